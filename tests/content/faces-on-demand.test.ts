import { afterEach, expect, test, vi } from 'vitest';
import { type Faces, FacesOnDemand } from '../../src/content/faces-on-demand.ts';

const FACES: Faces = { draw: () => {}, clear: () => {} };
// Nobody looks at it here.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a stand-in, where there is no DOM
const root = {} as ShadowRoot;
const page: typeof globalThis & { parleyFaces?: Faces } = globalThis;

/** A page into which the faces come, and in which the word of it comes when the test says so. */
function pageWithLateWord() {
  let tell = (): void => {};
  const told = new Promise<void>((resolve) => (tell = resolve));
  return { faces: new FacesOnDemand(async () => await told), arrive: () => (page.parleyFaces = FACES), tell };
}

afterEach(() => {
  delete page.parleyFaces;
  vi.useRealTimers();
});

test('of what is wanted before they come, the last is drawn, once', async () => {
  const { faces, arrive, tell } = pageWithLateWord();
  const drawn: string[] = [];
  faces.use(() => drawn.push('badge'));
  faces.use(() => drawn.push('card'));
  arrive();
  tell();
  expect(await faces.arrive()).toBe(true);
  await expect.poll(() => drawn).toEqual(['card']);
});

// The script runs in the page a moment before the background's answer says so.
test('what was wanted before they came is not drawn over what was drawn since', async () => {
  const { faces, arrive, tell } = pageWithLateWord();
  const drawn: string[] = [];
  const coming = faces.arrive();
  faces.use(() => drawn.push('badge alone'));
  arrive();
  faces.use(() => drawn.push('badge and card'));
  tell();
  await coming;
  expect(drawn).toEqual(['badge and card']);
});

test('what was taken away before they came is not drawn', async () => {
  const { faces, arrive, tell } = pageWithLateWord();
  const drawn: string[] = [];
  const coming = faces.arrive();
  faces.use(() => drawn.push('badge'));
  faces.clear(root);
  arrive();
  tell();
  await coming;
  expect(drawn).toEqual([]);
});

// A mail may be held back meanwhile, and a worker that hangs never answers.
test('who waits for what never comes is told so', async () => {
  vi.useFakeTimers();
  const { faces } = pageWithLateWord();
  const waiting = faces.arrive();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await Promise.race([waiting, Promise.resolve('still waiting')])).toBe(false);
});
