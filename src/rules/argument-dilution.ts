import { draftRule } from '../engine/rule.ts';
import { withFewerReasons } from '../engine/rewrite/draft/fewer-reasons.ts';
import { inPlace } from '../engine/rewrite/place.ts';
import { rememberWith } from '../engine/cache.ts';
import { spreadGrounds } from '../engine/grounds.ts';
import type { Seen } from '../engine/frame.ts';
import type { Reading } from '../engine/reading.ts';

/** So many reasons for one point that the weakest gets the answer. */
const MANY = 4;
const CLAIM =
  /\b(?:i deserve|must come down|please lower|is right|i raise|holds?|we need|i need|can't hold|cannot|can't|too (?:high|low)|should|off|discount|ask(?:ing)? for|raise|lower|worth|expect|want)\b/i;
const CAUSE = /\b(?:because(?: of)?|since|as|due to|on account of|given|for these reasons)\b|:/i;
const NO_REASON =
  /\b(?:contains?|includes?|steps|could you tell me|following|agenda|consists?|covers?|need to|please send)\b/i;

export default draftRule({
  id: 'argument-dilution',
  title: 'Too many reasons',
  block: ['two-way communication'],
  level: 'draft',
  severity: 'draft',
  means: 'Four or more separate reasons are given for the same request or refusal.',
  because:
    'You give four reasons or more for one point. Readers often answer the weakest one. Keep the one or two that the other side would find hardest to dismiss.',
  evidence: ['fewer-arguments'],
  applies: ({ sentences }) =>
    sentences.some(({ seen }) => isHeaped(seen)) || chain(sentences) || spreadGrounds(sentences) >= MANY
      ? 'four or more reasons for one point'
      : null,
  sheds: true,
  rewrites: ({ sentences }) =>
    sentences
      .filter(({ seen }) => isHeaped(seen))
      .flatMap((sentence) => withFewerReasons(sentence.text).map((text) => inPlace(sentence, text))),
});

/** One claim, a cause, and a list behind it. */
const isHeaped = rememberWith(({ text }: Seen) => {
  const cause = CAUSE.exec(text);
  if (!cause || text.endsWith('?') || NO_REASON.test(text.slice(0, cause.index + 12))) return false;
  const grounds = text.slice(cause.index + cause[0].length).split(/,(?! \d{3})\s*(?:and|or|also)?\s*/);
  return CLAIM.test(text.slice(0, cause.index)) && grounds.filter((ground) => /\w+ \w+/.test(ground)).length >= MANY;
});

const ADDS =
  /^(?:also|besides|moreover|in addition|furthermore|secondly|thirdly|finally|on top of that|what is more|and then)\b/i;

/** Sentence upon sentence that adds another ground. */
const chain = (sentences: Reading['sentences']): boolean => sentences.filter(({ seen }) => adds(seen)).length >= MANY;

const adds = rememberWith(({ text }: Seen) => ADDS.test(text) || /\bbecause\b/i.test(text));
