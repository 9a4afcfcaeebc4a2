import { once } from './cache.ts';

/** What a step asks of one word. */
export interface WordTest {
  readonly words: ReadonlySet<string>;
  readonly tags: readonly string[];
  readonly pattern: RegExp | null;
  readonly any: boolean;
  readonly comma: boolean;
}

export type Phrase = readonly Step[];

/** One place in a pattern: a word, a choice between words or phrases, or a gap of some words. */
export interface Step {
  readonly one: WordTest;
  readonly phrases: readonly Phrase[];
  /** Those of the phrases that a word may begin. */
  readonly phrasesFrom: (word: string) => readonly Phrase[];
  readonly optional: boolean;
  readonly gap: { readonly least: number; readonly most: number } | null;
}

export interface Pattern {
  readonly steps: readonly Step[];
  readonly fromStart: boolean;
  readonly toEnd: boolean;
}

/**
 * Reads a pattern in compromise's match syntax: words, #Tags, (choices|of phrases), `.` for any word, .{0,3} for a gap,
 * /expressions/, @hasComma, a trailing ? for what may be missing, ^ and $ for the ends of the sentence.
 */
export function readPattern(source: string): Pattern {
  return { steps: readSteps(bodyOf(source)), fromStart: source.startsWith('^'), toEnd: source.endsWith('$') };
}

const bodyOf = (source: string): string =>
  source.slice(source.startsWith('^') ? 1 : 0, source.endsWith('$') ? -1 : undefined);

const readSteps = (text: string): Step[] => cut(text, ' ').map(readStep);

/** Cuts at a mark that stands outside brackets and expressions. */
function cut(text: string, at: string): string[] {
  if (!/[(/]/.test(text)) return text.split(at).flatMap((piece) => piece.trim() || []);
  const pieces: string[] = [];
  let depth = 0;
  let expression = false;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i] ?? at;
    if (sign === '/') expression = !expression;
    if (sign === '(' && !expression) depth++;
    if (sign === ')' && !expression) depth--;
    if (i < text.length && (sign !== at || depth > 0 || expression)) continue;
    const piece = text.slice(from, i).trim();
    if (piece) pieces.push(piece);
    from = i + 1;
  }
  return pieces;
}

const GAP = /^\.\{(?<least>\d+),(?<most>\d+)\}$/;
/** A word, or a choice between words. */
const WORDS = /^(?:[^\s#@/.()|]+|\([^\s#@/.()]+\))$/;

function readStep(token: string): Step {
  const optional = token.length > 1 && token.endsWith('?');
  const bare = optional ? token.slice(0, -1) : token;
  // Most are: a worker that wakes up reads twenty thousand words before it answers.
  if (WORDS.test(bare)) return { ...alone(anyOf(wordsOf(bare))), optional };
  const gap = GAP.exec(token)?.groups;
  if (gap) return { ...alone(anyOf([])), gap: { least: Number(gap.least), most: Number(gap.most) } };
  const choices = bare.startsWith('(') ? cut(bare.slice(1, -1), '|') : [bare];
  const isSingle = (choice: string): boolean => choice.startsWith('/') || !/[ (]/.test(choice);
  const phrases = choices.filter((choice) => !isSingle(choice)).map(readSteps);
  const one = test(choices.filter(isSingle));
  return phrases.length === 0
    ? { ...alone(one), optional }
    : { one, phrases, phrasesFrom: shelved(phrases), optional, gap: null };
}

const NO_PHRASES: readonly Phrase[] = [];
const noPhrases = (): readonly Phrase[] => NO_PHRASES;

const alone = (one: WordTest): Step => ({
  one,
  phrases: NO_PHRASES,
  phrasesFrom: noPhrases,
  optional: false,
  gap: null,
});

/** Phrases by the words they begin with, put on their shelves once one is asked for; all of them where one begins with more than words. */
function shelved(phrases: readonly Phrase[]): (word: string) => readonly Phrase[] {
  const shelves = once(() => {
    const byWord = new Map<string, Phrase[]>();
    for (const phrase of phrases)
      for (const word of phrase[0]?.one.words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
    return byWord;
  });
  return phrases.every(beginsWithWord) ? (word) => shelves().get(word) ?? NO_PHRASES : () => phrases;
}

function beginsWithWord([first]: Phrase): boolean {
  if (!first || first.phrases.length > 0 || first.optional || first.gap) return false;
  const { tags, pattern, any, comma } = first.one;
  return tags.length === 0 && pattern === null && !any && !comma;
}

const wordsOf = (bare: string): string[] => (bare.startsWith('(') ? bare.slice(1, -1) : bare).split('|');

const anyOf = (words: readonly string[]): WordTest => ({
  words: new Set(words),
  tags: [],
  pattern: null,
  any: false,
  comma: false,
});

function test(choices: readonly string[]): WordTest {
  const expression = choices.find((choice) => choice.startsWith('/'));
  return {
    words: new Set(choices.filter((choice) => !'#@/.'.includes(choice.charAt(0)))),
    tags: choices.filter((choice) => choice.startsWith('#')).map((choice) => choice.slice(1)),
    pattern: expression ? new RegExp(expression.slice(1, -1)) : null,
    any: choices.includes('.'),
    comma: choices.includes('@hasComma'),
  };
}
