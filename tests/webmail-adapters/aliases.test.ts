// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import '../../src/content/open-mails.ts';
import type { Webmail } from '../../src/webmail/index.ts';
import { identitiesOn } from '../../src/webmail/read/account.ts';
import { show } from './claims.ts';
import { PAGES } from './pages/index.ts';
import { DRAFT, MAILS, SUBJECT, TITLE } from './pages/mail.ts';

const [MINE, THEIRS] = MAILS;
const UNA = { name: 'Una Weber', address: 'una@freight.example' };
/** One's own, at another house and under another name. */
const ALIAS = { name: 'Okafor Trading', address: 'office@okafor.example' };
const OFFERED = ['Sam Okafor <sam@harbour.example>', 'Okafor Trading <office@okafor.example>'];
const written = (offered: readonly string[], element: string, more = ''): string =>
  offered.map((each) => `<${element} ${more}>${each.replace('<', '&lt;')}</${element}>`).join('');

const SELECT = `<label>From <select name="from">${written(OFFERED, 'option')}</select></label>`;
const [CHOSEN = ''] = OFFERED;
const chosen = CHOSEN.replace('<', '&lt;');
const MENU = `<div><span>Von:</span> <button aria-haspopup="true" aria-controls="m1">${chosen}</button></div>`;
const FORM = `<form>${MENU}<input name="to" value="${TITLE}"><input name="subject" value="${SUBJECT}"><textarea></textarea></form>`;

beforeEach(() => {
  document.title = '';
});

describe('the identities that a form offers', () => {
  test.each([
    ['a choice', `<form>${SELECT}</form>`],
    ['a choice labelled in German', `<form>${SELECT.replace('From', 'Absender').replace('from', 'x1')}</form>`],
    [
      'a field with suggestions',
      `<input name="from" list="l1" value="sam@harbour.example"><datalist id="l1">${written(OFFERED, 'option')}</datalist>`,
    ],
    [
      'a list that stands elsewhere',
      `<input role="combobox" aria-label="From" aria-controls="m1" value="sam@harbour.example"><ul id="m1" role="listbox">${written(OFFERED, 'li', 'role="option"')}</ul>`,
    ],
    [
      'the open menu of a button',
      `${FORM}<div id="m1" role="menu">${written(OFFERED, 'div', 'role="menuitemradio"')}</div>`,
    ],
  ])('%s', (_how, html) => {
    expect(identitiesOn(show(html))).toEqual(OFFERED);
  });

  test.each([
    ['recipients', `<label>To <select name="to">${written(OFFERED, 'option')}</select></label>`],
    ['a menu that is closed', FORM],
    [
      'lines without an address',
      '<select name="from"><option>Sam &lt;sam@harbour.example&gt;</option><option>Add an identity</option></select>',
    ],
  ])('but not %s', (_what, html) => {
    expect(identitiesOn(show(html)).filter((each) => each !== CHOSEN && each !== 'Sam <sam@harbour.example>')).toEqual(
      [],
    );
  });
});

describe('a mail from an alias on another domain is one’s own, one by a third person is not', () => {
  const WEBMAILS = import.meta.glob<Webmail>(['../../src/webmail/*.ts'], { eager: true, import: 'default' });
  // SnappyMail shows one mail at a time.
  test.each([...PAGES].filter(([name]) => name !== 'snappymail'))('%s', (name, page) => {
    const webmail = WEBMAILS[`../../src/webmail/${name}.ts`]!;
    const mails = [{ ...MINE, ...ALIAS }, { ...MINE, ...UNA }, THEIRS].map((mail, index) =>
      page.message({ ...mail, date: `2026-11-1${index + 2}T10:05:00Z`, quotes: '' }),
    );
    const shown = show(`${mails.join('')}${SELECT}${page.compose(`<p>${DRAFT}</p>`)}`);
    const trees = [shown, ...Array.from(shown.querySelectorAll('iframe'), (frame) => frame.contentDocument!)];
    const [composer = null] = trees.flatMap((tree) => webmail.composers(tree));
    const told = webmail.thread(shown, composer).slice(-mails.length);
    expect(told.map(({ from }) => from)).toEqual(['me', 'them', 'them']);
  });

  test('on a page that nobody told us about, in its quoted history', () => {
    const generic = WEBMAILS['../../src/webmail/generic.ts']!;
    const history = `On Mon, 16 Nov 2026 at 14:28, Una Weber <una@freight.example> wrote:\n> Third.\n> On Fri, 13 Nov 2026 at 14:28, Okafor Trading <office@okafor.example> wrote:\n>> Mine.`;
    const shown = show(
      `<form>${SELECT}<input name="to" value="${TITLE}"><input name="subject" value="${SUBJECT}"><textarea></textarea></form>`,
    );
    shown.querySelector('textarea')!.value = history;
    const told = generic.thread(shown, generic.composers(shown)[0]!);
    expect(told.map(({ from, body }) => `${from}: ${body}`)).toEqual(['me: Mine.', 'them: Third.']);
  });
});
