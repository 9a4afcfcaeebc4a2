// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DraftWatch } from '../../src/content/draft-watch.ts';
import { watchSending } from '../../src/content/sending.ts';
import { webmailOf } from '../../src/webmail/index.ts';

const FIELDS = `<input name="to"><input name="subject"><div contenteditable="true">Not without [your reason].</div>`;

let draft: DraftWatch;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  draft.stop();
  vi.useRealTimers();
});

/** How often the first mail of a page was held when the control called "it" was pressed, and how often that was heard by the page. */
function press(html: string): { held: number; sent: number } {
  document.body.innerHTML = html;
  const [composer] = webmailOf(document).composers(document);
  if (!composer) throw new Error('The page holds no composer.');
  draft = new DraftWatch(composer, {
    review: async () => await Promise.resolve(null),
    changed: () => {},
    moved: () => {},
  });
  draft.gaps.add('[your reason]');
  const [hold, sent] = [vi.fn<() => void>(), vi.fn<() => void>()];
  watchSending(draft, { isWanted: () => true, hold });
  const control = document.querySelector<HTMLElement>('#it');
  control?.addEventListener('click', sent);
  control?.click();
  return { held: hold.mock.calls.length, sent: sent.mock.calls.length };
}

const MENU = (item: string): string =>
  `<form>${FIELDS}<button type="button">Send</button><button type="button" aria-haspopup="menu" aria-expanded="true" aria-controls="more"></button></form>
  <div role="menu" id="more">${item}</div>`;

describe('a mail is held back at every control that sends it', () => {
  test.each([
    [
      'the one above the form',
      `<form><button type="button" id="it">Send</button>${FIELDS}<button type="button">Send</button></form>`,
    ],
    [
      'the one below it',
      `<form><button type="button">Send</button>${FIELDS}<button type="button" id="it">Send</button></form>`,
    ],
    [
      'one in a toolbar, one in the form',
      `<main><nav><a>Attach</a><a id="it" title="Send message"></a></nav><form>${FIELDS}<input type="submit" value="Send"></form></main>`,
    ],
    [
      'the one that archives as well',
      `<form>${FIELDS}<button type="button">Send</button><button type="button" id="it">Send &amp; archive</button></form>`,
    ],
    [
      'the same in German',
      `<form>${FIELDS}<button type="button">Senden</button><button type="button" id="it">Senden und archivieren</button></form>`,
    ],
    [
      'an icon beside a button',
      `<form>${FIELDS}<button type="button">Envoyer</button><a id="it" title="Envoyer et archiver (Alt+Entrée)"><i></i></a></form>`,
    ],
    ['one in the menu of a split button', MENU('<div role="menuitem" id="it">Send and archive</div>')],
    ['the same as a button in it', MENU('<ul><li><button type="button" id="it">Send now</button></li></ul>')],
  ])('%s', (_where, html) => {
    expect(press(html)).toEqual({ held: 1, sent: 0 });
  });
});

describe('nothing else is held', () => {
  test.each([
    [
      'what sends later',
      `<form>${FIELDS}<button type="button">Send</button><button type="button" id="it">Send later</button></form>`,
    ],
    ['what sends later in a menu', MENU('<div role="menuitem" id="it">Send tomorrow morning</div>')],
    [
      'what sends something else',
      `<form>${FIELDS}<button type="button">Send</button></form><footer><a id="it">Send feedback</a></footer>`,
    ],
    ['what opens the menu', MENU('').replace('aria-haspopup', 'id="it" title="Send options" aria-haspopup')],
    [
      'what sends another mail',
      `<form>${FIELDS}<button type="button">Send</button></form><form>${FIELDS}<button type="button" id="it">Send</button></form>`,
    ],
    [
      'a menu that may be of another mail',
      `<form>${FIELDS}<button type="button">Send</button></form><form>${FIELDS}<button type="button">Send</button></form><div role="menu"><div role="menuitem" id="it">Send and archive</div></div>`,
    ],
  ])('%s', (_what, html) => {
    expect(press(html)).toEqual({ held: 0, sent: 1 });
  });
});
