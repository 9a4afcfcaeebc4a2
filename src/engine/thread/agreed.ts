import type { Item } from '../../model/standing.ts';
import { rememberWith } from '../cache.ts';
import type { Seen } from '../frame.ts';
import type { Text } from './texts.ts';
import { topicOf } from './topic.ts';

/** A yes to what the other side proposed. */
const ACCEPTS = new RegExp(
  [
    String.raw`^(?:(?:yes|ok|okay|good|great|fine|then),? )*(?:agreed|deal|confirmed)\b`,
    String.raw`\b(?:works|suits|fine|good|perfect|acceptable|ok|okay|work|suit) (?:well )?(?:for|by|with) (?:me|us)\b`,
    String.raw`\b(?:works|suits) (?:me|us)\b(?! (?:better|best))`,
    String.raw`\b(?:i|we)(?:'re| are|'m| am) (?:happy|fine|ok|okay|good) (?:with|to (?:accept|agree|confirm|go with|take))\b`,
    String.raw`\b(?:i|we)(?: can|'ll| will| do)? (?:gladly |happily |hereby )?(?:accept (?:your|the|that|this|it|both|all)|agree (?:to|on)|confirm (?:the|your|that|both|all))\b`,
    String.raw`\b(?:we|you) have a deal\b|\b(?:is|are|that's) agreed\b`,
  ].join('|'),
  'i',
);
const REFUSES = /\b(?:not|cannot|never|no longer|neither|nor|none|hardly)\b|n't\b|\?["')\]]*$/i;
/** Agreed to on a condition, or as something that might be: a question mark. */
const TENTATIVE =
  /\b(?:if|unless|provided|as long as|subject to|on condition|but|except|once|would|could|might|(?<!\d |of |in |by )may(?! \d)|in principle|assuming|apart from|until|and (?:we|you) have a deal)\b/i;

/** Points the writer of a sentence accepts after the other side has written. */
export function agreedIn(texts: readonly Text[]): Item[] {
  return texts.flatMap(({ side, where, date, sentences }, i) => {
    if (!texts.slice(0, i).some((before) => before.side !== side)) return [];
    return sentences
      .filter(({ seen }) => accepts(seen))
      .map(({ text }) => ({ side, message: where, text, date, sure: isPlain(text) }));
  });
}

const accepts = rememberWith(({ text }: Seen) => ACCEPTS.test(text) && !REFUSES.test(text));

/** Says what is agreed, and without a condition. */
const isPlain = (text: string): boolean => !TENTATIVE.test(text) && topicOf(text).some((word) => !EMPTY.test(word));

const EMPTY = /^(?:agre|deal|confirm|work|suit|fin|good|great|perfect|accept|happ|ok|okay|yes)/;
