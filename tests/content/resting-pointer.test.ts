// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Account } from '../../src/content/account.ts';
import { Companion } from '../../src/content/companion.ts';
import { Drafts } from '../../src/content/drafts.ts';
import type { Nudge, Review } from '../../src/model/review.ts';
import { webmailOf } from '../../src/webmail/index.ts';
import { POINT, reviewOf, TEXT } from './reviewed.ts';

// Whoever has no extension behind it goes away: asked as the scripts are loaded.
vi.hoisted(() => Object.assign(globalThis.chrome, { runtime: { id: 'parley', sendMessage: () => {} } }));

const RESTED_MS = 230;
/** What the same words are called once the full stop behind them is typed: a nudge is named by its sentence. */
const RENAMED: Nudge = { ...POINT, id: `${POINT.id}.` };

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue(
    Object.assign([new DOMRect(0, 0, 100, 20)], { item: () => null }),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A marked draft, the pointer just come onto its words, and a way to have it reviewed anew. */
async function pointing() {
  document.body.innerHTML = `<form><input name="to" value="Ines &lt;ines@example.com&gt;"><input name="subject">
    <div contenteditable="true">${TEXT}</div><button>Send</button></form>`;
  const review = vi.fn<() => Promise<Review>>(async () => await Promise.resolve(reviewOf(POINT)));
  const nothing = async () => await Promise.resolve();
  const background = {
    sourcesOf: async () => await Promise.resolve([]),
    remember: nothing,
    wishes: async () => await Promise.resolve({ beforeSending: false, shortcut: 'none' }),
    faces: nothing,
    account: new Account(async () => await Promise.resolve(false)),
  };
  const companion = new Companion(document, background, new AbortController());
  const drafts = new Drafts(
    { review, changed: (draft) => companion.changed(draft), moved: (draft) => companion.moved(draft) },
    companion,
  );
  drafts.keep(webmailOf(document).composers(document));
  await vi.advanceTimersByTimeAsync(200);
  const move = new PointerEvent('pointermove', { clientX: 50, clientY: 10 });
  Object.defineProperty(move, 'isTrusted', { value: true });
  document.querySelector('[contenteditable]')?.dispatchEvent(move);
  const reviewAnew = (nudge: Nudge): void => {
    review.mockResolvedValue(reviewOf(nudge));
    drafts.refresh();
  };
  const shown = () => companion.open?.point?.nudge.id;
  return { reviewAnew, shown };
}

test('the card opens under a pointer that rests', async () => {
  const { shown } = await pointing();
  await vi.advanceTimersByTimeAsync(RESTED_MS + 20);
  expect(shown()).toBe(POINT.id);
});

test('the card opens though its words were given another name while the pointer came to rest', async () => {
  const { reviewAnew, shown } = await pointing();
  reviewAnew(RENAMED);
  await vi.advanceTimersByTimeAsync(RESTED_MS + 20);
  expect(shown()).toBe(RENAMED.id);
});

test('an open card stays with its words when they are given another name', async () => {
  const { reviewAnew, shown } = await pointing();
  await vi.advanceTimersByTimeAsync(RESTED_MS + 20);
  reviewAnew(RENAMED);
  await vi.advanceTimersByTimeAsync(200);
  expect(shown()).toBe(RENAMED.id);
});

test('a card goes when another rule speaks for its words', async () => {
  const { reviewAnew, shown } = await pointing();
  await vi.advanceTimersByTimeAsync(RESTED_MS + 20);
  reviewAnew({ ...RENAMED, rule: 'demand' });
  await vi.advanceTimersByTimeAsync(200);
  expect(shown()).toBeUndefined();
});
