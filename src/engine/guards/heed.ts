import { rememberWith } from '../cache.ts';
import type { Finding, Seen } from '../frame.ts';
import type { See } from '../reading.ts';
import type { SentenceRule } from '../rule.ts';
import { rememberInCompany } from '../second/in-company.ts';
import type { FindIn } from '../signals.ts';
import { codes } from './copied.ts';
import { denied } from './denied.ts';
import { quoted } from './quoted.ts';

/** What stands in a sentence without being said to the reader. */
const NOT_SAID = [quoted, codes, denied];

/** The sentence with blanks in the place of what is not said, so that offsets hold. */
const said = (text: string): string =>
  NOT_SAID.flatMap((guard) => guard(text)).reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );

/**
 * Finds what the writer says to the reader, whichever reader finds it: words quoted or denied and codes are read past, and
 * a rule is silent where what it spares holds. Praise is found in the whole sentence: to quote them is to hear them.
 */
export function heeding(find: FindIn, see: See): FindIn {
  const rest = rememberWith(({ text }: Seen) => said(text));
  return rememberInCompany((seen: Seen, company) => {
    const text = rest(seen);
    const whole = find(seen, company);
    if (text === seen.text) return ownOf(spared(whole, text));
    const own = /\p{L}/u.test(text) ? find(see(text), company) : new Map<SentenceRule, Finding>();
    const heard = new Map(
      [...whole].filter(([rule]) => isPraise(rule)).concat([...own].filter(([rule]) => !isPraise(rule))),
    );
    return ownOf(spared(heard, text));
  });
}

/**
 * Findings of this very sentence and company: better words are kept with a finding, and sentences that differ in a code
 * alone are one where codes are read past.
 */
const ownOf = (found: ReadonlyMap<SentenceRule, Finding>): ReadonlyMap<SentenceRule, Finding> =>
  new Map([...found].map(([rule, finding]) => [rule, { ...finding }]));

const isPraise = ({ severity }: SentenceRule): boolean => severity === 'praise';

function spared(found: ReadonlyMap<SentenceRule, Finding>, text: string): ReadonlyMap<SentenceRule, Finding> {
  const isSpared = ({ spares = [] }: SentenceRule): boolean => spares.some((holds) => holds(text));
  return [...found.keys()].some(isSpared) ? new Map([...found].filter(([rule]) => !isSpared(rule))) : found;
}
