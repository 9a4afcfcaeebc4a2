import { type Form, needOf } from './condition-needs.ts';
import { turnsNothing } from './no-need.ts';
import { isOneOfTwo } from './one-of-two.ts';
import { withoutSeal } from './sealed.ts';
import { FINITE } from './told-whole.ts';
import { isVerb } from './verbs.ts';

/** A threat taken apart: what the reader is to do or see to, and what the writer's side would do. */
export interface ThreatParts {
  /**
   * "pay invoice 2043 today", "the credit note in our account by Friday", an order ("hold the old price"), or the
   * condition as it stands ("if the surcharge remains in your quote").
   */
  readonly need: string;
  readonly form: Form;
  /** The verb phrase of the act: "pass the file to our lawyers". */
  readonly act: string;
}

const CONDITION_FIRST =
  /^(?<word>if|unless|should|until|in case|failing|without|as long as|for as long as)\b (?<condition>(?:[^,]|,(?=\d))+?)(?:,?\s+(?:then )?(?<act>(?:I|we)(?:'ll|'m|'re| will| shall| am| are)\b.+)|,\s+(?:then )?(?<plain>(?:I|we|(?:my|our) \w+(?: \w+)?) (?!can\b|could\b|would\b|have\b|has\b|is\b|are\b|had\b|need\b|want\b)\w.+))$/i;
const ACT_FIRST =
  /^(?<act>(?:I|we|(?:my|our) \w+(?: \w+)?)(?:'ll|'m|'re| will| shall| am| are|'d have to| would have to| might have to| may have to)\b.+?),? (?<word>if|unless|should|until|till|in case) (?<condition>.+)$/i;
const ORDER_FIRST =
  /^(?:please |either )*(?<order>[a-z][^,]*?(?:,[^,]+)*?),?\s+(?:or(?: else)?|otherwise|else),?\s+(?<act>(?:I|we|ill)\b.+)$/i;
const ACT =
  /^(?:ill|I|we|(?:my|our) \w+(?: \w+)??)(?:'ll| will| shall| am|'m| are|'re|'d| would| might| may)?(?: going to| simply| just| all| both| then| have to| be)*\s+(?<verb>(?!never\b|don['’]?t\b|won['’]?t\b|can['’]?t\b|cannot\b|can\b|could\b|would\b|have\b(?! \S+ \S+ \w+(?:ed|n)\b)|has\b|is\b|was\b|had\b|will\b|shall\b|must\b|am\b|are\b)[a-z].+)$/i;

/** "Either those 30 bales are swapped". */
export const PUT_RIGHT =
  /^(?<subject>(?:the|those|these|my|our|this|that|all|both)\b.{2,40}?) (?:is|are|gets?) (?<rest>\w+(?:ed|en|t)\b.*)$/i;

/** No verb phrase by itself: "step will be to leave", "out of the round", "leave, and I'll tell them why". */
const NO_ACT =
  /^(?:(?:know|think|hope|trust|believe|understand|suppose|doubt|wonder)\b|\w+ (?:will|is|are|was|has|would|can)\b|(?:very|\w+ings|\w+ly)\b|(?:out|off|in|on|with|from|at|to|after|before|about|over|under|for|of|done|gone)\b)|[,;] (?:and|but|or|so)? ?(?:I|we|you|they|it)\b|,? (?:and|but|or),?$/i;

/** What is piled on top: ", and I'll be asking the judge for triple". */
const FORCED =
  /^(?:be |see (?:me|us|myself|ourselves) )?(?:constrained|obliged|forced|compelled|bound|required|mandated|driven) to /i;
export const MORE =
  /(?:,? (?:and|though|although|but) (?:I|we|it|they|he|she|that|you)(?:['’]\w+| (?:will|am|are|is|can|would|do|have|has|trust|hope|think|know)\b).*|, a step .*|, (?:he|she|they|it|you)(?:['’]\w+| (?:was|were|is|are|has|have|had|will|would|can|said|sends?|pays?)\b).*|, (?:and )?(?:a|the|there|this|that|it)\b[^,]* (?:is|are|does|do|goes|exists?)\b[^,]*)$/i;

/** "We'll have to close the file" → "close the file"; null where the clause tells of no act of the writer's side. */
export function ownAct(clause: string): string | null {
  const act = inBase(clause, ACT.exec(clause)?.groups?.verb ?? '').replace(FORCED, '');
  return act && !NO_ACT.test(act) && !isTheirs(clause, act) && !isDone(act) ? act : null;
}

/** "My client files on Monday" → "file on Monday"; '' where the verb is not known. */
const inBase = (clause: string, act: string): string =>
  /^(?:my|our)\b/i.test(clause) && /^\w+s\b/.test(act)
    ? act.replace(/^\w+/, (verb) => [verb.slice(0, -1), verb.slice(0, -2)].find(isVerb) ?? '').replace(/^ .*/, '')
    : act;

/** "My clients would look to him for their costs": said of the writer, it would be said of somebody else. */
const isTheirs = (clause: string, act: string): boolean =>
  /^(?:my|our)\b/i.test(clause) && /\b(?:the(?:ir|m)|himself|herself|themselves)\b/i.test(act);

/** "Balloted next week": done to somebody, by nobody who is named. */
const isDone = (act: string): boolean => /^[a-z]{2,}[^e\W]ed\b/i.test(act) && !isVerb(act.split(' ')[0] ?? '');

/** Null where the sentence has another shape than "if you don't X, we will Y" or "X or we will Y". */
export function threatParts(sentence: string): ThreatParts | null {
  const text = withoutSeal(sentence);
  const conditional = CONDITION_FIRST.exec(text)?.groups ?? ACT_FIRST.exec(text)?.groups;
  const ordered = conditional || turnsNothing(text) ? undefined : ORDER_FIRST.exec(text)?.groups;
  const told = conditional?.act ?? conditional?.plain ?? ordered?.act ?? '';
  if (/ and$/i.test(conditional?.condition ?? '')) return null;
  const act = inBase(told, ACT.exec(told)?.groups?.verb ?? '')
    .replace(MORE, '')
    .replace(FORCED, '');
  if (!act || NO_ACT.test(act) || isTheirs(told, act) || isDone(act)) return null;
  const swapped = PUT_RIGHT.exec(ordered?.order ?? '')?.groups;
  if (swapped)
    return { need: `${swapped.subject} ${swapped.rest}`, form: 'thing', act: act.replace(/,? and you can .+$/i, '') };
  if (ordered?.order) return { need: ordered.order, form: 'order', act };
  const { word = '', condition = '' } = conditional ?? {};
  const need = needOf(word, condition);
  return { ...(need ?? { need: `${word.toLowerCase()} ${condition}`, form: 'condition' }), act };
}

/** Somebody or something other than the writer: what would happen is told of them. */
const OTHER = String.raw`(?:the|my|our|your|this|that|these|those|they|it|nothing|nobody|no|not an?|half|all|(?!(?:what|how|which|who|shall|how|before|from|by|on|at|in|to|for|with|and|or|if|then|as|I|we|you|please|also|only|just|not|when|until|bank|names?)\b)\p{L}+)\b (?!you\b)`;
const OTHERS_LAST = new RegExp(
  String.raw`^(?<word>if|unless|until|till|should|before|as long as|without|failing) (?<condition>(?:[^,]|,(?=\d))+),\s+(?:then )?(?<clause>${OTHER}.+)$`,
  'iu',
);
const OTHERS_FIRST = new RegExp(
  String.raw`^(?<clause>${OTHER}.+?),? (?<word>unless|until|till|if|before(?= .+ (?:is|are|has|have) )) (?<condition>(?!then\b|that\b|.*,).+)$`,
  'iu',
);
/** No comma tells where the condition ends: it ends with what is done, or with what the writer gets. */
const OTHERS_RUNNING = new RegExp(
  String.raw`^(?<word>until|till|unless) (?<condition>[^,]+? (?:is|are|has been|have been) \w+(?:ed|en|t|id|de)|(?:I|we) (?:see|have|get|receive) (?:an?|the|my|our|your) \w+) (?<clause>${OTHER}.+)$`,
  'iu',
);
const OTHERS_ELSE = new RegExp(
  String.raw`^(?<order>.+?),? (?:or(?: else)?|otherwise|(?<!(?:one|body|thing|what|whatever|who|where) )else|failing which|or you(?:'ll| will) find),? (?<clause>${OTHER}.+)$`,
  'iu',
);

/** What somebody or something else would do, and what would keep it from happening: "the board goes to Dalton", "the uplift drops to 3%". */
export interface OthersAct {
  readonly need: string;
  readonly form: Form;
  readonly clause: string;
}

export function othersAct(sentence: string): OthersAct | null {
  const text = withoutSeal(sentence);
  if (isOneOfTwo(text)) return null;
  const otherwise = turnsNothing(text) ? undefined : OTHERS_ELSE.exec(text)?.groups;
  if (
    otherwise &&
    !isVerb((otherwise.clause ?? '').split(' ')[0] ?? '') &&
    !isThing(otherwise.clause ?? '') &&
    !/\b(?:since|because|as|but|and)$/i.test(otherwise.order ?? '')
  )
    return { need: (otherwise.order ?? '').replace(/^either /i, ''), form: 'order', clause: otherwise.clause ?? '' };
  const groups = OTHERS_RUNNING.exec(text)?.groups ?? OTHERS_LAST.exec(text)?.groups ?? OTHERS_FIRST.exec(text)?.groups;
  if (!groups) return null;
  const { word = '', condition = '', clause = '' } = groups;
  if (
    /\b(?:but|and|so|or|yet)$/i.test(clause) ||
    HAS_BEEN.test(clause) ||
    /\b(?:I|we)(?:['’]ll| will| shall) /i.test(condition)
  )
    return null;
  const need = needOf(word, condition);
  if (need) return { ...need, clause };
  return /^(?:if|should|without|failing|as long as)$/i.test(word)
    ? null
    : { need: condition, form: 'condition', clause };
}

/** What is so already does not follow from anything. */
const HAS_BEEN = /^(?:\S+ ){1,4}(?:has|have) (?:been |already )*\w+(?:ed|ent)\b/i;
/** "An empty shop", "two withheld": no clause, however it is joined. */
const isThing = (clause: string): boolean =>
  /^very\b|^(?:an?|no|two|three|four|five|more|another|where|how|both)\b/i.test(clause) && !FINITE.test(clause);
