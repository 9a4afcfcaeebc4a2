import { me } from '../reword.ts';
import { isVerb } from '../verbs.ts';
import { capital, small } from '../words.ts';

/** "Cash it or frame it", "collect or lose": one order, or another. */
const ORDERS =
  /^(?<lead>(?:you have|there are|it['’]s|its) (?:only )?two (?:possibilities|choices|options|ways)[,:] )?(?:either )?(?:just |please )?(?<one>(?<verb>[a-z]+)(?: (?:(?! or )[^,;:?])+)?),? or (?:else )?(?:just |please |you can |you )?(?<two>(?<also>[a-z]+(?:['’]t)?)(?: [^,;:?]+)?)(?:[,;].*)?$/i;
/** "We sign version two or we leave it": the other way is none. */
const OURS =
  /^(?:either )?we (?<act>[a-z]+ (?:(?! or )[^,;:?])+?),? or (?:we )?(?:leave|drop|forget|scrap|bin) (?:it|this|that|the \w+)\b.*$/i;
/** What stands behind a verb, and not behind a noun or an adverb. */
const OBJECT = /^\w+ (?:it|them|this|that|me|us|the|my|our|your|an?|up|off|in|out|under|\d\S*|[$€£]\S+)(?: |$)/i;
/** No other way at all, or one that nobody would offer. */
const NO_WAY =
  /^(?:not|don['’]t|do|leave|drop|forget|no|nothing|never|get|go|find|goodbye|lump|bin|whistle|else)\b|\bnothing\b/i;
const NO_ORDER =
  /^(?:it|that|this|yes|no|now|all|take|in|out|so|what|one|half|not|the|my|our|your|an?|i|we|you|they|there|is|are|will|would|can|does|did|up|more|less)$/i;

const isOrder = (verb: string, order: string): boolean =>
  !NO_ORDER.test(verb) && !/(?:ly|ing|ed|s)$/i.test(verb) && (isVerb(verb) || OBJECT.test(order));

/** Two ways put to the reader as orders, told as the two ways there are; null where they are none. */
export function twoOrders(core: string, who: string): string[] | null {
  const act = OURS.exec(core)?.groups?.act;
  if (act)
    return [
      `It matters to ${me(who)} that we ${act}, because [your reason]. What stands in the way on your side?`,
      `${capital(who)} would need to ${act}, because [your reason]. What would make that possible on your side?`,
    ];
  const { lead, one = '', verb = '', two = '', also = '' } = ORDERS.exec(core)?.groups ?? {};
  if (/\b(?:yes|aye)$/i.test(one)) return null;
  const isPair = one === verb && two === also && (lead !== undefined || isVerb(verb));
  if (!one || !(isPair || (isOrder(verb, one) && (isVerb(also) || OBJECT.test(two) || NO_WAY.test(two))))) return null;
  const first = small(one);
  if (NO_WAY.test(two))
    return [
      `Could you ${first}? ${capital(who)} can't go further than this, because [your reason].`,
      `What ${who} need is for you to ${first}, because [your reason]. What stands in the way on your side?`,
    ];
  return [
    `From ${who === 'we' ? 'our' : who === 'I' ? 'my' : 'their'} side there are two ways forward: you ${first}, or you ${two}. The reason is [your reason]. Which would suit you better?`,
    `${capital(who)} can't offer a third way, because [your reason]. Which of the two works for you: to ${first}, or to ${two}?`,
  ];
}
