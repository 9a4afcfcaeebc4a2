import type { Side } from '../../model/mail.ts';
import type { Offer } from '../../model/summary.ts';
import { rememberWith } from '../cache.ts';
import type { Sentence } from '../reading.ts';
import { isMoney } from './amounts.ts';
import { candidates, OFFER, type Candidate } from './offer-candidates.ts';
import { LEAST_SUM, middle, type RelativeOffer } from './relative-offers.ts';
import type { Text } from './texts.ts';

/** A number the other side has named is mostly repeated, not offered; one's own is offered again. */
const THEIRS = -2;
const OURS = 0.5;
/** A bare number of the size of a sum so far, of another size, of quite another, and one where no sum was named yet. */
const EXPECTED = 0.25;
const UNEXPECTED = -0.5;
const UNHEARD = -1;
const FIRST = 0;
/** A count without its noun is of something counted before that is less than so many times as much, or as little. */
const COUNTED_NEAR = 4;
/** The first sum of a mail that answers a question for the price. */
const ANSWER = 2;
const PAST = /\b(?:was|were|paid|used to|had|last (?:year|time|month|season)|ago|list price|worth|then)\b/i;
const ASKS_SUM =
  /\bhow much\b|\b(?:what|which)\b[^.?!]{0,40}\b(?:price|fee|cost|charge|rate|quote|rent|asking|ask|figure|want for)\b|\b(?:please|kindly|can|could|would) (?:you )?(?:quote|price|give (?:me|us) (?:a|your) (?:price|quote|rate|figure)|send (?:me|us) (?:a|your) (?:price|quote|rate|offer))/i;
const asksPrice = rememberWith(({ text }: Sentence) => ASKS_SUM.test(text));
/** A bare number below it may count anything. */
const LEAST_BILL = 20;

/** Every concrete proposal of terms with a number, in the order of the texts. */
export function offersIn(texts: readonly Text[]): Offer[] {
  const talk = new Talk();
  return texts.flatMap(({ side, where, sentences }) => {
    const here = new Map<number, Offer>();
    talk.open(side);
    for (const candidate of candidates(sentences)) {
      const heard = candidate.relative
        ? talk.reckon(side, candidate.relative, [...here.values()])
        : talk.hear(side, candidate);
      if (heard && heard.weight >= OFFER && !here.has(heard.amount))
        here.set(heard.amount, offerOf(heard, { side, message: where, text: candidate.clause }));
    }
    talk.next(side, [...here.values()], sentences.some(asksPrice));
    return [...here.values()];
  });
}

interface Heard {
  readonly amount: number;
  readonly unit: string;
  readonly weight: number;
  readonly guessed?: true;
}

const offerOf = ({ amount, unit, guessed }: Heard, place: Pick<Offer, 'side' | 'message' | 'text'>): Offer => ({
  ...place,
  amount,
  unit,
  ...(guessed && { guessed }),
});

const isSum = ({ unit }: Offer): boolean => unit === '' || isMoney(unit);

/** What was named before says what "$", "259" and a number heard again mean. */
class Talk {
  #currency = '';
  readonly #asked: Record<Side, boolean> = { me: false, them: false };
  #isAnswer = false;
  readonly #named: number[] = [];
  /** What was counted, the latest first. */
  readonly #counts: { readonly amount: number; readonly unit: string }[] = [];
  readonly #offered = { me: new Set<number>(), them: new Set<number>() };
  /** The latest sum of the text that is heard: a bill to be halved is no offer. */
  #spoken: readonly Heard[] = [];
  /** The sums of each side's latest mail that offered any. */
  readonly #latest: Record<Side, readonly Offer[]> = { me: [], them: [] };

