// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DraftWatch } from '../../src/content/draft-watch.ts';
import { LookBeforeSending } from '../../src/content/look-before-sending.ts';
import type { Held } from '../../src/content/sending.ts';
import { webmailOf } from '../../src/webmail/index.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A draft with a gap of ours left in it, whose Send button is pressed; how often its page has sent it. */
async function pressSend(canDraw: () => Promise<boolean>, show: (held: Held) => void): Promise<number> {
  document.body.innerHTML = `<form><input name="to"><input name="subject">
    <div contenteditable="true">This is as far as we can go, because [your reason].</div><button type="button">Send</button></form>`;
  const [composer] = webmailOf(document).composers(document);
  const control = composer?.sends()[0];
  if (!composer || !control) throw new Error('The form holds no composer with a button.');
  const draft = new DraftWatch(composer, {
    review: async () => await Promise.resolve(null),
    changed: () => {},
    moved: () => {},
  });
  draft.gaps.add('[your reason]');
  const look = new LookBeforeSending({ latest: { beforeSending: true } }, { canDraw }, (_draft, held) => show(held));
  look.watch(draft);
  const sent = vi.fn<() => void>();
  control.addEventListener('click', sent);
  control.click();
  await vi.advanceTimersByTimeAsync(0);
  draft.stop();
  return sent.mock.calls.length;
}

const yes = async () => await Promise.resolve(true);

test('a mail with something left in it is held back for a look', async () => {
  const held: Held[] = [];
  expect(await pressSend(yes, (each) => held.push(each))).toBe(0);
  expect(held.map(({ reasons }) => reasons)).toEqual([[expect.stringContaining('[your reason]')]]);
});

test('a mail is sent by the button that the page has made anew during the look', async () => {
  const anew = document.createElement('button');
  anew.textContent = 'Send';
  const sent = vi.fn<() => void>();
  anew.addEventListener('click', sent);
  await pressSend(yes, (held) => {
    held.control.replaceWith(anew);
    held.send();
  });
  expect(sent).toHaveBeenCalledOnce();
});

// Whoever pressed Send has to be told why it did not go; where that fails, it goes.
test.each<[string, () => Promise<boolean>, () => void]>([
  ['there is nothing to draw with', async () => await Promise.resolve(false), () => {}],
  ['the means to draw fail', async () => await Promise.reject(new Error('no faces')), () => {}],
  [
    'the drawing fails',
    yes,
    () => {
      throw new Error('no ink');
    },
  ],
])('a mail goes where %s', async (_what, canDraw, show) => {
  expect(await pressSend(canDraw, show)).toBe(1);
});
