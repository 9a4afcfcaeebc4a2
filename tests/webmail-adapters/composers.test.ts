// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import generic from '../../src/webmail/generic.ts';
import { webmailOf } from '../../src/webmail/index.ts';
import outlook from '../../src/webmail/outlook.ts';
import practice from '../../src/webmail/practice.ts';
import roundcube from '../../src/webmail/roundcube.ts';
import { NO_DRAFTS } from './no-drafts.ts';

function show(html: string, kind = ''): Document {
  document.body.className = kind;
  document.body.innerHTML = html;
  return document;
}

const SUBJECT = '<input name="subject" value="Re: Desks">';
const TO = '<input name="to" value="Ines <ines@joinery.example>">';
const EDITOR = '<div contenteditable="true" id="editor"><p>Mine</p></div>';
const SEND = '<button>Send</button>';
const MAIL = `<article><button>Reply</button><button>Forward</button><a title="ines@joinery.example">Ines</a> <time>16 Nov</time><p>295?</p></article>`;

describe('any page: an editor is a mail', () => {
  test.each([
    ['beside a subject and a recipient', `<form>${TO}${SUBJECT}${EDITOR}</form>`, true],
    ['beside a subject and a send button', `<div>${SUBJECT}${EDITOR}<div role="button">Send</div></div>`, true],
    ['as a textarea', `<form>${TO}${SUBJECT}<textarea id="editor"></textarea></form>`, true],
    ['with a subject named by its label', `<form>${TO}<input aria-label="Subject">${EDITOR}</form>`, true],
    ['not in a comment form', `<form><input name="name">${EDITOR}<button>Post</button></form>`, false],
    ['not in a chat', `<div>${EDITOR}<button>Send</button></div>`, false],
    ['not when it is the recipient field', `<form>${SUBJECT}<textarea id="editor" name="to"></textarea></form>`, false],
  ])('%s', (_what, html, isMail) => {
    const [composer] = generic.composers(show(html));
    expect(composer?.editor.id === 'editor').toBe(isMail);
  });

  test.each([
    ['goes to an address', `${MAIL}<div>${TO}${EDITOR}${SEND}</div>`, true],
    [
      'says so of whom it answers in a link',
      `${MAIL.replace('title="', 'href="mailto:')}<div>${TO}${EDITOR}${SEND}</div>`,
      true,
    ],
    ['is no mail to a name', `${MAIL}<div><input name="to" value="Ines">${EDITOR}${SEND}</div>`, false],
    [
      'is no mail to somebody else',
      `${MAIL}<div><input name="to" value="tom@joinery.example">${EDITOR}${SEND}</div>`,
      false,
    ],
    [
      'makes no mail of what is written beside it',
      `${MAIL}<div>${EDITOR}</div><div>${TO}<div contenteditable="true"></div>${SEND}</div>`,
      false,
    ],
  ])('a reply below its mail that shows no subject %s', (_what, html, isMail) => {
    const [composer] = generic.composers(show(`<main>${html}</main>`));
    expect(composer?.editor.id === 'editor').toBe(isMail);
  });

  test.each(Object.entries(NO_DRAFTS))('%s: that is none', (_what, html) => {
    expect(generic.composers(show(html))).toEqual([]);
  });

  test.each([
    ['one for Cc', '<textarea name="cc"></textarea>'],
    ['one for the signature', '<textarea name="signature"></textarea>'],
    ['one that a rich editor hides', '<textarea style="display: none"></textarea>'],
  ])('another field in its form is none: %s', (_what, field) => {
    const found = generic.composers(show(`<form>${TO}${SUBJECT}${EDITOR}${field}</form>`));
    expect(found.map(({ editor }) => editor.id)).toEqual(['editor']);
  });

  test('whose button stands in a toolbar above the form holds the toolbar too', () => {
    const [composer] = generic.composers(
      show(`<main><nav><a title="Send message"> </a></nav><form>${TO}${SUBJECT}${EDITOR}</form></main>`),
    );
    expect(composer?.root.localName).toBe('main');
    expect(composer?.sends()[0]?.title).toBe('Send message');
  });

  test('whose form stands in a shadow tree is sent by the button beside that tree', () => {
    const page = show('<main><div id="host"></div><button type="button">Send</button></main>');
    const tree = page.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (!tree) throw new Error('no shadow tree');
    tree.innerHTML = `<form>${TO}${SUBJECT}${EDITOR}</form>`;
    const [composer] = generic.composers(tree);
    expect(composer?.sends().map(({ textContent }) => textContent)).toEqual(['Send']);
  });

  test('reads subject and recipient as they are when asked', () => {
    const [composer] = generic.composers(show(`<form>${TO}${SUBJECT}${EDITOR}</form>`));
    document.querySelector<HTMLInputElement>('[name=subject]')!.value = 'Re: Chairs';
    expect([composer?.subject(), composer?.recipients()]).toEqual(['Re: Chairs', ['Ines <ines@joinery.example>']]);
  });

  test('reads recipients who have a field each', () => {
    const more = '<span><input aria-label="To" value="tom@joinery.example"></span><input aria-label="To">';
    const [composer] = generic.composers(show(`<form><span>${TO}</span>${more}${SUBJECT}${EDITOR}</form>`));
    expect(composer?.recipients()).toEqual(['Ines <ines@joinery.example>', 'tom@joinery.example']);
  });

  test('an editor inside an editor is one draft', () => {
    const html = `<form>${TO}${SUBJECT}<div contenteditable="true"><div contenteditable="true"></div></div></form>`;
    expect(generic.composers(show(html))).toHaveLength(1);
  });
});

