import { beforeEach, expect, test } from 'vitest';
import { ownText } from '../../src/engine/own-text.ts';
import type { Composer, ShownMessage, Webmail } from '../../src/webmail/index.ts';
import { quotedText } from '../../src/webmail/read/quoted-text.ts';
import { DRAFT, type Fixture, INES, MAILS, QUOTED, SIGNATURE, SUBJECT, translated } from './pages/mail.ts';
import { SURROUNDINGS } from './surroundings.ts';

export function show(html: string): Document {
  document.body.innerHTML = html;
  // A stub: happy-dom does not tell a window which frame it is in.
  for (const frame of document.querySelectorAll('iframe'))
    Object.defineProperty(frame.contentWindow, 'frameElement', { value: frame });
  for (const host of document.querySelectorAll<HTMLElement>('[data-shadow]'))
    host.attachShadow({ mode: 'open' }).innerHTML = host.dataset['shadow']!;
  return document;
}

/** What every webmail has to find in a page of its own. */
export function claim(webmail: Webmail, page: Fixture): void {
  const body = `<p>${DRAFT}</p>${page.signature}${page.quote}`;
  const trees = (): Document[] => [
    document,
    ...Array.from(document.querySelectorAll('iframe')).flatMap(({ contentDocument }) => contentDocument ?? []),
  ];
  const composers = (): Composer[] => trees().flatMap((tree) => webmail.composers(tree));
  const composer = (): Composer => composers()[0]!;
  const own = ({ editor, aside }: Composer): string => {
    const text = quotedText(editor, aside);
    return ownText(text)
      .map(({ start, end }) => text.slice(start, end))
      .join('')
      .trim();
  };
  const sendsIn = (one: Composer): boolean => one.sends()[0]?.classList.contains('send') ?? false;
  const bodiesOf = (told: readonly ShownMessage[]): string[] =>
    told.slice(-2).map(({ from, body: words }) => `${from}: ${words}`);
  const thread = (mails = MAILS.map((mail) => page.message(mail)).join('')) =>
    webmail.thread(show(`${page.account}${mails}${page.compose(body)}`), composer());
  beforeEach(() => void show(page.account + page.compose(body)));

  test('the draft is what was written, without quotation and signature', () => {
    expect(own(composer())).toBe(DRAFT);
  });
  test('the quotation and the signature are seen', () => {
    const text = quotedText(composer().editor);
    expect([text.includes(QUOTED), text.includes(SIGNATURE)]).toEqual([true, true]);
  });
  test('the subject', () => expect(composer().subject()).toBe(SUBJECT));
  test('the recipients', () => {
    expect(composer().recipients()).toEqual([INES]);
  });
  test('the control that sends', () => expect(sendsIn(composer())).toBe(true));
  test('the messages in order and by side, without what they quote', () => {
    expect(bodiesOf(thread())).toEqual([`me: ${MAILS[0].body}`, `them: ${QUOTED}`]);
  });
  test('their dates, authors and places in the page', () => {
    const told = thread().slice(-2);
    expect(told.map(({ date }) => new Date(date).getTime())).toEqual(MAILS.map(({ date }) => Date.parse(date)));
    expect(told.map(({ author }) => author)).toEqual(MAILS.map((mail) => `${mail.name} <${mail.address}>`));
    expect(told.every(({ element }) => element?.isConnected)).toBe(true);
  });
  test('two composers at once are two', () => {
    show(page.compose(body) + page.compose('<p>Another.</p>'));
    expect(composers().map((each) => own(each))).toEqual([DRAFT, 'Another.']);
    expect(new Set(composers().map(({ root }) => root)).size).toBe(2);
  });
  const WHOLE = [DRAFT, SUBJECT, [INES], true];
  const seen = () => [own(composer()), composer().subject(), composer().recipients(), sendsIn(composer())];
  for (const [where, variant] of Object.entries(page.variants ?? {}))
    test(`the same composer ${where}`, () => {
      show(variant(body));
      expect(seen()).toEqual(WHOLE);
    });
  test.each(Object.entries(SURROUNDINGS))('the same draft %s', (_where, around) => {
    show(page.account + around(page.compose(body), MAILS.map((mail) => page.message(mail)).join('')));
    expect(seen()).toEqual(WHOLE);
    expect(composers()).toHaveLength(1);
    expect(bodiesOf(webmail.thread(document, composer()))).toEqual([`me: ${MAILS[0].body}`, `them: ${QUOTED}`]);
  });
  test('the same draft in a window of its own, where its quotation alone tells of the thread', () => {
    show(`<main>${page.compose(body)}</main>`);
    expect(seen()).toEqual(WHOLE);
    expect(bodiesOf(webmail.thread(document, composer())).at(-1)).toBe(`them: ${QUOTED}`);
  });
  test('the same composer for those who have their webmail in another language', () => {
    show(translated(page.account + page.compose(body)));
    expect(seen()).toEqual(WHOLE);
  });
  test('without its subject, recipients and send control it is still a draft', () => {
    for (const part of document.querySelectorAll(
      'input, .send, [data-testid="composer:to"], [role=combobox], [aria-label=An], .GS, ul, [data-test-id=container-to]',
    ))
      part.remove();
    const left = composers().map((each) => [own(each), each.subject(), each.recipients(), each.sends()]);
    // On a page we know nothing of, an editor alone is no mail.
    expect(left).toEqual(webmail.id === 'generic' ? [] : [[DRAFT, '', [], []]]);
  });
  test('a page that shows nothing we know is no mail, and no error', () => {
    const bare = show('<main><p>Loading</p></main>');
    expect([webmail.composers(bare), webmail.thread(bare, null), webmail.me(bare)]).toEqual([[], [], '']);
  });
  // Pages nobody told us about have their open mails in tests of their own, and are plain text or not by themselves.
  if (webmail.id === 'generic') return;
  test('plain text: the draft without the lines quoted below', () => {
    const lines = [DRAFT, '', 'On Mon, 16 Nov 2026 at 14:28, Ines Duarte wrote:', `&gt; ${QUOTED}`];
    show(page.plain?.(lines.join('\n')) ?? page.compose(lines.map((line) => `<div>${line || '<br>'}</div>`).join('')));
    expect(seen()).toEqual(WHOLE);
  });
  test.runIf('folded' in page)(
    'a conversation whose first mail is folded up: the open one, and no first words for a mail',
    () => {
      const told = thread((page.folded?.(MAILS[0]) ?? '') + page.message(MAILS[1]));
      expect(told.at(-1)).toMatchObject({ from: 'them', body: QUOTED });
      expect(told.map(({ body: words }) => words)).not.toContain(MAILS[0].body.slice(0, 10));
    },
  );
  test('a mail without its sender is a mail', () => {
    const last = thread(page.message(MAILS[0]) + page.message({ ...MAILS[1], name: '', address: '' })).at(-1);
    expect(last).toMatchObject({ from: 'them', author: '', body: QUOTED });
    expect(new Date(last?.date ?? '').getTime()).toBe(Date.parse(MAILS[1].date));
  });
  test('a mail without its date is a mail', () => {
    const last = thread(page.message(MAILS[0]) + page.message({ ...MAILS[1], date: '' })).at(-1);
    expect(last).toMatchObject({ from: 'them', author: INES, date: '', body: QUOTED });
  });
}
