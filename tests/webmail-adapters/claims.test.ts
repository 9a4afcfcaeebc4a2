// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Webmail } from '../../src/webmail/index.ts';
import { claim } from './claims.ts';
import { PAGES } from './pages/index.ts';

const WEBMAILS = import.meta.glob<Webmail>(['../../src/webmail/*.ts'], { eager: true, import: 'default' });
/** They are tried elsewhere: on any page, on our own welcome page, on the real thing. */
const ELSEWHERE = new Set(['generic', 'practice', 'roundcube']);

describe.each([...PAGES])('%s', (name, page) => {
  claim(WEBMAILS[`../../src/webmail/${name}.ts`]!, page);
});

test('every webmail has a page here', () => {
  const ids = Object.values(WEBMAILS).flatMap((webmail) => webmail?.id ?? []);
  expect(
    ids.filter((id) => !PAGES.has(id) && !ELSEWHERE.has(id)),
    'Rebuild a page of it in tests/webmail-adapters/pages.',
  ).toEqual([]);
});