  hear(side: Side, { amount: written, unit: sign, weight, withPrice, ifOfSize, ifCounted, clause }: Candidate): Heard {
    const bare = sign === '';
    const amount = bare ? this.#inFull(written) : written;
    if (isMoney(sign)) this.#currency = sign === '$' ? this.#dollars() : sign;
    if (isMoney(sign)) this.#named.push(amount);
    const unit = bare || isMoney(sign) ? this.#currency : sign;
    const other = side === 'me' ? 'them' : 'me';
    const heard = this.#offered[side].has(amount) ? OURS : this.#offered[other].has(amount) && !withPrice ? THEIRS : 0;
    const answer = this.#answer(sign, amount, clause);
    const sure = weight + heard + answer + (bare ? this.#surprise(amount, withPrice) : 0);
    if (bare && ifOfSize && ((amount < LEAST_SUM && Number.isInteger(amount)) || !this.#isPlausible(amount)))
      return this.#counted(written, ifCounted ? weight : 0);
    if (!bare && !isMoney(sign) && sign !== '%') this.#counts.unshift({ amount, unit: sign });
    if (isMoney(unit) || (bare && amount >= LEAST_BILL)) this.#spoken = [{ amount, unit, weight: sure }];
    // "38,000 a year, 35 in year one": thousands are said once, in one mail as in two.
    if (bare && !ifOfSize && amount >= 1_000 && sure >= OFFER) this.#named.push(amount);
    return { amount, unit, weight: sure };
  }

  /** The figure that "split the difference" or "half of that" comes to; null where nobody can know. */
  reckon(side: Side, of: RelativeOffer['of'], here: readonly Offer[]): Heard | null {
    const theirs = this.#latest[side === 'me' ? 'them' : 'me'];
    const said = here.filter(isSum);
    if (of === 'half')
      return halfOf(said.length > 0 ? said.slice(-1) : this.#spoken.length > 0 ? this.#spoken : theirs);
    return middleOf(said.length > 0 ? said : this.#latest[side], theirs);
  }

  #answer(sign: string, amount: number, clause: string): number {
    const answers = this.#isAnswer && (isMoney(sign) || (sign === '' && amount >= LEAST_BILL)) && !PAST.test(clause);
    if (isMoney(sign) || sign === '') this.#isAnswer = false;
    return answers ? ANSWER : 0;
  }

  /** "Would accept four", of nine months: the number of what was counted last. */
  #counted(amount: number, weight: number): Heard {
    const last = this.#counts.find(
      (each) => amount > each.amount / COUNTED_NEAR && amount < each.amount * COUNTED_NEAR,
    );
    return { amount, unit: last?.unit ?? '', weight: last ? weight : 0 };
  }

  /** A mail begins: the first sum in it may be the price the other side has asked for. */
  open(side: Side): void {
    this.#isAnswer = this.#asked[side === 'me' ? 'them' : 'me'];
  }

  next(side: Side, offers: readonly Offer[], asked: boolean): void {
    this.#spoken = [];
    this.#asked[side] = asked;
    const sums = offers.filter(isSum);
    if (sums.length > 0) this.#latest[side] = sums;
    for (const { amount, unit } of offers) {
      this.#offered[side].add(amount);
      if (unit === '' || isMoney(unit)) this.#named.push(amount);
    }
  }

  #dollars = (): string => (this.#currency.endsWith('D') ? this.#currency : 'USD');

  /** "259" of a house at £246,000. */
  #inFull = (bare: number): number =>
    bare >= 10 && !this.#isPlausible(bare) && this.#isPlausible(bare * 1_000) ? bare * 1_000 : bare;

  #surprise = (amount: number, withPrice: boolean | undefined): number => {
    if (this.#named.length === 0) return FIRST;
    if (this.#isPlausible(amount)) return EXPECTED;
    return withPrice || this.#isNear(amount, 3) ? UNEXPECTED : UNHEARD;
  };

  #isNear = (amount: number, times: number): boolean =>
    this.#named.some((each) => amount > each / times && amount < each * times);

  #isPlausible = (amount: number): boolean => this.#isNear(amount, 2);
}

/** Half of the only sum there is. */
function halfOf(sums: readonly Pick<Offer, 'amount' | 'unit'>[]): Heard | null {
  const [sum] = sums;
  return sum && sums.length === 1 ? { amount: sum.amount / 2, unit: sum.unit, weight: OFFER, guessed: true } : null;
}

/** The middle of the two sums nearest in size; a guess where a side named several. */
function middleOf(ours: readonly Offer[], theirs: readonly Offer[]): Heard | null {
  const pairs = ours
    .flatMap((one) => theirs.filter(({ unit }) => unit === one.unit).map((other) => ({ one, other })))
    .filter(({ one, other }) => one.amount !== other.amount && apart(one, other) <= MIDWAY)
    .toSorted((a, b) => apart(a.one, a.other) - apart(b.one, b.other));
  const [pair] = pairs;
  if (!pair) return null;
  const amount = middle(pair.one, pair.other);
  return { amount, unit: pair.one.unit, weight: OFFER, ...(pairs.length > 1 && { guessed: true }) };
}

/** Sums further apart are about different things, and have no middle. */
const MIDWAY = 2.5;
const apart = (one: Offer, other: Offer): number =>
  Math.max(one.amount, other.amount) / Math.min(one.amount, other.amount);
