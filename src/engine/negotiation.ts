import type { Offer } from '../model/summary.ts';
import { kindsOf, type SharpWord, weighByItself } from './by-itself.ts';
import type { Dealing } from './dealing.ts';
import { weighExchange } from './exchanged.ts';
import { count, HOLDS } from './held.ts';
import { isPlainMove } from './plain-move.ts';
import type { Sentence } from './reading.ts';
import { substance } from './substance.ts';

type Weights = readonly (readonly [Dealing, number])[];

const IN_DRAFT: Weights = [
  ['money', 3],
  ['bid', 3],
  ['figure', 1.5],
  ['rate', 0.75],
  ['stand', 1],
  ['terms', 1],
  ['stake', 0.75],
  ['telling', -2],
  ['settled', -2.5],
];
const IN_THREAD: Weights = [
  ['money', 2],
  ['figure', 1.5],
  ['bid', 0.75],
  ['swap', 1],
  ['stand', 0.75],
  ['change', 0.75],
  ['telling', -1.5],
  ['settled', -1],
];
const OFFER = { inDraft: 0.75, inThread: 1.75, ofBoth: 1.25 };
const ANSWERS_SOMEBODY = 1.5;
/** So much for every kind of sharp word but the first in an answer. */
const QUARREL = 3.25;
const ENOUGH = 6.25;
/** More sentences of one kind say nothing new. */
const MOST = 3;
const MOST_OFFERS = 2;
/** Older mails no longer say what this one is about. */
const LATEST = 4;
/** So few sentences cannot weigh enough, however plainly one of them bargains. */
const BRIEF = 6;
/**
 * What a first mail has to weigh read for itself. Each quarter less recognises two to three in a hundred more of those with
 * something to point out; below one, ordinary mail is shown something half as often again.
 */
const ENOUGH_BY_ITSELF = 1.25;
/** A sharp word at all, where a few lines answer a few. */
const AT_ALL = 1.5;

/**
 * Whether two sides work out terms here, decided once per draft with its thread; without it nothing is shown.
 *
 * The sentences of the draft, and those of the last mails before it, are counted by what they hold (dealing.ts), at
 * most three of a kind, and weighed: amounts weigh most, then bids and what the writer could or will not do, then
 * terms and changes asked for; news, instructions and stories of others weigh against it. Offers found in draft and
 * thread (thread/offers.ts) speak for it, those of both sides most. In a brief note one plain move is enough, its own
 * or theirs that it answers. A first mail, which answers nothing, that names no amounts and terms enough is read for
 * itself (by-itself.ts). The weights were fitted to labelled mails, first offers and ordinary office mail, the latter
 * also paired at random into threads, and rounded.
 */
export function isNegotiation(
  draft: readonly Sentence[],
  thread: readonly (readonly Sentence[])[],
  offers: () => readonly Offer[],
  sharpWords: (sentences: readonly Sentence[]) => readonly SharpWord[],
): boolean {
  const last = thread.at(-1) ?? [];
  if (isBrief(draft) && [draft, last].some(bargains)) return true;
  const before = thread.slice(-LATEST).flat();
  const named = weigh(draft, IN_DRAFT) + weigh(before, IN_THREAD) + (before.length > 0 ? ANSWERS_SOMEBODY : 0);
  // What else weighs takes longer to find, the offers longest.
  if (named >= ENOUGH) return true;
  const sharp = sharpWords(draft);
  if (before.length === 0) return weighByItself(draft, sharp) >= ENOUGH_BY_ITSELF;
  const said = named + weighAnswer(draft, before, { last, sharp });
  return said >= ENOUGH || said + weighOffers(offers()) >= ENOUGH;
}

interface Answered {
  readonly last: readonly Sentence[];
  readonly sharp: readonly SharpWord[];
}

/** What an answer weighs by its sharp words, and where a few lines answer a few. */
function weighAnswer(draft: readonly Sentence[], before: readonly Sentence[], { last, sharp }: Answered): number {
  const exchange = last.length > 0 && isBrief(draft) && isBrief(last);
  return (
    QUARREL * Math.max(0, kindsOf(sharp) - 1) +
    (exchange ? weighExchange(draft, before) + AT_ALL * Number(sharp.length > 0) : 0)
  );
}

const isBrief = (sentences: readonly Sentence[]): boolean => substance(sentences).length <= BRIEF;

const bargains = (sentences: readonly Sentence[]): boolean =>
  isBrief(sentences) &&
  sentences.some(({ seen }) => isPlainMove(seen)) &&
  !sentences.some(({ seen }) => HOLDS.telling(seen));

function weighOffers(offers: readonly Offer[]): number {
  const inDraft = offers.filter(({ message }) => message === 'draft').length;
  const sides = new Set(offers.map(({ side }) => side));
  return (
    OFFER.inDraft * Math.min(MOST_OFFERS, inDraft) +
    OFFER.inThread * Math.min(MOST_OFFERS, offers.length - inDraft) +
    OFFER.ofBoth * Number(sides.size === 2)
  );
}

const weigh = (sentences: readonly Sentence[], weights: Weights): number =>
  weights.reduce((sum, [kind, weight]) => sum + weight * count(sentences, HOLDS[kind], MOST), 0);
