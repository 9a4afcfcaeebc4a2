// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import '../../src/content/open-mails.ts';
import generic from '../../src/webmail/generic.ts';
import type { ShownMessage } from '../../src/webmail/index.ts';
import { show } from './claims.ts';
import { OPEN } from './open/index.ts';
import { NO_MAILS } from './no-mails.ts';
import { MAILS, SUBJECT } from './pages/mail.ts';

const [mine, theirs] = MAILS;

describe.each([...OPEN])('an open mail on a page like that of %s, which nobody told us about', (_name, page) => {
  const thread = (): ShownMessage[] => generic.thread(document, null);
  const told = (): string[] =>
    thread()
      .slice(-2)
      .map(({ from, body }) => `${from}: ${body}`);
  beforeEach(() => {
    document.documentElement.lang = page.language ?? 'en';
    document.title = `${SUBJECT} - sam@harbour.example`;
    show(page.show(MAILS));
  });

  test('the mails that stand open, in order and by side, without what they quote', () => {
    expect(told()).toEqual([`me: ${mine.body}`, `them: ${theirs.body}`]);
  });
  test('who wrote it, when, and about what', () => {
    const last = thread().at(-1);
    expect([last?.author, last?.subject]).toEqual([`${theirs.name} <${theirs.address}>`, SUBJECT]);
    expect(new Date(last?.date ?? '').getTime()).toBe(Date.parse(theirs.date));
  });
  test('each in a place of the page that can be scrolled to', () => {
    expect(thread().every(({ element, body }) => element?.textContent?.includes(body))).toBe(true);
  });
  test('without a control that answers it is no mail', () => {
    for (const control of document.querySelectorAll('a, button, input, [role=button]')) {
      for (const { name } of Array.from(control.attributes)) control.removeAttribute(name);
      control.textContent = '';
    }
    expect(thread()).toEqual([]);
  });
  test('nothing of it is taken for a draft', () => expect(generic.composers(document)).toEqual([]));
});

describe('nothing is read on a page that is no mail', () => {
  test.each(Object.entries(NO_MAILS))('%s', (_name, html) => {
    document.title = '';
    expect(generic.thread(show(html), null)).toEqual([]);
  });
});

describe('what stands in front of an address is its name only where it is one', () => {
  const page = (head: string): string =>
    `<h2>${SUBJECT}</h2><button>Reply</button><button>Forward</button><article><div class="head">${head} <time datetime="${theirs.date}">16 Nov</time></div><div><p>${theirs.body}</p></div></article>`;
  const address = `<span>${theirs.address}</span>`;
  test.each([
    ['a name', `<b>${theirs.name}</b>${address}`, `${theirs.name} <${theirs.address}>`],
    ['a name alone', `<b>Ines</b>${address}`, `Ines <${theirs.address}>`],
    [
      'a name in front of a badge',
      `<b>${theirs.name}</b><span class="badge">External</span>${address}`,
      `${theirs.name} <${theirs.address}>`,
    ],
    [
      'a name between comments of the page',
      `<span><!-- text: sender -->${theirs.name}<!-- /text --> ${address}</span>`,
      `${theirs.name} <${theirs.address}>`,
    ],
    ['a badge', `<span>External</span>${address}`, theirs.address],
    ['a badge of the house', `<span class="chip">VIP guest</span>${address}`, theirs.address],
    ['an icon', `<i class="material-icons">person</i>${address}`, theirs.address],
    ['a state', `<span role="status">Verified sender</span>${address}`, theirs.address],
  ])('%s', (_what, head, author) => {
    document.title = '';
    expect(generic.thread(show(page(head)), null).map((mail) => mail.author)).toEqual([author]);
  });
});
