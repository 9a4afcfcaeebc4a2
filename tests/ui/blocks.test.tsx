// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { BlockItem, Item, ItemKind } from '../../src/model/standing.ts';
import { Blocks } from '../../src/ui/blocks.tsx';
import type { OnItem } from '../../src/ui/quote-item.tsx';

const INTERESTS = "commitment to the other side's interests";

test.each<[BlockItem['block'], readonly number[], string]>([
  ['two-way communication', [3, 1, 2], 'Questions: 3 by you, 1 by them; 2 of them found answered.'],
  [INTERESTS, [2, 1], 'Needs they voiced: 2; taken up in your mails: 1.'],
  [INTERESTS, [0, 0], 'They haven’t said why yet. Ask?'],
  ['reliability', [1, 0, 2], 'Promises of both sides: 1 seen later, 0 open, 2 not seen in time.'],
  ['reliability', [0, 0, 0], 'No promise found.'],
  ['respect', [4, 1], 'In the latest mails of both: 4 recognising or thanking, 1 blaming or hostile.'],
])('%s %j is told in plain words', async (block, counts, words) => {
  const on = { show: () => {}, notSo: () => {} };
  await act(() => render(<Blocks blocks={[{ block, state: 'seen', counts, example: null }]} on={on} />, document.body));
  expect(document.querySelector('dd')?.textContent).toBe(words);
});

test.each<[BlockItem['block'], ItemKind]>([
  ['two-way communication', 'question'],
  [INTERESTS, 'interest'],
  ['reliability', 'promise'],
  ['respect', 'tone'],
])('the example of %s can be ticked off as a %s', async (block, kind) => {
  const notSo = vi.fn<NonNullable<OnItem['notSo']>>();
  const example: Item = { side: 'them', message: 0, text: 'We need steady hours.', date: '', sure: true };
  const blocks: BlockItem[] = [{ block, state: 'seen', counts: [], example }];
  await act(() => render(<Blocks blocks={blocks} on={{ show: () => {}, notSo }} />, document.body));
  await act(() => document.querySelector<HTMLElement>('[aria-label="Not so: We need steady hours."]')?.click());
  expect(notSo.mock.calls).toEqual([[kind, example]]);
});
