import type { Side } from '../../model/mail.ts';
import type { AskedItem, BlockItem, InterestItem, PromisedItem, ToneMark } from '../../model/standing.ts';
import { itemOf } from './items.ts';
import type { Text } from './texts.ts';

/** What the blocks are told from. */
interface Ground {
  readonly questions: readonly AskedItem[];
  readonly interests: readonly InterestItem[];
  readonly promises: readonly PromisedItem[];
  readonly marks: readonly ToneMark[];
}

/** Fewer mails of a side are no relationship to speak of. */
const ENOUGH = 2;

/** The four building blocks of a working relationship, with what of each the words show. No score of anybody. */
export function blocksOf(texts: readonly Text[], ground: Ground): BlockItem[] {
  const blocks = [twoWay(ground), theirInterests(ground), reliability(ground), respect(ground, texts)];
  const isEnough = (['me', 'them'] as const).every(
    (side) => texts.filter((text) => text.side === side).length >= ENOUGH,
  );
  return isEnough ? blocks : blocks.map((block) => ({ ...block, state: 'not enough text', counts: [], example: null }));
}

function twoWay({ questions }: Ground): BlockItem {
  const asked = (side: Side): number => questions.filter((question) => question.side === side).length;
  const answered = questions.filter(({ state }) => state === 'answered').length;
  return {
    block: 'two-way communication',
    state: asked('me') > 0 && asked('them') > 0 && answered > 0 ? 'seen' : 'little seen',
    counts: [asked('me'), asked('them'), answered],
    example: questions.at(-1) ?? null,
  };
}

function theirInterests({ interests }: Ground): BlockItem {
  const theirs = interests.filter(({ side }) => side === 'them');
  const taken = theirs.filter(({ takenUp }) => takenUp);
  return {
    block: "commitment to the other side's interests",
    state: taken.length > 0 ? 'seen' : 'little seen',
    counts: [theirs.length, taken.length],
    example: taken.at(-1) ?? theirs.at(-1) ?? null,
  };
}

function reliability({ promises }: Ground): BlockItem {
  const count = (state: PromisedItem['state']): number => promises.filter((each) => each.state === state).length;
  return {
    block: 'reliability',
    state: count('seen') > 0 ? 'seen' : 'little seen',
    counts: [count('seen'), count('open'), count('overdue')],
    example: promises.at(-1) ?? null,
  };
}

const RESPECTS = new Set(['acknowledgement', 'gratitude', 'apology']);
const OFFENDS = new Set(['blame', 'hostility']);

function respect({ marks }: Ground, texts: readonly Text[]): BlockItem {
  const warm = marks.filter(({ rule }) => RESPECTS.has(rule));
  const sharp = marks.filter(({ rule }) => OFFENDS.has(rule));
  const latest = warm.at(-1);
  return {
    block: 'respect',
    state: warm.length > sharp.length ? 'seen' : 'little seen',
    counts: [warm.length, sharp.length],
    example: latest ? itemOf(latest, texts) : null,
  };
}
