// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
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
  await act(() => render(<Promises promises={[promise]} on={on} days={null} />, document.body));
  expect(document.querySelector('.fate')?.textContent).toBe(words);
});

describe('the day of what was promised to them', () => {
  const shownWith = async (kept: readonly string[], ...promises: PromisedItem[]) => {
    const days = { kept, onKeep: vi.fn<(day: string) => void>(), onForget: vi.fn<(day: string) => void>() };
    const on = { show: () => {}, notSo: () => {} };
    await act(() => render(<Promises promises={promises} on={on} days={days} />, document.body));
    return { days, link: (words: string) => linkSaying(words) };
  };
  const linkSaying = (words: string) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);

  test('is remembered at a click', async () => {
    const { days, link } = await shownWith([], promised('open', '2026-05-12'));
    link('Remember the day')?.click();
    expect(days.onKeep).toHaveBeenCalledExactlyOnceWith('2026-05-12');
  });

  test('is forgotten at a click once it is done', async () => {
    const { days, link } = await shownWith(['2026-05-12'], promised('seen', '2026-05-12'));
    link('Forget the day')?.click();
    expect(days.onForget).toHaveBeenCalledExactlyOnceWith('2026-05-12');
  });

  test('stands among the promises where it was promised in another thread', async () => {
    await shownWith(['2026-05-12', '2026-06-01'], promised('open', '2026-05-12'));
    expect(document.body.textContent).toContain('As you noted, you promised them something for Jun 1.');
    expect(document.body.textContent).not.toContain('something else for May 12');
  });

  test.each<[string, PromisedItem]>([
    ['one of theirs', { ...promised('open', '2026-05-12'), side: 'them' }],
    ['one without a day', promised('open', null)],
    ['one whose day is known in words only', promised('open', 'by Tuesday')],
    ['one that was kept', promised('seen', '2026-05-12')],
  ])('is not offered for %s', async (_, promise) => {
    const { link } = await shownWith([], promise);
    expect(link('Remember the day')).toBeUndefined();
  });
});
