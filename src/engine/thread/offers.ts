import type { Side } from '../../model/mail.ts';
import type { Offer } from '../../model/summary.ts';
import { rememberWith } from '../cache.ts';
import type { Seen } from '../frame.ts';
import type { Sentence } from '../reading.ts';
import { amountsIn, isMoney, type Amount } from './amounts.ts';
import { OFFERED, TOLD, type Cue } from './offer-cues.ts';
import type { Text } from './texts.ts';

/** An amount with what speaks for its being an offer. */
interface Candidate extends Amount {
  readonly clause: string;
  readonly weight: number;
  /** Named in one breath with a price. */
  readonly withPrice?: true;
}

const OFFER = 1.5;
/** A number the other side has named is mostly repeated, not offered; one's own is offered again. */
const THEIRS = -2;
const OURS = 0.5;
const COMPANY = 1.5;
/** A bare number of another size than any sum so far, and one where no sum was named yet. */
const UNHEARD = -1;
const FIRST = 0;
/** In characters. */
const NEAR = 40;
const LONGEST = 90;
const CLAUSES_BEFORE = /^.*[.;!?](?=\s)|^.*\b(?:but|because|since)\b/s;
const CLAUSES_BEHIND = /[.;!?](?=\s|$).*$/s;

/** Every concrete proposal of terms with a number, in the order of the texts. */
export function offersIn(texts: readonly Text[]): Offer[] {
  const talk = new Talk();
  return texts.flatMap(({ side, where, sentences }) => {
    const here = new Map<number, Offer>();
    for (const candidate of candidates(sentences)) {
      const { amount, unit, weight } = talk.hear(side, candidate);
      if (weight >= OFFER && !here.has(amount))
        here.set(amount, { side, message: where, text: candidate.clause, amount, unit });
    }
    talk.next(side, [...here.values()]);
    return [...here.values()];
  });
}

/** What was named before says what "$", "259" and a number heard again mean. */
class Talk {
  #currency = '';
  readonly #named: number[] = [];
  readonly #offered = { me: new Set<number>(), them: new Set<number>() };

  hear(
    side: Side,
    { amount: written, unit: sign, weight, withPrice }: Candidate,
  ): { amount: number; unit: string; weight: number } {
    const bare = sign === '';
    const amount = bare ? this.#inFull(written) : written;
    if (isMoney(sign)) this.#currency = sign === '$' ? this.#dollars() : sign;
    if (isMoney(sign)) this.#named.push(amount);
    const unit = bare || isMoney(sign) ? this.#currency : sign;
    const other = side === 'me' ? 'them' : 'me';
    const heard = this.#offered[side].has(amount) ? OURS : this.#offered[other].has(amount) && !withPrice ? THEIRS : 0;
    return { amount, unit, weight: weight + heard + (bare ? this.#surprise(amount) : 0) };
  }

  next(side: Side, offers: readonly Offer[]): void {
    for (const { amount, unit } of offers) {
      this.#offered[side].add(amount);
      if (unit === '' || isMoney(unit)) this.#named.push(amount);
    }
  }

  #dollars = (): string => (this.#currency.endsWith('D') ? this.#currency : 'USD');

  /** "259" of a house at £246,000. */
  #inFull = (bare: number): number =>
    bare >= 10 && !this.#isPlausible(bare) && this.#isPlausible(bare * 1_000) ? bare * 1_000 : bare;

  #surprise = (amount: number): number => (this.#isPlausible(amount) ? 0 : this.#named.length > 0 ? UNHEARD : FIRST);

  #isPlausible = (amount: number): boolean => this.#named.some((each) => amount > each / 2 && amount < each * 2);
}

/** The sentence by itself puts a sum on the table. */
export const proposes = (text: string): boolean => candidatesIn(text).some(({ weight }) => weight >= OFFER);

const candidatesOf = rememberWith(({ text }: Seen) => candidatesIn(text));

const candidates = (sentences: readonly Sentence[]): Candidate[] => sentences.flatMap(({ seen }) => candidatesOf(seen));

function candidatesIn(text: string): readonly Candidate[] {
  const amounts = amountsIn(text);
  const weighed = amounts.map((one, i) => ({
    ...one,
    clause: clauseAt(text, one),
    weight: weigh(text, one, amounts[i - 1]?.end ?? 0),
  }));
  const together: Candidate[] = [];
  for (const one of weighed) together.push(inCompany(one, together.at(-1), text));
  return together;
}

const LISTED = /^[^.;]{0,24}(?:,| and| or)\s(?:\S+\s)?$/;

/** "$33.50, 24 months": terms behind an offered price are offered with it, and what follows a bill is on the bill. */
function inCompany(one: Candidate, before: Candidate | undefined, text: string): Candidate {
  if (!before || one.start - before.end > NEAR) return one;
  const extent = /\b(?:for|of|in)\s$/i.test(text.slice(before.end, one.start));
  if (before.weight >= OFFER && one.weight >= 0 && !extent)
    return { ...one, weight: one.weight + COMPANY, withPrice: true };
  const told = before.weight < 0 && before.unit === one.unit && LISTED.test(text.slice(before.end, one.start));
  return told ? { ...one, weight: one.weight - COMPANY } : one;
}

function weigh(text: string, one: Amount, from: number): number {
  const before = text.slice(from, one.start).replace(CLAUSES_BEFORE, '').slice(-LONGEST);
  const behind = text.slice(one.end, one.end + LONGEST).replace(CLAUSES_BEHIND, '');
  const counted = !isMoney(one.unit) && /^[a-z]/.test(one.unit);
  const fits = (cue: Cue) =>
    (counted || !cue.counted) && (cue.before?.test(before) ?? true) && (cue.behind?.test(behind) ?? true);
  const weights = (cues: readonly Cue[]) => cues.filter(fits).map(({ weight }) => weight);
  return Math.max(0, ...weights(OFFERED)) + Math.min(0, ...weights(TOLD)) + prior(one, text);
}

/** Written as sums are: 12k, 28,250, 10.90. */
const PRICED = /k|grand|hundred|thousand|million|\d[.,' ]\d{3}$|\d[.,]\d\d$/i;

/** Where terms are talked about, money is mostly offered; counted things and bare numbers are mostly told. */
function prior({ start, end, unit }: Amount, text: string): number {
  const written = text.slice(start, end);
  if (isMoney(unit) || /^net|\//i.test(written)) return 1.5;
  if (unit === '') return PRICED.test(written) ? 0.5 : 0;
  return unit === '%' ? 1.25 : 0;
}

const CLAUSE_STARTS = /^.*(?:[.;,:!?]\s|\s(?:but|and)\s)/s;
const CLAUSE_ENDS = /[;!?]|[.,:](?=\s|$)|\s(?:but|and|or)\s/;

/** The words to show: from the last pause before the amount to the first behind it. */
function clauseAt(text: string, { start, end }: Amount): string {
  const from = CLAUSE_STARTS.exec(text.slice(0, start))?.[0].length ?? 0;
  const to = CLAUSE_ENDS.exec(text.slice(end));
  return text.slice(from, to ? end + to.index : text.length).trim();
}
