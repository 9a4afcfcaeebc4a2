import type { Side } from '../../model/mail.ts';
import type { Span } from '../../model/span.ts';
import type { Offer } from '../../model/summary.ts';
import { rememberWith } from '../cache.ts';
import type { Seen } from '../frame.ts';
import type { Sentence } from '../reading.ts';
import { amountsIn, isMoney, type Amount } from './amounts.ts';
import { OFFERED, TOLD, type Cue } from './offer-cues.ts';
import { BETWEEN, relativeIn, spelledIn, type RelativeOffer } from './relative-offers.ts';
import type { Text } from './texts.ts';

/** An amount with what speaks for its being an offer. */
interface Candidate extends Amount {
  readonly clause: string;
  readonly weight: number;
  /** Named in one breath with a price. */
  readonly withPrice?: true;
  /** Written out: a sum only where one of its size is on the table. */
  readonly inWords?: true;
  /** Its figure is reckoned from others. */
  readonly relative?: RelativeOffer['of'];
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
      const heard = candidate.relative
        ? talk.reckon(side, candidate.relative, [...here.values()])
        : talk.hear(side, candidate);
      if (heard && heard.weight >= OFFER && !here.has(heard.amount))
        here.set(heard.amount, offerOf(heard, { side, message: where, text: candidate.clause }));
    }
    talk.next(side, [...here.values()]);
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
  readonly #named: number[] = [];
  readonly #offered = { me: new Set<number>(), them: new Set<number>() };
  /** The sums of each side's latest mail that offered any. */
  readonly #latest: Record<Side, readonly Offer[]> = { me: [], them: [] };

  hear(side: Side, { amount: written, unit: sign, weight, withPrice, inWords }: Candidate): Heard {
    const bare = sign === '';
    const amount = bare ? this.#inFull(written) : written;
    if (isMoney(sign)) this.#currency = sign === '$' ? this.#dollars() : sign;
    if (isMoney(sign)) this.#named.push(amount);
    const unit = bare || isMoney(sign) ? this.#currency : sign;
    const other = side === 'me' ? 'them' : 'me';
    const heard = this.#offered[side].has(amount) ? OURS : this.#offered[other].has(amount) && !withPrice ? THEIRS : 0;
    const sure = weight + heard + (bare ? this.#surprise(amount) : 0);
    if (inWords && !this.#isPlausible(amount)) return { amount, unit, weight: 0 };
    // "38,000 a year, 35 in year one": thousands are said once, in one mail as in two.
    if (bare && !inWords && amount >= 1_000 && sure >= OFFER) this.#named.push(amount);
    return { amount, unit, weight: sure };
  }

  /** The figure that "split the difference" or "half of that" comes to; null where nobody can know. */
  reckon(side: Side, of: RelativeOffer['of'], here: readonly Offer[]): Heard | null {
    const theirs = this.#latest[side === 'me' ? 'them' : 'me'];
    const said = here.filter(isSum);
    if (of === 'half') return halfOf(said.length > 0 ? said.slice(-1) : theirs);
    return middleOf(said.length > 0 ? said : this.#latest[side], theirs);
  }

  next(side: Side, offers: readonly Offer[]): void {
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

  #surprise = (amount: number): number => (this.#isPlausible(amount) ? 0 : this.#named.length > 0 ? UNHEARD : FIRST);

  #isPlausible = (amount: number): boolean => this.#named.some((each) => amount > each / 2 && amount < each * 2);
}

/** Half of the only sum there is. */
function halfOf(sums: readonly Offer[]): Heard | null {
  const [sum] = sums;
  return sum && sums.length === 1
    ? { amount: round(sum.amount / 2), unit: sum.unit, weight: OFFER, guessed: true }
    : null;
}

/** The middle of the two sums nearest in size; a guess where a side named several. */
function middleOf(ours: readonly Offer[], theirs: readonly Offer[]): Heard | null {
  const pairs = ours
    .flatMap((one) => theirs.filter(({ unit }) => unit === one.unit).map((other) => ({ one, other })))
    .filter(({ one, other }) => one.amount !== other.amount && apart(one, other) <= MIDWAY)
    .toSorted((a, b) => apart(a.one, a.other) - apart(b.one, b.other));
  const [pair] = pairs;
  if (!pair) return null;
  const amount = round((pair.one.amount + pair.other.amount) / 2);
  return { amount, unit: pair.one.unit, weight: OFFER, ...(pairs.length > 1 && { guessed: true }) };
}

/** Sums further apart are about different things, and have no middle. */
const MIDWAY = 2.5;
const apart = (one: Offer, other: Offer): number =>
  Math.max(one.amount, other.amount) / Math.min(one.amount, other.amount);
const round = (amount: number): number => Number(amount.toFixed(4));

/** The sentence by itself puts a sum on the table. */
export const proposes = (text: string): boolean =>
  candidatesIn(text).some(({ weight, inWords }) => weight >= OFFER && !inWords);

const candidatesOf = rememberWith(({ text }: Seen) => candidatesIn(text));

const candidates = (sentences: readonly Sentence[]): Candidate[] => sentences.flatMap(({ seen }) => candidatesOf(seen));

function candidatesIn(text: string): readonly Candidate[] {
  const figures = amountsIn(text);
  const between = middleBetween(text, figures);
  if (between) return [between];
  const words =
    text.length > WORDY ? [] : spelledIn(text).filter((one) => figures.every((each) => isElsewhere(one, each)));
  const amounts: (Amount & { inWords?: true })[] = [
    ...figures,
    ...words.map((one) => ({ ...one, unit: '', inWords: true as const })),
  ].toSorted((a, b) => a.start - b.start);
  const weighed = amounts.map((one, i) => ({
    ...one,
    clause: clauseAt(text, one),
    weight: weigh(text, one, amounts[i - 1]?.end ?? 0),
  }));
  const together: Candidate[] = [];
  for (const one of weighed) together.push(inCompany(one, together.at(-1), text));
  return [...together, ...relatives(text)].toSorted((a, b) => a.start - b.start);
}

/** Longer "sentences" are machine output. */
const WORDY = 1_200;

const isElsewhere = (one: Span, other: Span): boolean => one.end <= other.start || one.start >= other.end;

const relatives = (text: string): Candidate[] =>
  text.length > WORDY
    ? []
    : relativeIn(text).map(({ start, end, of }) => {
        const place = { start, end, amount: 0, unit: '' };
        return { ...place, clause: clauseAt(text, place), weight: OFFER, relative: of };
      });

/** "Split the difference between £480 and the £400 you guessed": its middle is the offer, its ends are not. */
function middleBetween(text: string, figures: readonly Amount[]): Candidate | null {
  const at = BETWEEN.exec(text);
  const [one, other] = at ? figures.filter(({ start }) => start > at.index) : [];
  if (!one || !other || one.unit !== other.unit) return null;
  const span = { start: one.start, end: other.end, amount: round((one.amount + other.amount) / 2), unit: one.unit };
  return { ...span, clause: clauseAt(text, { ...span, start: at?.index ?? one.start, end: one.end }), weight: OFFER };
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
