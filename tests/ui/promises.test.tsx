// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { PromisedItem } from '../../src/model/standing.ts';
import { Promises } from '../../src/ui/promises.tsx';

const promised = (state: PromisedItem['state'], due: string | null, sure = true): PromisedItem => ({
  side: 'me',
  message: 0,
  text: 'I’ll send the list.',
  date: '',
  sure,
  state,
  due,
});

test.each([
  [promised('open', '2026-05-12'), 'Due: May 12'],
  [promised('overdue', '2026-05-12'), 'Due May 12, not seen here'],
  [promised('open', 'by Tuesday'), 'Due: “by Tuesday”'],
  [promised('open', null), 'No day named'],
  [promised('seen', '2026-05-12'), 'Seen in a later mail'],
  [promised('seen', '2026-05-12', false), 'Spoken of later'],
])('what became of a promise is told with its day, in one style: %#', async (promise, words) => {
  const on = { show: () => {}, notSo: () => {} };
  await act(() => render(<Promises promises={[promise]} on={on} />, document.body));
  expect(document.querySelector('.fate')?.textContent).toBe(words);
});
