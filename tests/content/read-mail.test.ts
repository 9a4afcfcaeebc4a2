// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { readPage } from '../../src/content/read-mail.ts';
import { openField } from '../../src/editor/open-field.ts';
import { webmailOf } from '../../src/webmail/index.ts';

const QUOTE = `<p>On Mon, 16 Nov 2026 at 16:40, Ines &lt;ines@example.com&gt; wrote:</p><blockquote>We ask 310.</blockquote>`;

function writing(subject: string, body: string): ReturnType<typeof readPage> {
  document.body.innerHTML = `<form>
    <input name="to" value="Ines &lt;ines@example.com&gt;"><input name="subject" value="${subject}">
    <div contenteditable="true">${body}</div><button>Send</button></form>`;
  const [composer] = webmailOf(document).composers(document);
  if (!composer) throw new Error('The form holds no composer.');
  return readPage(document, { composer, snapshot: openField(composer.editor, composer.aside).read() });
}

beforeEach(() => document.body.replaceChildren());

describe('what the popup is told of a page', () => {
  test('a reply without the mail it answers: the thread cannot be read, the draft can', () => {
    const view = writing('Re: Forty desks', 'We can pay 285.');
    expect(view).toMatchObject({ threadReadable: false, composing: true });
    expect(view?.mail.draft.body).toContain('We can pay 285.');
  });

  test.each([
    ['a reply that quotes its mail', 'Re: Forty desks', `We can pay 285.${QUOTE}`],
    ['a first mail, which answers none', 'Forty desks', 'We need forty desks.'],
  ])('%s: nothing is missing', (_what, subject, body) => {
    expect(writing(subject, body)).toMatchObject({ threadReadable: true });
  });

  test('a page without any mail: nothing at all', () => {
    expect(readPage(document, null)).toBeNull();
  });
});
