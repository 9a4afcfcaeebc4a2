import { PLAIN } from '../plain-words.ts';
import { capital, small, trimEnd } from './words.ts';

/** A sentence without the name it calls and the little words it begins with. */
export interface Addressed {
  readonly core: string;
  /** "Fabian", '' where nobody is called. */
  readonly name: string;
}

const LEAD =
  /^(?:(?:so(?! far\b)|and|but|or|then|now|just|pls|plz|(?:ah,? )?well|ah|look(?! (?:at|for|into|after|through|up|what|how)\b)|listen(?! to\b)|ok|okay|right|oh|please(?: to)?|kindly|instead(?! of\b)|therefore|first(?=,)|frankly|honestly|again|sorry|mate|sir|madam|nope|nah|yes(?! or\b)|yeah|yep|hey|omg|dear all|dear(?=,)|with (?:all|every|much|the (?:greatest|utmost|deepest)) (?:affection|love|warmth|regret|pleasure|sympathy|admiration|patience)(?=,))[,!]?\s+|no[,!]\s+|[–—-]\s*)+/i;
const CALLED_LAST =
  /,\s+(?<name>(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?|mate|sir|madam|folks|guys|love|pal)$/u;
const CALLED_FIRST =
  /^(?<name>(?:Dear )?(?:(?:Mr|Mrs|Ms|Dr|Miss|Herr|Frau|Madame|Monsieur|Señora?)\.? )?\p{Lu}\p{Ll}+),\s+(?=\p{L})/u;
/** "Hi Lydia I sent you": no comma tells where the greeting ends. */
const GREETED =
  /^(?:[Hh]i|[Hh]ey|[Hh]ello) (?!(?:May|Will|Shall) (?:I|we|you|it)\b)(?<name>\p{Lu}\p{Ll}+) (?=(?:I|we|you|it|the|my|our|your|this|that|there|just|so|can|could|please)(?:['’]\p{Ll}+)?\s)/u;
const DAY = /day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/i;

export function addressed(sentence: string): Addressed {
  let core = trimEnd(sentence);
  core = core.replace(/, (?:mate|pal|buddy|bro|lads|counsel|guys|folks)$/, '');
  const last = CALLED_LAST.exec(core)?.groups?.name ?? '';
  if (last && isName(last)) core = trimEnd(core.slice(0, core.lastIndexOf(',')));
  core = core.replace(
    /^(?:[Ss]orry|[Nn]o|[Ww]ell|[Ll]ook|[Ll]isten|[Hh]i|[Hh]ey|[Oo]k|OK|[Oo]kay|[Rr]ight|[Tt]hanks) (?=\p{Lu}\p{Ll}+, )/u,
    '',
  );
  const greeted = GREETED.exec(core)?.groups?.name ?? '';
  if (isName(greeted) && !PLAIN.has(greeted.toLowerCase())) core = core.replace(GREETED, '$<name>, ');
  const first = CALLED_FIRST.exec(core)?.groups?.name ?? '';
  const isFirst = isName(first) && !ORDERS.test(first) && (KIN.test(first) || !PLAIN.has(first.toLowerCase()));
  if (isFirst) core = core.slice(first.length + 1).trim();
  const inside = /,\s+(?<name>(?:(?:Mr|Mrs|Ms|Miss|Dr) )?\p{Lu}\p{Ll}+)[,:;]\s+/u.exec(core)?.groups?.name ?? '';
  const isInside =
    isName(inside) &&
    !PLAIN.has(inside.toLowerCase()) &&
    !core.slice(core.indexOf(inside)).startsWith(`${inside}, ${inside}`);
  if (isInside) core = core.replace(new RegExp(`, ${inside}([,:;])`), '$1');
  core = core.replace(LEAD, '');
  const name = isFirst ? first : isName(last) ? last : isInside ? inside : '';
  return { core, name };
}

/** Everyday words that are names to those who call them. */
const KIN = /^(?:Dad|Mum|Mom|Gran|Grandad|Grandma|Grandpa|Sir|Madam|Coach|Doctor|Professor|Chef|Father)$/;

/** Orders that stand in a row: "Ring, text, send a pigeon". */
const ORDERS = /^(?:ring|text|call|send|pay|sign|write|mail|email|stop|go|come|take|read|wait|agree|accept|decide)$/i;

const isName = (word: string): boolean => /^\p{Lu}/u.test(word) && !DAY.test(word) && !CRY.test(word);
/** What one cries rather than calls. */
const CRY =
  /^(?:nope|nah|yep|yeah|so|then|now|oh|ah|aha|wow|great|brilliant|lovely|wonderful|fantastic|splendid|marvellous|bravo|congratulations|congrats|super|charming|seriously|honestly|sorry|cheers|thanks|enough|fine|look|listen|right|good|nice|well|sure|amazing|perfect|excellent|frankly|obviously|clearly|unfortunately|sadly|naturally|evidently|actually|basically|anyway|regards|dear|respectfully|somehow|apparently|surprisingly|meanwhile|however|therefore|otherwise|besides|no|not|\w+teen|denied|rejected|declined|refused|negotiations?)$/i;

/** The same words, said to the one who was called. */
export const calling = ({ name }: Addressed, text: string): string =>
  name && !text.includes(name)
    ? `${name}, ${small(text).replace(/^\[\p{Lu}/u, (slot) => slot.toLowerCase())}`
    : capital(text);
