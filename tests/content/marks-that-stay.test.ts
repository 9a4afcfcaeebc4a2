// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DraftWatch } from '../../src/content/draft-watch.ts';
import type { Review } from '../../src/model/review.ts';
import { webmailOf } from '../../src/webmail/index.ts';
import { POINT, reviewOf, TEXT } from './reviewed.ts';

/** A marked draft, what answers its next review, and how often its marks have moved. */
async function marked() {
  document.body.innerHTML = `<form><input name="to" value="Ines &lt;ines@example.com&gt;"><input name="subject">
    <div contenteditable="true">${TEXT}</div><button>Send</button></form>`;
  const [composer] = webmailOf(document).composers(document);
  if (!composer) throw new Error('The form holds no composer.');
  const review = vi.fn<() => Promise<Review>>(async () => await Promise.resolve(reviewOf(POINT)));
  const moved = vi.fn<() => void>();
  const draft = new DraftWatch(composer, { review, changed: () => {}, moved });
  const text = composer.editor.firstChild;
  if (!(text instanceof Text)) throw new Error('The draft holds no text.');
  await vi.advanceTimersByTimeAsync(200);
  return { draft, text, review, moved };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Time for the next frame, and not for a review. */
const frame = async (): Promise<void> => void (await vi.advanceTimersByTimeAsync(40));

test('a review that marks the same words leaves their marks alone', async () => {
  const { draft, moved } = await marked();
  const [before] = draft.points;
  draft.refresh();
  await vi.advanceTimersByTimeAsync(200);
  expect(draft.points[0]?.range).toBe(before?.range);
  expect(moved).toHaveBeenCalledTimes(1);
});

test('words that are now marked in another way are marked anew', async () => {
  const { draft, review, moved } = await marked();
  const [before] = draft.points;
  review.mockResolvedValue(reviewOf({ ...POINT, severity: 'stop' }));
  draft.refresh();
  await vi.advanceTimersByTimeAsync(200);
  expect(draft.points[0]?.range).not.toBe(before?.range);
  expect(moved).toHaveBeenCalledTimes(2);
});

test('words made bold may have moved what is marked behind them', async () => {
  const { text, moved } = await marked();
  const bold = document.createElement('b');
  bold.append(text.data.slice(0, 6));
  text.deleteData(0, 6);
  text.before(bold);
  await frame();
  expect(moved).toHaveBeenCalledTimes(2);
});

test.each([
  ['behind all marks moves none', TEXT.length, 1, POINT.start],
  ['before a mark moves it', 0, 2, 21],
])('what is written %s', async (_where, at, times, start) => {
  const { draft, text, moved } = await marked();
  text.insertData(at, 'Yes. ');
  await frame();
  expect(moved).toHaveBeenCalledTimes(times);
  expect(draft.points[0]?.span.start).toBe(start);
});
