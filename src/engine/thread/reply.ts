import { once, rememberWith } from '../cache.ts';
import type { Sentence } from '../reading.ts';
import { amountsIn } from './amounts.ts';
import { CAUSE, CHOOSES, COUNTS, DEFERS, HAS, LASTS, PUTS_OFF, STAND, YES_OR_NO } from './asked-kinds.ts';
import { whenIn } from './due.ts';
import { SMALL_NUMBERS } from './number-words.ts';
import { speaksIn } from './topic.ts';

/** A reply as answers are looked for in it; read once, whatever is asked of it. */
export interface Reply {
  /** Its sentences, each as a test for a word of a topic. */
  readonly speak: readonly ((word: string) => boolean)[];
  /** The same of those that put something off: "the insurance I will confirm on Monday". */
  readonly puts: readonly ((word: string) => boolean)[];
  readonly words: number;
  readonly defers: boolean;
  /** A sentence that is a yes or a no to start with. */
  saysYesOrNo(): boolean;
  takesStand(): boolean;
  namesTime(): boolean;
  namesAmount(): boolean;
  saysWhatThereIs(): boolean;
  chooses(): boolean;
  names(words: readonly RegExp[]): boolean;
  counts(): boolean;
  givesCause(): boolean;
  lasts(): boolean;
}

export const replyOf = rememberWith((sentences: readonly Sentence[]): Reply => {
  const some = (test: (text: string) => boolean) => once(() => sentences.some(({ text }) => test(text)));
  return {
    speak: sentences.filter(({ text }) => !PUTS_OFF.test(text)).map(({ seen }) => speaksIn(seen)),
    puts: sentences.filter(({ text }) => PUTS_OFF.test(text)).map(({ seen }) => speaksIn(seen)),
    words: sentences.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
    defers: sentences.some(({ text }) => DEFERS.test(text)),
    saysYesOrNo: some((text) => YES_OR_NO.test(text)),
    takesStand: some((text) => STAND.test(text)),
    namesTime: some((text) => !PUTS_OFF.test(text) && (whenIn(text) !== '' || AT_HOUR.test(text))),
    namesAmount: some((text) => amountsIn(text).length > 0),
    saysWhatThereIs: some((text) => HAS.test(text)),
    chooses: some((text) => CHOOSES.test(text)),
    names: (words) => sentences.some(({ text }) => words.some((word) => word.test(text))),
    counts: some((text) => COUNTS.test(text)),
    givesCause: some((text) => CAUSE.test(text)),
    lasts: some((text) => LASTS.test(text)),
  };
});

/** "We'll be in at six". */
const AT_HOUR = new RegExp(
  String.raw`\b(?:at|by|from|around|about|until|till|after|before) (?:half (?:past )?|quarter (?:past|to) )?(?:${SMALL_NUMBERS}|\d{1,2})(?=\s*(?:[.,;!?]|$)|\s(?:or|and|in|on|at|if|sharp|for|please|then|the)\b)`,
  'i',
);
