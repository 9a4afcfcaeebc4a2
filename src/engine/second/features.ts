import type { Part, Seen } from '../frame.ts';
import type { Term } from '../language.ts';
import { addHalves } from './halves.ts';
import { notionsOf } from './notions.ts';

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?$/;
const MONTHS = /^(?:january|february|march|april|june|july|august|september|october|november|december)$/;
const HOURS = /^(?:today|tonight|tomorrow|noon|midnight|eod|cob|asap)$/;
const NEGATIONS = new Set(['not', 'no', 'never', 'nothing', 'nobody', 'none', 'without', 'neither', 'nor']);
const PEOPLE = new Set('i you we they he she it my your our their me us them'.split(' '));
const REACH = 5;
const DENIED = 3;

type Add = (name: string) => void;

/**
 * The names of what a sentence shows: its words, pairs and triples, its clauses, beginning and end, who does what,
 * what is denied, our lexicon's tags and the parts found. A name appears once, however often the thing does.
 * The neighbours' words are none of them: they help on fragments and mislead in whole mails. What the neighbours show is
 * weighed in `company.ts`, and the frames that fired by the bars.
 */
export function features(seen: Seen, parts: readonly Part[]): Set<string> {
  const { words, stems } = stemmed(spoken(seen), seen.text);
  const names = new Set<string>(['bias']);
  const add: Add = (name) => names.add(name);
  words.forEach((_, i) => addWord(add, { words, stems }, i));
  for (const { tags } of seen.terms) for (const tag of tags) add(`#${tag}`);
  for (const each of parts) if (seen.has(each)) add(`part: ${each.name}`);
  addNotions(add, { words, stems });
  addClauses(add, seen.text);
  addHalves(add, seen.text);
  addShape(add, seen.text, words.length);
  return names;
}

const PAUSE = /[,;:—–]| - /;
const MANY_CLAUSES = 4;

/** What stands in the first clause and in the last, and how each later one begins: a condition weighs by its place. */
function addClauses(add: Add, text: string): void {
  const clauses = text
    .toLowerCase()
    .split(PAUSE)
    .map((clause) => clause.match(/[a-z']+/g) ?? []);
  add(`clauses: ${Math.min(MANY_CLAUSES, clauses.length)}`);
  if (clauses.length === 1) return;
  for (const word of clauses[0] ?? []) add(`first: ${stemOf(word)}`);
  for (const word of clauses.at(-1) ?? []) add(`last: ${stemOf(word)}`);
  for (const [word = '', next = ''] of clauses.slice(1)) {
    add(`, ${word}`);
    add(`, ${word} ${next}`);
  }
}

/** The words of a sentence, and each one's stem. */
interface Stemmed {
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** The terms that the features name: all but those without a letter. */
export const spoken = ({ terms }: Seen): Term[] => terms.filter(({ normal }) => normal !== '');

export function stemmed(terms: readonly Term[], text: string): Stemmed {
  const words = terms.map((term) => wordOf(term, text));
  return { words, stems: words.map(stemOf) };
}

function addWord(add: Add, { words, stems }: Stemmed, i: number): void {
  const [word = '', next = '$', third] = words.slice(i, i + 3);
  const [stem = '', stemOfNext = '$'] = stems.slice(i, i + 2);
  add(word);
  if (stem !== word) add(`${stem}~`);
  add(`${word} ${next}`);
  if (stem !== word || stemOfNext !== next) add(`${stem}~ ${stemOfNext}~`);
  if (third !== undefined) {
    add(`${word} ${next} ${third}`);
    add(`${word} _ ${third}`);
  }
  if (i === 0) {
    add(`^ ${word}`);
    add(`^ ${word} ${next}`);
  }
  if (PEOPLE.has(word)) for (const far of stems.slice(i + 1, i + 1 + REACH)) add(`${word} … ${far}`);
  if (NEGATIONS.has(word)) for (const far of stems.slice(i + 1, i + 1 + DENIED)) add(`not … ${far}`);
}

const ASIDE = new Set(['if', 'unless', 'until', 'or', 'otherwise', 'but', 'and', 'because', 'who', 'how']);

/** What the sentence speaks of, which comes before which, and what is said of whom, denied or made a condition. */
function addNotions(add: Add, { words, stems }: Stemmed): void {
  const told: string[] = [];
  let near = '';
  let person = '';
  let left = 0;
  for (const [i, word] of words.entries()) {
    if (PEOPLE.has(word)) {
      person = word;
      left = REACH + 1;
    }
    if (ASIDE.has(word) || NEGATIONS.has(word)) near = NEGATIONS.has(word) ? 'not' : word;
    left--;
    for (const notion of notionsOf(word, stems[i] ?? word)) {
      add(`~${notion}`);
      if (near) add(`${near} ~${notion}`);
      if (left > 0) add(`${person} ~${notion}`);
      for (const before of new Set(told)) add(`~${before} ~${notion}`);
      told.push(notion);
    }
  }
}

const lengthOf = (words: number): string => (words < 4 ? 'tiny' : words < 9 ? 'short' : words < 20 ? 'middle' : 'long');

function addShape(add: Add, text: string, words: number): void {
  add(`ends in ${/[?!.…]+(?=["')]*$)/.exec(text)?.[0].slice(0, 2) ?? 'nothing'}`);
  add(`length: ${lengthOf(words)}`);
  if (/^[a-z]/.test(text)) add('starts small');
  if (text.includes('"')) add('quotes');
  if (/[!?]{2,}/.test(text)) add('a run of marks');
  const loud = text.match(/\b[A-Z]{3,}\b/g)?.length ?? 0;
  if (loud > 0) add(loud > 2 ? 'many capitals' : 'capitals');
}

/** A word as the features name it: numbers, days and months by kind, so that one date speaks for all. */
function wordOf({ normal, start, end }: Term, text: string): string {
  const word = normal.replace(/[.,]+$/, '');
  if (/\d/.test(word)) return numberOf(word, text.slice(Math.max(0, start - 1), end + 1));
  if (DAYS.test(word)) return 'DAY';
  if (MONTHS.test(word)) return 'MONTH';
  return HOURS.test(word) ? 'SOON' : word;
}

function numberOf(word: string, around: string): string {
  if (/[$€£]/.test(around)) return 'MONEY';
  if (word.endsWith('%')) return 'PERCENT';
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(word)) return 'DATE';
  return /^\d{1,2}(?::\d\d)?(?:am|pm)?$/.test(word) ? 'SMALL' : 'NUMBER';
}

/** A rough stem: enough to let "cancelled" speak for "cancelling". */
const stemOf = (word: string): string =>
  word.length > 4 ? word.replace(/(?:'s|ing|ed|es|s|ly|ment|ation|e)$/, '').replace(/([^aeiouls])\1$/, '$1') : word;
