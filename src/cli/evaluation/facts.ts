import type { Review } from '../../model/review.ts';
import type { Summary } from '../../model/summary.ts';
import type { Facts, Labelled } from './labelled.ts';
import type { Tallies, Tally } from './tally.ts';

type Kind = keyof Facts;

/** Amounts this close are the same: "12.5k" and 12,480 are not. */
const ROUNDING = 0.005;
/** Enough of a question to know it again. */
const BEGINNING = 25;

/** The facts a file labels at all: lists that are empty in every row were left out, not found empty. */
export const factsLabelled = (rows: readonly Labelled[]): ReadonlySet<Kind> =>
  new Set(rows.flatMap(({ facts }) => KINDS.filter((kind) => (facts?.[kind]?.length ?? 0) > 0)));

/** What the engine says of facts. */
interface Told extends Pick<Review, 'questions'> {
  readonly summary: Summary;
}

export function judgeFacts(
  tallies: Tallies,
  { facts }: Labelled,
  { questions, summary }: Told,
  kinds: ReadonlySet<Kind>,
): void {
  if (!facts) return;
  const count = (name: string, tally: Tally) => tallies.count('facts of the thread', name, tally);
  const { offers, promises, open, call } = summary;
  if (kinds.has('offers') && facts.offers) count('offers', paired(facts.offers, offers, sameOffer));
  if (kinds.has('promises') && facts.promises) count('promises', paired(facts.promises, promises, sameWords));
  if (kinds.has('open') && facts.open) count('open questions', paired(facts.open, open, sameWords));
  if (kinds.has('call') && facts.call) count('call', call === facts.call ? RIGHT : MISSED);
  for (const { text, genuine } of facts.questions ?? []) {
    if (genuine === 'arguable') continue;
    const found = questions.find((each) => begins(each.text, text) || begins(text, each.text));
    tallies.add('facts of the thread', 'genuine question', genuine, found?.genuine ?? false);
  }
}

const KINDS: readonly Kind[] = ['offers', 'promises', 'open', 'call', 'questions'];
const RIGHT: Tally = { hits: 1, wrong: 0, missed: 0 };
const MISSED: Tally = { hits: 0, wrong: 0, missed: 1 };

/** Each label is found at most once, each finding stands for at most one label. */
function paired<Label, Found>(
  labels: readonly Label[],
  found: readonly Found[],
  same: (label: Label, found: Found) => boolean,
): Tally {
  const left = [...labels];
  for (const one of found) {
    const at = left.findIndex((label) => same(label, one));
    if (at >= 0) left.splice(at, 1);
  }
  const hits = labels.length - left.length;
  return { hits, wrong: found.length - hits, missed: left.length };
}

interface Amount {
  readonly side: string;
  readonly message: string | number;
  readonly amount: number;
}

const sameOffer = (a: Amount, b: Amount): boolean =>
  a.side === b.side &&
  String(a.message) === String(b.message) &&
  Math.abs(a.amount - b.amount) < ROUNDING * Math.max(1, a.amount);

interface Words {
  readonly side: string;
  readonly text: string;
}

const sameWords = (a: Words, b: Words): boolean =>
  a.side === b.side && (a.text.includes(b.text) || b.text.includes(a.text));

const begins = (text: string, other: string): boolean => text.includes(other.slice(0, BEGINNING));
