// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Account } from '../../src/content/account.ts';
import { actionsOn, type Background, type Shown } from '../../src/content/actions.ts';
import { DraftWatch } from '../../src/content/draft-watch.ts';
import { CALM, type Open } from '../../src/content/scene.ts';
import { EVIDENCE, type Evidence } from '../../src/model/evidence.ts';
import type { Nudge, Review } from '../../src/model/review.ts';
import { webmailOf } from '../../src/webmail/index.ts';
import { HARD, POINT, reviewOf, TEXT } from './reviewed.ts';

const OTHER: Nudge = { ...POINT, id: 'pay', rule: 'demand', start: 0, end: 6, text: 'We can' };

/** A question to the background that is answered when the test says so. */
interface Asked<T> {
  readonly answer: (value: T) => Promise<void>;
  readonly fail: () => Promise<void>;
}

function asking<T>(): { ask: () => Promise<T>; asked: Asked<T>[] } {
  const asked: Asked<T>[] = [];
  const ask = async (): Promise<T> =>
    await new Promise<T>((resolve, reject) => {
      const settle = async (how: () => void): Promise<void> => {
        how();
        await vi.advanceTimersByTimeAsync(0);
      };
      asked.push({
        answer: async (value) => await settle(() => resolve(value)),
        fail: async () => await settle(() => reject(new Error('the browser refuses'))),
      });
    });
  return { ask, asked };
}

/** A draft on a page, watched; each pause in typing asks for a review. */
function writing(): { draft: DraftWatch; reviews: Asked<Review | null>[]; pause: () => Promise<void> } {
  document.body.innerHTML = `<form><input name="to" value="Ines &lt;ines@example.com&gt;"><input name="subject">
    <div contenteditable="true">${TEXT}</div><button>Send</button></form>`;
  const [composer] = webmailOf(document).composers(document);
  if (!composer) throw new Error('The form holds no composer.');
  const { ask, asked } = asking<Review | null>();
  const draft = new DraftWatch(composer, { review: ask, changed: () => {}, moved: () => {} });
  const pause = async (): Promise<void> => void (await vi.advanceTimersByTimeAsync(200));
  return { draft, reviews: asked, pause };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const marked = (draft: DraftWatch): string[] => draft.points.map(({ nudge }) => nudge.text);

describe('a review that comes late', () => {
  test('is not drawn over one asked for since, when a rule was switched off, say', async () => {
    const { draft, reviews, pause } = writing();
    await pause();
    draft.refresh();
    await pause();
    const [older, newer] = reviews;
    await newer?.answer(reviewOf());
    await older?.answer(reviewOf(POINT));
    expect(marked(draft)).toEqual([]);
  });

  test('marks nothing in a field that was locked meanwhile', async () => {
    const { draft, reviews, pause } = writing();
    await pause();
    draft.composer.editor.setAttribute('aria-readonly', 'true');
    draft.mend();
    await pause();
    await reviews[0]?.answer(reviewOf(POINT));
    expect(marked(draft)).toEqual([]);
  });

  test('is drawn where nothing was asked since', async () => {
    const { draft, reviews, pause } = writing();
    await pause();
    await reviews[0]?.answer(reviewOf(POINT));
    expect(marked(draft)).toEqual([HARD]);
  });
});

/** A reviewed draft and what is open beside it, kept as the companion keeps it. */
async function reading() {
  const { draft, reviews, pause } = writing();
  await pause();
  await reviews[0]?.answer(reviewOf(POINT, OTHER));
  const [point, other] = draft.points;
  if (!point || !other) throw new Error('The draft is not marked.');
  const [covered, sources, kept] = [asking<boolean>(), asking<readonly Evidence[]>(), asking<unknown>()];
  const set = (open: Open | null): void => void (shown.open = open);
  const shown: { current: DraftWatch | null; open: Open | null } & Omit<Shown, 'current' | 'open'> = {
    current: draft,
    open: { ...CALM, point, how: 'press' },
    isCovered: covered.ask,
    set,
    close: () => true,
    hold: () => {},
  };
  const background: Background = {
    sourcesOf: sources.ask,
    remember: kept.ask,
    wishes: async () => await Promise.resolve({ beforeSending: false, shortcut: 'none' }),
    faces: async () => await Promise.resolve(),
    account: new Account(async () => await Promise.resolve(false)),
  };
  const actions = actionsOn(shown, document, background);
  const openOther = (): Open => (shown.open = { ...CALM, point: other, how: 'press' });
  const asked = { covered: covered.asked, sources: sources.asked, kept: kept.asked };
  return { shown, actions, point, openOther, asked };
}

describe('what comes of a press that takes a while', () => {
  const rewrite = { start: POINT.start ?? 0, end: POINT.end ?? 0, text: 'This is what we can do' };

  test('is told on its card', async () => {
    const { shown, actions, point, asked } = await reading();
    actions.replace(point, rewrite);
    await asked.covered[0]?.answer(true);
    expect(shown.open?.trouble).toMatch(/lies over this card/);
  });

  test('is not told on a card opened since', async () => {
    const { shown, actions, point, openOther, asked } = await reading();
    actions.replace(point, rewrite);
    const other = openOther();
    await asked.covered[0]?.answer(true);
    expect(shown.open).toBe(other);
  });

  test('is told nobody once the draft has gone', async () => {
    const { shown, actions, point, asked } = await reading();
    actions.replace(point, rewrite);
    Object.assign(shown, { current: null, open: null });
    await asked.covered[0]?.answer(true);
    expect(shown.open).toBeNull();
  });
});

describe('sources that come late', () => {
  test('are shown on the card that asked for them, though its words moved meanwhile', async () => {
    const { shown, actions, point, asked } = await reading();
    actions.why(POINT.evidence);
    shown.open = { ...CALM, point: { ...point }, how: 'press' };
    await asked.sources[0]?.answer([EVIDENCE['casino-ultimatum']]);
    expect(shown.open.sources).toEqual([EVIDENCE['casino-ultimatum']]);
  });

  test('are not shown on another card', async () => {
    const { shown, actions, openOther, asked } = await reading();
    actions.why(POINT.evidence);
    const other = openOther();
    await asked.sources[0]?.answer([EVIDENCE['casino-ultimatum']]);
    expect(shown.open).toBe(other);
  });
});

describe('an ignoring that the browser could not keep', () => {
  test('is told to who reads that it was', async () => {
    const { shown, actions, asked } = await reading();
    actions.ignore(POINT, 'rule');
    await asked.covered[0]?.answer(false);
    expect(shown.open?.done?.said).toContain('switched off');
    await asked.kept[0]?.fail();
    expect(shown.open?.trouble).toMatch(/nothing is ignored/);
  });

  test('is not kept at all where the page lay over the card', async () => {
    const { shown, actions, asked } = await reading();
    actions.ignore(POINT, 'rule');
    await asked.covered[0]?.answer(true);
    expect(asked.kept).toEqual([]);
    expect(shown.open?.trouble).toMatch(/lies over this card/);
  });

  test('is not told to who reads of another', async () => {
    const { shown, actions, openOther, asked } = await reading();
    actions.ignore(POINT, 'rule');
    await asked.covered[0]?.answer(false);
    openOther();
    actions.ignore(OTHER, 'rule');
    await asked.covered[1]?.answer(false);
    const now = shown.open;
    await asked.kept[0]?.fail();
    expect(shown.open).toBe(now);
  });
});
