import type { Rewrite } from '../model/review.ts';
import { rememberWith } from './cache.ts';
import type { IsCure } from './cures.ts';
import type { Group } from './groups.ts';
import { beside } from './neighbours.ts';
import type { Reading, Sentence } from './reading.ts';
import { isFormalNotice } from './rewrite/formal-notice.ts';
import { createFresh } from './rewrite/fresh.ts';
import { asOne, besideNext } from './rewrite/in-company.ts';
import { filledFrom, type Own } from './rewrite/own-slots.ts';
import { leftOut } from './rewrite/place.ts';
import type { BestFirst } from './verdicts/best-first.ts';
import type { Wordings } from './wordings.ts';

/** More would be a list to study. */
export const MOST_WAYS = 2;

/** What better words depend on besides the sentences. */
export interface Wording extends Own {
  readonly isCure: IsCure;
  readonly wordings: Wordings;
  readonly bestFirst: BestFirst;
}

/** The better words that a sentence is offered, by itself or together with its neighbour. */
export function createWays(
  reading: Reading,
  groups: readonly Group[],
  { isCure, wordings, bestFirst, ...own }: Wording,
): (group: Group) => readonly Rewrite[] {
  const { body } = reading.mail.draft;
  const cured = (rewrites: readonly Rewrite[] = []) => rewrites.filter((each) => isCure(body, each));
  const fresh = createFresh(reading);
  const fill = filledFrom(own, reading);
  /** The person's own words fill a gap; the gap stays to be had, as none of them may be the reason this time. */
  const withOwn = (ways: readonly Rewrite[]): Rewrite[] =>
    ways.flatMap((way) => [...cured(fill(way)).slice(0, MOST_WAYS), way]);
  /** What cures the sentence cures all that it shows: the words of any of its rules may do. */
  const aloneOf = rememberWith((group: Group): readonly Rewrite[] => {
    const [{ rule, place }] = group;
    const put = different(group.flatMap(wordings));
    const all = group.length > 1 ? bestFirst(rule.id, place.sentence.text, put) : put;
    const { behind } = beside(place);
    return different(
      all.map((way) => {
        const shorter = besideNext(way, behind);
        return shorter === way ? way : (cured([shorter])[0] ?? way);
      }),
    );
  });
  const joinedOf = (group: Group): readonly Rewrite[] => {
    const joined = group.flatMap(({ rule, place }) => cured(rule.joins?.(place)));
    return joined.length > 0 ? joined : cured(inARow(group, groups, (each) => plainest(aloneOf(each)), body));
  };
  /** Two sentences that are put together are offered the same words under either mark. */
  const together = new Map<string, readonly Rewrite[]>();
  const isNotice = isFormalNotice(reading.sentences);

  return (group) => {
    if (isNotice) return [];
    const joined = joinedOf(group);
    const pair = joined[0] && pairOf(joined[0]);
    const known = pair && together.get(pair);
    const alone = aloneOf(group);
    const ways = known ? [...known, ...alone] : fresh(different([...joined, ...alone]), group[0].place.sentence);
    const chosen = ways.slice(0, MOST_WAYS).map((way) => leftOut(way, body));
    if (pair && !known)
      together.set(
        pair,
        chosen.filter((way) => pairOf(way) === pair),
      );
    return withOwn(chosen).slice(0, MOST_WAYS + 1);
  };
}

const pairOf = ({ start, end }: Rewrite): string => `${start}-${end}`;

const different = (rewrites: readonly Rewrite[]): Rewrite[] =>
  rewrites.filter(({ text }, at) => rewrites.findIndex((each) => each.text === text) === at);

/** Words that leave nothing open and tell no view can stand beside others. */
const plainest = (ways: readonly Rewrite[]): Rewrite | undefined =>
  ways.find(({ text }) => text !== '' && !OPEN_OR_VIEW.test(text));
const OPEN_OR_VIEW = /\[|\bas (?:far as )?(?:I|we) (?:can )?see\b|^this is how it looks|^did (?:I|we) understand/i;

/** Two of a kind in a row would ask the same twice: they are put as one, with one question at the end. */
function inARow(
  group: Group,
  groups: readonly Group[],
  firstOf: (group: Group) => Rewrite | undefined,
  body: string,
): Rewrite[] {
  const [{ rule, place }] = group;
  const { ahead, behind } = beside(place);
  const alike = (sentence: Sentence | null): Group | undefined =>
    groups.find(([first]) => first.rule === rule && first.place.sentence === sentence);
  const [before, after] = [alike(ahead), alike(behind)];
  if (!before && !after) return [];
  const [first, second] = before ? [firstOf(before), firstOf(group)] : [firstOf(group), after && firstOf(after)];
  return first && second ? asOne(first, second, body) : [];
}
