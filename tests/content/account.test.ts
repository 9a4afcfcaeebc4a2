import { expect, test } from 'vitest';
import { Account } from '../../src/content/account.ts';
import type { DraftWatch } from '../../src/content/draft-watch.ts';
import type { Noting } from '../../src/model/logbook.ts';

type Shown = Parameters<Account['shown']>[0];

function drafting() {
  const told: Noting[] = [];
  const account = new Account(async (noting) => await Promise.resolve(told.push(noting) > 99));
  const draft = { paused: false, nudges: [] as { rule: string; shown: boolean; severity: string }[] };
  const has = (...rules: readonly string[]): void => {
    draft.nudges = rules.map((rule) => ({ rule, shown: true, severity: rule === 'gratitude' ? 'praise' : 'nudge' }));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a real one needs a page
    account.shown(draft as unknown as Shown);
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  return { told, account, draft: draft as unknown as DraftWatch, has, state: draft };
}

const shown = (told: readonly Noting[]): string[] =>
  told.filter(({ outcome }) => outcome === 'shown').flatMap(({ rules }) => rules);

test('a nudge is counted once, however often its draft is reviewed', () => {
  const { told, has } = drafting();
  has('ultimatum');
  has('ultimatum');
  has();
  has('ultimatum', 'blame');
  expect(shown(told)).toEqual(['ultimatum', 'blame']);
});

test('two at once are two', () => {
  const { told, has } = drafting();
  has('ultimatum', 'ultimatum');
  expect(shown(told)).toEqual(['ultimatum', 'ultimatum']);
});

test('one that comes after another was settled is a further one', async () => {
  const { told, account, draft, has } = drafting();
  has('ultimatum');
  await account.settled(draft, 'ultimatum', 'ignored');
  has();
  has('ultimatum');
  expect(shown(told)).toEqual(['ultimatum', 'ultimatum']);
});

test('one that is brought back is the same', async () => {
  const { told, account, draft, has } = drafting();
  has('ultimatum');
  await account.settled(draft, 'ultimatum', 'ignored');
  has();
  await account.settled(draft, 'ultimatum', 'ignored', true);
  has('ultimatum');
  expect(shown(told)).toEqual(['ultimatum']);
});

test('praise, and what a paused draft holds back, are not counted', () => {
  const { told, has, state } = drafting();
  has('gratitude');
  state.paused = true;
  has('ultimatum');
  expect(told).toEqual([]);
});