describe('an account that the title alone names', () => {
  test.each([
    ['at its end', 'Inbox (3) - ines@joinery.example - Webmail', 'ines@joinery.example'],
    [
      'behind a subject that names another',
      'Ask tom@evil.example | ines@joinery.example | Webmail',
      'ines@joinery.example',
    ],
    ['not at all, though a subject names one', 'Ask tom@evil.example for the keys - Webmail', ''],
    ['not at all, in a title without end', `${'a'.repeat(50_000)}@`, ''],
  ])('%s', (_where, title, me) => {
    const page = show('');
    page.title = title;
    expect(outlook.me(page)).toBe(me);
  });
});

describe('Roundcube', () => {
  const FORM = `<form id="compose-content"><select id="_from"><option>Other &lt;o@x.example&gt;</option>
    <option selected>Dana &lt;dana@trade.example&gt;</option></select>
    <textarea id="_to">Bellini, Marco &lt;marco@trade.example&gt;, x@y.example</textarea><input id="compose-subject" value="Re: Coffee">
    <textarea id="composebody">Mine.\n\nOn 2026-03-06 10:31, Marco wrote:\n&gt; 6.60.\n</textarea></form>`;

  test('is known by its compose form, and its draft read with its thread', () => {
    const page = show(FORM);
    expect(webmailOf(page).id).toBe('roundcube');
    const [composer] = roundcube.composers(page);
    expect(composer?.subject()).toBe('Re: Coffee');
    expect(roundcube.me(page)).toBe('Dana <dana@trade.example>');
    expect(roundcube.thread(page, composer ?? null).map(({ from, body }) => `${from}: ${body}`)).toEqual([
      'them: 6.60.',
    ]);
  });

  test.each([
    ['larry', 'composebody', '<a class="button send" title="Send message">Send</a>'],
    ['classic', 'compose-body', '<a class="buttonPas send" title="Send message"> </a>'],
  ])('in its skin %s sends from a toolbar outside of the form', (_skin, id, toolbar) => {
    const form = `<form name="form"><textarea name="_to">x@y.example</textarea><input name="_subject" value="Re: Coffee"><textarea id="${id}"></textarea></form>`;
    const page = show(`<div>${toolbar}</div>${form}`);
    const [composer] = webmailOf(page).composers(page);
    expect([webmailOf(page).id, composer?.editor.id, composer?.subject()]).toEqual(['roundcube', id, 'Re: Coffee']);
    expect(composer?.root.contains(composer.sends()[0] ?? null)).toBe(true);
  });

  test.each([
    [
      'elastic',
      '<h2 class="subject"><span class="voice">Subject: </span>Re: Coffee <a class="extwin"><span>Open in new window</span></a></h2>',
    ],
    ['larry', '<h2 class="subject"><span></span><span><span class="voice">Subject: </span>Re: Coffee</span></h2>'],
    ['classic', '<table><tr><td>Subject</td><td class="header subject">Re: Coffee</td></tr></table>'],
  ])('in its skin %s tells the subject of an open mail, and no word more', (_skin, head) => {
    const page = show(`${head}<div id="messagebody"><p>6.60 is final.</p></div>`);
    expect(roundcube.thread(page, null).map(({ subject }) => subject)).toEqual(['Re: Coffee']);
  });

  test('gives up a field at a time', () => {
    const page = show('<textarea id="composebody"></textarea>');
    const [composer] = roundcube.composers(page);
    expect([composer?.subject(), composer?.recipients(), roundcube.me(page)]).toEqual(['', [], '']);
    expect(roundcube.thread(page, composer ?? null)).toEqual([]);
  });

  test('shows the mail that is being read, with the history below it', () => {
    const page = show(
      `<span class="header-title username">dana@trade.example</span>
      <div id="message-header"><h2 class="subject"><span class="voice">Subject</span>Re: Coffee</h2><table><tr><td class="header from"><span class="rcmContactAddress" title="marco@trade.example">Marco</span></td>
      <td class="header date">2026-03-06 10:31</td></tr></table></div><div id="message-content"><div id="messagebody"><p>6.60 is final.</p>
      <p>On Thu, 05 Mar 2026 16:58, Dana Whitfield wrote:</p><blockquote><p>6.45?</p></blockquote></div></div>`,
      'task-mail action-show',
    );
    const thread = roundcube.thread(page, null);
    expect(thread.map(({ from, body }) => `${from}: ${body}`)).toEqual(['me: 6.45?', 'them: 6.60 is final.']);
    expect(thread.every(({ subject }) => subject === 'Re: Coffee')).toBe(true);
  });
});

test('the practice mailbox tells all there is to tell', () => {
  const page = show(`<main data-parley-practice>
    <article data-message data-from="them" data-date="2026-11-16T12:00:00.000Z"><h2 class="subject">Desks</h2>
      <span class="sender" title="Ines &lt;ines@joinery.example&gt;"></span><div class="body">295?</div></article>
    <form data-composer>${TO}${SUBJECT}<textarea data-editor></textarea></form></main>`);
  expect(webmailOf(page).id).toBe('practice');
  expect(practice.composers(page)).toHaveLength(1);
  const date = '2026-11-16T12:00:00.000Z';
  const author = 'Ines <ines@joinery.example>';
  const element = page.querySelector('article');
  expect(practice.thread(page, null)).toEqual([
    { from: 'them', author, date, subject: 'Desks', body: '295?', element },
  ]);
});
