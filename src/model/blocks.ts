import type { Side } from './mail.ts';
import type { BlockItem, Item, PromisedItem, Standing } from './standing.ts';

/** What the blocks are told from. */
type Ground = Pick<Standing, 'questions' | 'interests' | 'promises' | 'tone'>;

/** The four building blocks of a working relationship, with what of each the words show. No score of anybody. */
export const blocksOf = (ground: Ground): BlockItem[] => [
  twoWay(ground),
  theirInterests(ground),
  reliability(ground),
  respect(ground),
];

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

function respect({ tone: { mails } }: Ground): BlockItem {
  const of = (rules: ReadonlySet<string>): Item[] =>
    mails.flatMap(({ date, marks }) =>
      marks
        .filter(({ rule }) => rules.has(rule))
        .map(({ side, message, text }) => ({ side, message, text, date, sure: true })),
    );
  const [warm, sharp] = [of(RESPECTS), of(OFFENDS)];
  return {
    block: 'respect',
    state: warm.length > sharp.length ? 'seen' : 'little seen',
    counts: [warm.length, sharp.length],
    example: warm.at(-1) ?? null,
  };
}
