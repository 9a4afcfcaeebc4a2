import type { Promised } from '../../model/summary.ts';
import { remember, rememberWith } from '../cache.ts';
import type { Seen } from '../frame.ts';
import { dueIn, whenIn } from './due.ts';
import { COMMITS, PLANS } from './promise-frames.ts';
import { isBound, isPlanned, type Committed } from './promise-guards.ts';
import type { Text } from './texts.ts';

const LONGEST = 1_200;
const KEPT = 2_000;

/** Every commitment to do something, with the day it falls due. */
export function promisesIn(texts: readonly Text[]): Promised[] {
  return texts.flatMap(({ side, where, date, sentences }) =>
    sentences.flatMap(({ text, seen }) => {
      const when = committedIn(seen);
      return when === null ? [] : [{ side, message: where, text, due: dueOf(`${date.slice(0, 10)}\n${when}`) }];
    }),
  );
}

/** The words that say when a sentence's promise falls due, '' where none do; null where it promises nothing. */
const committedIn = rememberWith(({ text }: Seen): string | null => {
  if (text.length > LONGEST || isAsked(text)) return null;
  const said = unquoted(text).replace(UNMARKED, "$1I'll ");
  const committed = statements(said, COMMITS).find((each) => isBound(each));
  if (committed) return whenOf(committed);
  const planned = statements(said, PLANS).find((each) => whenOf(each) !== '' && isBound(each) && isPlanned(each));
  return planned ? whenOf(planned) : null;
});

/** "ill fix it by sunday": no apostrophe, and nobody is unwell. */
const UNMARKED =
  /(^|[,;:.!?–-] |\b(?:and|so|but|then|or|ok|okay|yes|no) )ill (?=[a-z]+)(?!(?:and|or|with|since|at|in|for|from|again|all|health|people|enough)\b)/gi;

/** "I'll ring at six, ok?" is no question. */
const isAsked = (text: string): boolean => text.endsWith('?') && !/, (?:ok(?:ay)?|all right|right|yes)\?$/i.test(text);

/** What stands in quotation marks was said before. */
const unquoted = (text: string): string => text.replace(/["“][^"”]*["”]/g, (words) => ' '.repeat(words.length));

/** Where one statement ends and the next begins. */
const STARTS = /^.*(?:[;:]\s|\s[–-]\s|,? so (?=the |i |we |you |it )|, but |\b(?:because|since)\s)/is;
const ENDS = /;\s|\s[–-]\s|\b(?:because|which)\b|,? (?:and|but|so) if\b/i;

const statements = (text: string, frame: RegExp): Committed[] =>
  [...text.matchAll(frame)].map((match) => {
    const end = match.index + match[0].length;
    const start = STARTS.exec(text.slice(0, match.index))?.[0].length ?? 0;
    const behind = text.slice(end);
    return {
      before: text.slice(start, match.index),
      words: match[0],
      behind: behind.slice(0, ENDS.exec(behind)?.index ?? behind.length),
    };
  });

/** Its own time before one that stands in front of it: "on Monday I'm away, but I'll write on Friday". */
const whenOf = ({ before, words, behind }: Committed): string =>
  whenIn(words + behind) || whenIn(before.replace(AGREED_TIME, ''));

/** "Thursday at four works, I'll send a link": that is when one meets. */
const AGREED_TIME = /[^,;]*\b(?:works|suits|it is|(?:is|are) (?:fine|good|great|perfect|ok|okay|possible))\b[^,;]*/gi;

/** Reading a date is dear, and what a day and the words give does not change. */
const dueOf = remember((key: string): string | null => {
  const cut = key.indexOf('\n');
  return dueIn(key.slice(cut + 1), key.slice(0, cut));
}, KEPT);
