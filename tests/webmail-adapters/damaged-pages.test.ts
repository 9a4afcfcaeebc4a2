// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "enableIframePageLoading": true } }
import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Webmail } from '../../src/webmail/index.ts';
import { ANY } from './any/index.ts';
import { show } from './claims.ts';
import { OPEN } from './open/index.ts';
import { DRAFT, type Fixture, MAILS } from './pages/mail.ts';
import { PAGES } from './pages/index.ts';

const FILES = import.meta.glob<Webmail>(['../../src/webmail/*.ts'], { eager: true, import: 'default' });
const WEBMAILS = Object.values(FILES).filter((webmail) => webmail?.id);

const whole = (page: Fixture): string =>
  page.account +
  MAILS.map((mail) => page.message(mail)).join('') +
  page.compose(`<p>${DRAFT}</p>${page.signature}${page.quote}`);

const SHOWN: readonly (readonly [string, string])[] = [
  ...[...PAGES, ...ANY].map(([name, page]) => [name, whole(page)] as const),
  ...[...OPEN].map(([name, page]) => [`${name} with open mails`, page.show(MAILS)] as const),
];

/** What may have become of an element since somebody last looked at the page. */
const DAMAGE: Readonly<Record<string, (element: Element) => void>> = {
  'is gone': (element) => element.remove(),
  'is gone, and its content is not': (element) => element.replaceWith(...element.childNodes),
  'has lost its attributes': (element) => {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  },
  'has empty attributes': (element) => {
    for (const name of element.getAttributeNames()) element.setAttribute(name, '');
  },
  'is empty': (element) => element.replaceChildren(),
  'stands there twice': (element) => element.after(element.cloneNode(true)),
  'holds itself': (element) => element.append(element.cloneNode(true)),
};

const trees = (): Document[] => [
  document,
  ...Array.from(document.querySelectorAll('iframe')).flatMap(({ contentDocument }) => contentDocument ?? []),
];
const html = (): string[] => trees().map(({ documentElement }) => documentElement.outerHTML);

/** Reads all that there is to read, twice as a page is: with its draft and without. */
function readAll(webmail: Webmail): void {
  const composers = trees().flatMap((tree) => webmail.composers(tree));
  for (const composer of [...composers, null]) {
    for (const { from, author, body, date } of webmail.thread(document, composer)) {
      expect(['me', 'them']).toContain(from);
      expect([author, body, date].map((each) => typeof each)).toEqual(['string', 'string', 'string']);
    }
    for (const field of [composer?.subject() ?? '', webmail.me(document), ...(composer?.recipients() ?? [])])
      expect(field).toBeTypeOf('string');
    expect(composer?.sends() ?? []).not.toContain(null);
  }
}

describe('whatever has become of a page, reading it does not fail and changes nothing in it', () => {
  test.each(SHOWN)('%s', (_name, source) => {
    const damages = array(record({ at: nat(), what: constantFrom(...Object.values(DAMAGE)) }), { maxLength: 12 });
    assert(
      property(damages, constantFrom(...WEBMAILS), (done, webmail) => {
        show(source);
        for (const { at, what } of done) {
          const elements = trees().flatMap((tree) => Array.from(tree.body.querySelectorAll('*')));
          const element = elements[at % Math.max(1, elements.length)];
          if (element) what(element);
        }
        const before = html();
        readAll(webmail);
        expect(html()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});
