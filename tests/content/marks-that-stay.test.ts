// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DraftWatch } from '../../src/content/draft-watch.ts';
import type { Review } from '../../src/model/review.ts';
import { webmailOf } from '../../src/webmail/index.ts';
import { POINT, reviewOf, TEXT } from './reviewed.ts';

const START = TEXT.indexOf(POINT.text);

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
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

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

/** Writes as a browser does: the ranges move along with their words, which happy-dom leaves out (21.0, 2026-11). */
function write(draft: DraftWatch, text: Text, at: number, words: string): void {
  const ranges = draft.ranges.filter((range) => range instanceof Range);
  const moved = (offset: number): number => (offset > at ? offset + words.length : offset);
  const offsets = ranges.map(({ startOffset, endOffset }) => [startOffset, endOffset] as const);
  text.insertData(at, words);
  for (const [index, [start, end]] of offsets.entries()) {
    ranges[index]?.setStart(text, moved(start));
    ranges[index]?.setEnd(text, moved(end));
  }
}

describe('a letter', () => {
  test.each([
    ['behind all marks', TEXT.length],
    ['before a mark', 0],
  ])('%s costs no reading of the draft', async (_where, at) => {
    const { draft, text } = await marked();
    const read = vi.spyOn(draft.field, 'read');
    write(draft, text, at, 'Y');
    await frame();
    expect(read).not.toHaveBeenCalled();
  });

  test('in a paragraph behind all marks costs no frame, one beside a mark does', async () => {
    const { text } = await marked();
    const behind = new Text('Yours');
    text.after(behind);
    await frame();
    const asked = vi.spyOn(globalThis, 'requestAnimationFrame');
    behind.appendData('!');
    await frame();
    expect(asked).not.toHaveBeenCalled();
    text.appendData('!');
    await frame();
    expect(asked).toHaveBeenCalledOnce();
  });

  test('in a paragraph before a mark may move it, and one in a paragraph behind it does not', async () => {
    const { text, moved } = await marked();
    const [before, behind] = [new Text('Hello'), new Text('Yours')];
    text.before(before);
    text.after(behind);
    await frame();
    expect(moved).toHaveBeenCalledTimes(2);
    behind.appendData('!');
    await frame();
    expect(moved).toHaveBeenCalledTimes(2);
    before.appendData('!');
    await frame();
    expect(moved).toHaveBeenCalledTimes(3);
  });

  test('behind a mark and then one before it leave its range alone, and it is told where its words are', async () => {
    const { draft, text } = await marked();
    const [mark] = draft.ranges;
    write(draft, text, text.data.length, ' Yours');
    await frame();
    write(draft, text, 0, 'Yes. ');
    await frame();
    expect(draft.ranges[0]).toBe(mark);
    expect(draft.points[0]?.span).toEqual({ start: START + 5, end: START + 5 + POINT.text.length });
  });

  test('moves a mark though somebody asked for the marks before its frame', async () => {
    const { draft, text, moved } = await marked();
    write(draft, text, 0, 'Yes. ');
    await vi.advanceTimersByTimeAsync(1);
    expect(draft.points[0]?.span.start).toBe(START + 5);
    await frame();
    expect(moved).toHaveBeenCalledTimes(2);
  });

  test('within a mark takes it away', async () => {
    const { draft, text } = await marked();
    write(draft, text, START + 2, 'x');
    await frame();
    expect(draft.points).toEqual([]);
  });

  test('that comes with new nodes for the old ones leaves the mark on its words', async () => {
    const { draft, text } = await marked();
    write(draft, text, 0, 'Y');
    await frame();
    draft.composer.editor.replaceChildren(`Ye${TEXT}`);
    await frame();
    expect(draft.ranges.map(String)).toEqual([POINT.text]);
  });
});
