import { stretches, tokensOf, type Stretch } from './stretches.ts';

/** Better words, what they stand for, and what marked it. */
export interface Offer {
  readonly rule: string;
  readonly before: string;
  /** '' to leave the sentence out. */
  readonly after: string;
}

const ENDS = /^[.!?]$/;
const few = (count: number): string => (count > 4 ? 'many' : String(count));
const tenth = (share: number): string => (Math.round(share * 5) / 5).toFixed(1);

/**
 * The names of what better words are like: the frame they put the sentence in, where the frame meets the writer's own words,
 * how these begin and end, and what is kept of them and what is lost.
 */
export function traits({ rule, before, after }: Offer): Set<string> {
  const names = new Set<string>(['bias', `rule: ${rule}`]);
  const add = (name: string): void => void names.add(name);
  const own = tokensOf(before);
  addLength(add, rule, own.length);
  if (after === '') {
    add('left out');
    add(`left out: ${rule}`);
    for (const word of own) add(`goes: ${word}`);
    own.slice(1).forEach((word, i) => add(`goes: ${own[i] ?? ''} ${word}`));
    add(`goes: ${own[0] ?? ''} ^`);
    return names;
  }
  const found = stretches(before, after);
  addFrame(add, rule, found);
  found.forEach((each, i) => addSeams(add, each, found[i - 1], found[i + 1]));
  addKept(add, own, tokensOf(after));
  const taken = found.filter(({ isTaken }) => isTaken);
  add(`runs: ${few(taken.length)}`);
  add(`longest run: ${few(Math.ceil(Math.max(0, ...taken.map(({ words }) => words.length)) / 4))}`);
  add(`taken: ${tenth(taken.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, own.length))}`);
  add(`longer: ${Math.round((tokensOf(after).length - own.length) / 6)}`);
  return names;
}

type Add = (name: string) => void;

function addLength(add: Add, rule: string, length: number): void {
  add(`length: ${few(Math.ceil(length / 6))}`);
  add(`length: ${few(Math.ceil(length / 6))} ${rule}`);
}

const TAKEN = '~';

/** The frame alone, sentence by sentence and in pieces. */
function addFrame(add: Add, rule: string, found: readonly Stretch[]): void {
  const frame = found.flatMap(({ words, isTaken }) => (isTaken ? [TAKEN] : words.map(slotOf)));
  frame.forEach((word, i) => {
    const [next = '$', third = '$'] = frame.slice(i + 1, i + 3);
    add(`= ${word} ${next}`);
    add(`= ${word} ${next} ${third}`);
  });
  let start = 0;
  frame.forEach((word, i) => {
    if (!ENDS.test(word) && i < frame.length - 1) return;
    const sentence = frame.slice(start, i + 1).join(' ');
    add(`== ${sentence}`);
    add(`== ${rule} ${sentence}`);
    start = i + 1;
  });
  add(`sentences: ${few(frame.filter((word) => ENDS.test(word)).length)}`);
  add(`gaps: ${few(frame.filter((word) => word.startsWith('[')).length)}`);
  if (frame.some((word) => word.endsWith('(~)]'))) add('figures in a gap');
}

/** A gap by what is asked for, and whether figures were hung on it. */
const slotOf = (word: string): string => (word.startsWith('[') ? word.replace(/ ?\([^)]*\)/, ' (~)') : word);

/** What stands right before and behind a seam. */
function addSeams(add: Add, { words, isTaken }: Stretch, before?: Stretch, behind?: Stretch): void {
  if (!isTaken) return;
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  const ahead = before?.words.slice(-2).map(slotOf) ?? ['^'];
  const next = behind?.words.slice(0, 2).map(slotOf) ?? ['$'];
  for (const [side, a, b] of [
    ['>', ahead.at(-1) ?? '', first],
    ['<', last, next[0] ?? ''],
  ] as const) {
    add(`${side} ${a} ${b}`);
    add(`${side} ${a} -${ending(b)}`);
    add(`${side} -${ending(a)} ${b}`);
  }
  add(`> ${ahead.join(' ')} ${first}`);
  add(`> ${ahead.join(' ')} -${ending(first)} -${ending(second)}`);
  add(`< ${last} ${next.join(' ')}`);
  add(`starts: ${first} ${second}`);
  add(`starts: ${first}`);
  add(`ends: ${last}`);
}

const ending = (word: string): string => (word.length > 4 ? word.slice(-2) : /^\d/.test(word) ? '0' : word);

function addKept(add: Add, own: readonly string[], put: readonly string[]): void {
  const kept = new Set(put);
  for (const word of new Set(own)) add(`${kept.has(word) ? 'kept' : 'lost'}: ${word}`);
  const telling = own.filter((word) => word.length > 3);
  add(`kept: ${tenth(telling.filter((word) => kept.has(word)).length / Math.max(1, telling.length))}`);
}
