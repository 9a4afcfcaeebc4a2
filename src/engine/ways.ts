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
import { asFarAsAsked, chosen, different, firstOf, inTurn } from './sequence.ts';
import type { Wordings } from './wordings.ts';

/** More would be a list to study. */
export const MOST_WAYS = 2;

/** What better words depend on besides the sentences. */
export interface Wording extends Own {
  readonly isCure: IsCure;
  readonly wordings: Wordings;
}

/** The better words that a sentence is offered, by itself or together with its neighbour. */
export function createWays(
  reading: Reading,
  groups: readonly Group[],
  { isCure, wordings, ...own }: Wording,
): (group: Group) => readonly Rewrite[] {
  const { body } = reading.mail.draft;
  const cured = (rewrites: readonly Rewrite[] = []) => rewrites.filter((each) => isCure(body, each));
  const fresh = createFresh(reading, MOST_WAYS);
  const fill = filledFrom(own, reading);
  /** The person's own words fill a gap; the gap stays to be had, as none of them may be the reason this time. */
  const withOwn = (ways: readonly Rewrite[]): Rewrite[] =>
    ways.flatMap((way) => [...cured(fill(way)).slice(0, MOST_WAYS), way]);
  const aloneOf = rememberWith((group: Group) => asFarAsAsked(different(shortened(group), said)));
  function* shortened(group: Group): Generator<Rewrite> {
    const { behind } = beside(group[0].place);
    for (const way of wordings(group)) {
      const shorter = besideNext(way, behind);
      yield shorter === way ? way : (cured([shorter])[0] ?? way);
    }
  }
  const groupAt = new Map(groups.map((group) => [group[0].place.sentence, group]));
  const joinedOf = (group: Group): readonly Rewrite[] => {
    const joined = group.flatMap(({ rule, place }) => cured(rule.joins?.(place)));
    return joined.length > 0 ? joined : cured(inARow(group, groupAt, (each) => plainest(aloneOf(each)), body));
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
    const ways = known
      ? [...firstOf(inTurn(known, alone), MOST_WAYS)]
      : fresh(joined.length > 0 ? different(inTurn(joined, alone), said) : alone, group[0].place.sentence);
    const offered = ways.map((way) => leftOut(way, body));
    if (pair && !known)
      together.set(
        pair,
        offered.filter((way) => pairOf(way) === pair),
      );
    return withOwn(offered).slice(0, MOST_WAYS + 1);
  };
}

const said = ({ text }: Rewrite): string => text;
const pairOf = ({ start, end }: Rewrite): string => `${start}-${end}`;

/** Words that leave nothing open and tell no view can stand beside others. */
function plainest(ways: Iterable<Rewrite>): Rewrite | undefined {
  const [first] = chosen(ways, ({ text }) => text !== '' && !OPEN_OR_VIEW.test(text));
  return first;
}
const OPEN_OR_VIEW = /\[|\bas (?:far as )?(?:I|we) (?:can )?see\b|^this is how it looks|^did (?:I|we) understand/i;

/** Two of a kind in a row would ask the same twice: they are put as one, with one question at the end. */
function inARow(
  group: Group,
  groupAt: ReadonlyMap<Sentence, Group>,
  plainestOf: (group: Group) => Rewrite | undefined,
  body: string,
): Rewrite[] {
  const [{ rule, place }] = group;
  const { ahead, behind } = beside(place);
  const alike = (sentence: Sentence | null): Group | undefined => {
    const other = sentence ? groupAt.get(sentence) : undefined;
    return other?.[0].rule === rule ? other : undefined;
  };
  const [before, after] = [alike(ahead), alike(behind)];
  if (!before && !after) return [];
  const [first, second] = before
    ? [plainestOf(before), plainestOf(group)]
    : [plainestOf(group), after && plainestOf(after)];
  return first && second ? asOne(first, second, body) : [];
}
