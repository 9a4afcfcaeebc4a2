import { answered } from '../../substance.ts';
import type { Reading } from '../../reading.ts';
import { timesIn } from '../matter.ts';

const UNIT = String.raw`(?:(?: (?:a|an|per) | ?\/ ?)[a-z]+)?`;
/** "€9,800", "18.40 €/kg", "£54 per match": a sum with its currency. */
const SUM = new RegExp(
  String.raw`(?:[$€£¥₹]\s?\d[\d.,]*\d?[km]?\b|\b\d[\d.,]*\s?(?:[€£]|k\b|(?:euros?|dollars?|pounds?|quid|EUR|USD|GBP|CHF)\b))${UNIT}`,
  'gi',
);
/** A share, or a bare number that counts nothing: "12%", "9,800", not "310 pumps". */
const SHARE = /\b\d[\d.,]*\s?%|\b\d[\d,.]{2,}\b(?! [a-z]{3,}s\b)/i;

/** What they put on the table last, in their own words: "€9,800", "by May". Null where it names none. */
export interface TheirOffer {
  readonly figure: string | null;
  readonly when: string | null;
}

export function theirOffer(reading: Reading): TheirOffer {
  const text = reading.facts.offers.findLast(({ side }) => side === 'them')?.text ?? '';
  const figure = sumsIn(text).at(-1) ?? SHARE.exec(text)?.[0] ?? onlySum(reading);
  return { figure: figure?.replace(/[.,]$/, '') ?? null, when: timesIn(text)[0] ?? null };
}

/** "yours is $9,700": a sum of the writer's own. */
const OURS = new RegExp(String.raw`\byou(?:r|rs|['’]d|['’]ve)?\b[^,.;?!]{0,30}?${SUM.source}`, 'gi');

const sumsIn = (text: string): string[] => text.replace(OURS, '').match(SUM) ?? [];

/** The one sum that their mail names, where none was found to be an offer. */
function onlySum(reading: Reading): string | null {
  const sums = new Set(sumsIn(answered(reading)?.message.body ?? ''));
  const [only] = sums;
  return sums.size === 1 && only ? only : null;
}
