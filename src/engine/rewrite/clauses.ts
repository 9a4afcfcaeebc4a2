import { trimEnd } from './words.ts';

/** A threat taken apart: what the reader is to do or see to, and what the writer's side would do. */
export interface ThreatParts {
  /**
   * "pay invoice 2043 today", "the credit note in our account by Friday", an order ("hold the old price"), or the
   * condition as it stands ("if the surcharge remains in your quote").
   */
  readonly need: string;
  readonly form: 'you' | 'thing' | 'order' | 'condition';
  /** The verb phrase of the act: "pass the file to our lawyers". */
  readonly act: string;
}

const CONDITION_FIRST =
  /^(?<word>if|unless|should|until|in case|failing|without|as long as|for as long as)\b (?<condition>(?:[^,]|,(?=\d))+?)(?:,?\s+(?:then )?(?<act>(?:I|we)(?:'ll|'m|'re| will| shall| am| are)\b.+)|,\s+(?:then )?(?<plain>(?:I|we|(?:my|our) \w+(?: \w+)?) (?!can\b|could\b|would\b|have\b|has\b|is\b|are\b|had\b|need\b|want\b)\w.+))$/i;
const ACT_FIRST =
  /^(?<act>(?:I|we|(?:my|our) \w+(?: \w+)?)(?:'ll|'m|'re| will| shall| am| are|'d have to| would have to| might have to| may have to)\b.+?),? (?<word>if|unless|should|until|till|in case) (?<condition>.+)$/i;
const ORDER_FIRST =
  /^(?:please |either )*(?<order>[a-z][^,]*?(?:,[^,]+)*?),?\s+(?:or(?: else)?|otherwise|else),?\s+(?<act>(?:I|we)\b.+)$/i;
const ACT =
  /^(?:I|we|(?:my|our) \w+(?: \w+)??)(?:'ll| will| shall| am|'m| are|'re|'d| would| might| may)?(?: going to| simply| then| have to| be)*\s+(?<verb>(?!not\b|never\b|can\b|could\b|would\b|have\b|has\b|is\b|was\b|had\b|will\b|shall\b|must\b|am\b|are\b)[a-z].+)$/i;

/** "Either those 30 bales are swapped". */
export const PUT_RIGHT =
  /^(?<subject>(?:the|those|these|my|our|this|that|all|both)\b.{2,40}?) (?:is|are|gets?) (?<rest>\w+(?:ed|en|t)\b.*)$/i;

/** Without the words that only close the door behind it. */
const withoutSeal = (sentence: string): string =>
  trimEnd(sentence).replace(
    /,? (?:and not (?:an?|one) (?:hour|minute|day|second) (?:before|sooner|later)|simple as(?: that)?|end of story|full stop|it's that simple|mark my words|and that is a promise|and that's a promise)$/i,
    '',
  );

/** No verb phrase by itself: "step will be to leave", "out of the round", "leave, and I'll tell them why". */
const NO_ACT =
  /^(?:\w+ (?:will|is|are|was|has|would|can)\b|(?:very|\w+ings|\w+ly)\b|(?:out|off|in|on|with|from|at|to|done|gone)\b)|[,;] (?:and|but|or|so)? ?(?:I|we|you|they|it)\b/i;

/** Null where the sentence has another shape than "if you don't X, we will Y" or "X or we will Y". */
export function threatParts(sentence: string): ThreatParts | null {
  const text = withoutSeal(sentence);
  const conditional = CONDITION_FIRST.exec(text)?.groups ?? ACT_FIRST.exec(text)?.groups;
  const ordered = conditional ? undefined : ORDER_FIRST.exec(text)?.groups;
  const act = ACT.exec(conditional?.act ?? conditional?.plain ?? ordered?.act ?? '')?.groups?.verb;
  if (!act || NO_ACT.test(act)) return null;
  const swapped = PUT_RIGHT.exec(ordered?.order ?? '')?.groups;
  if (swapped)
    return { need: `${swapped.subject} ${swapped.rest}`, form: 'thing', act: act.replace(/,? and you can .+$/i, '') };
  if (ordered?.order) return { need: ordered.order, form: 'order', act };
  const { word = '', condition = '' } = conditional ?? {};
  const need = needOf(word, condition);
  return { ...(need ?? { need: `${word.toLowerCase()} ${condition}`, form: 'condition' }), act };
}

/** Somebody or something other than the writer: what would happen is told of them. */
const OTHER = String.raw`(?:the|my|our|your|this|that|these|those|they|it|nothing|nobody|no|not an?|half|all|(?!(?:from|by|on|at|in|to|for|with|and|or|if|then|as|I|we|you|please|also|only|just|not|when|until|bank|names?)\b)\p{L}+)\b (?!you\b)`;
const OTHERS_LAST = new RegExp(
  String.raw`^(?<word>if|unless|until|should) (?<condition>(?:[^,]|,(?=\d))+),\s+(?:then )?(?<clause>${OTHER}.+)$`,
  'iu',
);
const OTHERS_FIRST = new RegExp(
  String.raw`^(?<clause>${OTHER}.+?),? (?<word>unless|until|till) (?<condition>.+)$`,
  'iu',
);
const OTHERS_RUNNING = new RegExp(
  String.raw`^(?<word>until|unless) (?<condition>[^,]+? (?:is|are) \w+(?:ed|en|t)) (?<clause>${OTHER}.+)$`,
  'iu',
);
const OTHERS_ELSE = new RegExp(
  String.raw`^(?<order>.+?),? (?:or(?: else)?|otherwise|failing which|or you(?:'ll| will) find),? (?<clause>${OTHER}.+)$`,
  'iu',
);

/** What somebody or something else would do, and what would keep it from happening: "the board goes to Dalton", "the uplift drops to 3%". */
export interface OthersAct {
  readonly need: string;
  readonly form: ThreatParts['form'];
  readonly clause: string;
}

export function othersAct(sentence: string): OthersAct | null {
  const text = withoutSeal(sentence);
  const otherwise = OTHERS_ELSE.exec(text)?.groups;
  if (otherwise) return { need: otherwise.order ?? '', form: 'order', clause: otherwise.clause ?? '' };
  const groups = OTHERS_RUNNING.exec(text)?.groups ?? OTHERS_LAST.exec(text)?.groups ?? OTHERS_FIRST.exec(text)?.groups;
  if (!groups) return null;
  const { word = '', condition = '', clause = '' } = groups;
  const need = needOf(word, condition);
  if (need) return { ...need, clause };
  return /^(?:if|should)$/i.test(word) ? null : { need: condition, form: 'condition', clause };
}

/** Turns the condition round: what would have to be so. */
function needOf(word: string, condition: string): Pick<ThreatParts, 'need' | 'form'> | null {
  const byYou = /^you (?:do not|don['’]?t|fail to|refuse to|can['’]?t|cannot|won['’]?t) (?<verb>.+)$/i.exec(condition)
    ?.groups?.verb;
  if (byYou) return { need: byYou, form: 'you' };
  const thing = /^(?<subject>(?!you\b).+?) (?:is not|isn't|isnt|are not|aren't|arent) (?<rest>.+)$/i.exec(
    condition,
  )?.groups;
  if (thing) return { need: `${thing.subject} ${thing.rest}`, form: 'thing' };
  const undone = /^(?<subject>(?!you\b).+?) not (?:be )?(?<rest>\w+(?:ed|en|t|d|id|wn)\b.*)$/i.exec(condition)?.groups;
  if (undone && /^should$/i.test(word)) return { need: `${undone.subject} ${undone.rest}`, form: 'thing' };
  const unless = /^(?:unless|until|till)$/i.test(word);
  const you = /^you (?<verb>.+)$/i.exec(condition)?.groups?.verb;
  if (unless && you) return { need: you, form: 'you' };
  const given = /^(?<subject>(?!(?:I|we)\b).+?) (?:is|are) (?<rest>.+)$/i.exec(condition)?.groups;
  return unless && given ? { need: `${given.subject} ${given.rest}`, form: 'thing' } : null;
}
