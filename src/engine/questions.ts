import { rememberWith } from './cache.ts';
import type { Seen } from './frame.ts';
import { invitation } from './parts/call.ts';
import { indirect, logistics, openWord, proposal, seeks, smallTalk, startsAsQuestion } from './parts/question.ts';
import { rhetorical } from './parts/rhetoric.ts';
import type { Asked, Sentence } from './reading.ts';

export const QUESTION_PARTS = [
  indirect,
  invitation,
  logistics,
  openWord,
  proposal,
  rhetorical,
  seeks,
  smallTalk,
  startsAsQuestion,
];

const MARKED = /\?["')\]]*$/;
const PRESSED = /!|\?{3}/;
/** "do you still want her" written without its mark: the verb stands before its subject. */
const UNMARKED =
  /^(?:(?:and|but|so|or|also|just),? )*(?:what'?s (?:the|your)|(?:how (?:much|many|long|do|does|did|would)|what (?:do|does|did|would))[\w ]* (?:you|your|it|that)|why (?:do|does|did|is)|(?:do|are|did|would|is|does|was|has|have) (?:you|it|that|your|the|there)) [^.:!]*$/i;
/** A clause in the order of a question: "…, is it the date?", "whats the most", "you looking for a daily". */
const IN_ORDER = new RegExp(
  String.raw`(?:^\W*|[,;:–—.-] +|\b(?:and|or|but|so|then|also|to|at|from|by|for|of|in|with|on|if|about|me|us|understand|know|wonder|ask) )` +
    String.raw`(?:(?:what|how|who|where)'?s?|why|which|whom|whose|when|whether|is|are|was|were|do|does|did|can|could|would|will|should|shall|may|might|have|has|had|am|must|any\w*|reckon|you \w+ing)\b`,
  'i',
);
const FIGURE = /[$€£]\s?\d|\d/;
const PUTS_FIGURE =
  /^(?:(?:and|but|so|or|also|then|perhaps|maybe|well),? )*(?:what if|would|could|can|will|shall|how about)\b/i;

/** The questions a text asks, each told genuine or not (definition: model/review.ts). */
export function questionsIn(sentences: readonly Sentence[]): Asked[] {
  return sentences
    .filter(({ seen }) => isQuestion(seen))
    .map((sentence) => ({ sentence, text: sentence.text, genuine: isGenuine(sentence.seen) }));
}

/** Asks for an answer, with or without its mark; "I don't know what is easy for you" leaves it to the reader. */
export const asks = rememberWith(
  ({ text }: Seen) => MARKED.test(text) || UNMARKED.test(text) || WANTS_TO_KNOW.test(text),
);

const WANTS_TO_KNOW =
  /(?:\bwould|'d) (?:like|love) to (?:know|understand|learn)\b(?! where (?:matters|we|things) stand)|\bwondering (?:what|how|why|which|whether|if)\b|^(?:(?:and|but|so|also|then|please|just) )*tell (?:me|us)(?: also| too| then| please)? (?:what|which|how|whether|if|when|where|who|why)\b|\b(?:kindly|please) (?:indicate|advise|specify|state)\b.{0,12}\b(?:what|which|how|whether|when|if)\b/i;

export const isQuestion = rememberWith(
  (seen: Seen) => MARKED.test(seen.text) || seen.has(indirect) || UNMARKED.test(seen.text),
);

/** Seeks something the reader knows and the writer does not: no errand, no manners, no rhetoric, no offer with a question mark. */
export const isGenuine = rememberWith((seen: Seen): boolean => {
  if (!isQuestion(seen) || PRESSED.test(seen.text)) return false;
  if (seen.has(rhetorical) || seen.has(smallTalk)) return false;
  if (seen.has(seeks)) return true;
  if (!seen.has(indirect) && !UNMARKED.test(seen.text) && !IN_ORDER.test(seen.text)) return false;
  if (seen.has(logistics) || seen.has(invitation)) return false;
  if (seen.has(indirect) && !seen.has(proposal)) return true;
  return !isProposal(seen);
});

/** An offer or a request that only its mark makes a question. */
export const isProposal = (seen: Seen): boolean =>
  seen.has(proposal) || (PUTS_FIGURE.test(seen.text) && FIGURE.test(seen.text));

/** Cannot be answered with yes, no, a number or a date alone. */
export const isOpen = (seen: Seen): boolean =>
  isGenuine(seen) &&
  (seen.has(openWord) || (seen.has(indirect) && !/\b(?:if|whether)\b/i.test(seen.text))) &&
  !/\bhow (?:many|much|long|old|far|soon)\b/i.test(seen.text);
