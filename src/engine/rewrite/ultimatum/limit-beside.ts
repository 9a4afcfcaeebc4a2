import type { Rewrite } from '../../../model/review.ts';
import { rememberWith } from '../../cache.ts';
import type { Seen } from '../../frame.ts';
import { beside } from '../../neighbours.ts';
import type { InDraft } from '../../rule.ts';
import { limitOn } from './general-limit.ts';
import { hasVerb } from '../kept-clauses.ts';
import { asLimit } from './limits.ts';
import { matterOf } from '../matter.ts';
import { IN_TIME } from '../opened.ts';
import { inPlace } from '../place.ts';
import { reword, whole } from '../reword.ts';
import { isTopic } from '../topics.ts';
import { inVoiceOf } from '../voice.ts';
import { ourSide, trimEnd } from '../words.ts';

/** "We can pay 285. Take it or leave it.": a closed door that names nothing is about what stands in front of it: the figure, with which it is said as one, or the fee. */
export function asLimitOf({ sentence, reading }: InDraft): Rewrite[] {
  if (!namesNothing(sentence.seen)) return [];
  const { ahead: before, behind } = beside({ sentence, reading });
  const on = behind && notOn(behind.text);
  if (on)
    return limitOn(` on ${on}`, ourSide(sentence.text)).map((text) =>
      inPlace({ start: sentence.start, end: behind.end }, inVoiceOf(sentence.text, text)),
    );
  if (!before) return [];
  const who = ourSide(`${before.text} ${sentence.text}`);
  if (!OFFER.test(before.text) || IN_TIME.test(before.text)) {
    const { what } = matterOf(before.text);
    return what && isTopic(what)
      ? limitOn(` on ${what}`, who).map((text) => inPlace(sentence, inVoiceOf(sentence.text, text)))
      : [];
  }
  const offer = inVoiceOf(before.text, trimEnd(before.text));
  const [which, that] = !hasVerb(offer)
    ? [' is', ': that is']
    : /,(?!\d)/.test(offer)
      ? [', and that is', '; that is']
      : [', which is', ', and that is'];
  return [
    `${offer}${which} as far as ${who} can go, because [your reason]. Is there something else that would help?`,
    `${offer}${that} as far as ${who} can go, because [your reason]. What else matters to you here?`,
  ].map((text) => inPlace({ start: before.start, end: sentence.end }, text));
}

/** "Not on the date, not on the deposit" → "the date or the deposit"; null for another sentence. */
function notOn(text: string): string | null {
  const things = /^(?:not|nor) on (?<what>[^;:?]+)$/i
    .exec(trimEnd(text))
    ?.groups?.what?.split(/,? (?:and |or )?(?:not|nor) on /i);
  return things ? `${things.slice(0, -1).join(', ')}${things.length > 1 ? ' or ' : ''}${things.at(-1)}` : null;
}

/** A closed door that names nothing, by the words it would get by itself. */
const namesNothing = rememberWith(
  ({ text }: Seen) => !/\d/.test(text) && NAMES_NOTHING.test(reword(whole(text), asLimit)[0]?.text ?? ''),
);
const NAMES_NOTHING =
  /^(?:$|this is as far as \w+ can go(?:,| on \[)|\w+ can(?:no|['’])t go further on (?:this,|\[)|(?:my|our) (?:number|figure|price|offer|quote|bid|rate|fee|terms|proposal)s? (?:is|are) as far|does this work for you as it stands)/i;
const OFFER =
  /^(?!(?:you|your|they|he|she|if|unless|not|page|on)\b)(?!.*\b(?:page|version|clause) \d)[^?;]{1,140}?(?:\d| (?:hundred|thousand|percent)\b)[^?;]{0,80}$/i;
