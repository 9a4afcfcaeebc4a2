import { remember } from '../cache.ts';
import { baseOf } from './participles.ts';

/** What any sentence and any template may hold: it tells nothing of the matter. */
const COMMON = new Set(
  'ca wo goes since otherwise about after again all also and any anything are because been before being between both but came can cannot come could did does doing done else even ever every from get give given going gone got had has have having help her here him his how into its just know let like look made make many matter may mean might more most much must need never not nothing now off one only other our ours out over own put rather reason really said same say see she should side simply some someone something such take than that the their them then there these they thing things this those though through till too two under until upon use very want was way well went were what when where whether which while who whom whose why will with without work would yes yet you your yours yourself settle step answer further option agree'.split(
    ' ',
  ),
);
/** So many letters tell one word from another, whatever its ending. */
const STEM = 5;

/** The same words are offered at every keystroke. */
const KEPT = 2_000;

/** The words of a text that tell something, whatever their form: "kept", "keeps" and "keeping" are one; what stands in a slot is not said yet. */
const words = remember(
  (text: string): ReadonlySet<string> =>
    new Set(
      (
        text
          .replace(/\[[^\]]*\]/g, ' ')
          .toLowerCase()
          .replace(/n['’]t\b/g, '')
          .replace(/(?<=\p{L})['’]\p{L}+/gu, '')
          .match(/\d+|\p{L}{3,}/gu) ?? []
      )
        .filter((word) => !COMMON.has(word))
        .map((word) => (baseOf(word) ?? word).slice(0, STEM)),
    ),
  KEPT,
);

/** A figure is worth so many words: leaving it to a slot costs more than leaving out how it was said. */
const weight = (word: string): number => (/^\d/.test(word) ? 3 : 1);
const heavy = (all: readonly string[]): number => all.reduce((sum, word) => sum + weight(word), 0);

/** How much of what a sentence tells stands in other words for it: from 0 to 1 of its telling words, 1 where it has none. */
export function carried(sentence: string, text: string): number {
  const told = [...words(sentence)];
  const kept = words(text);
  return told.length === 0 ? 1 : heavy(told.filter((word) => kept.has(word))) / heavy(told);
}

/** Where even the fullest carry less than this, none is fuller than another but by chance. */
const FULL = 0.4;

/** Those that carry at least this share of what the fullest do come first, in the order they had; the stubs, and leaving it out, come behind. */
export function fullestFirst<Put extends { readonly text: string }>(
  sentence: string,
  all: readonly Put[],
  least: number,
): readonly Put[] {
  const shares = new Map(all.map((each) => [each, carried(sentence, each.text)]));
  const most = Math.max(0, ...shares.values());
  if (most < FULL) return all;
  const isFull = (each: Put): boolean => (shares.get(each) ?? 0) >= least * most;
  return [...all.filter(isFull), ...all.filter((each) => !isFull(each))];
}
