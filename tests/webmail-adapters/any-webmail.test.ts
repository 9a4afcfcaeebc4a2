// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import generic from '../../src/webmail/generic.ts';
import { ANY } from './any/index.ts';
import { claim, show } from './claims.ts';

describe.each([...ANY])('a page like that of %s, which nobody told us about', (_name, page) => {
  claim(generic, page);
});

/** They show no sender in the form, or nobody could tell it from a name. */
const UNNAMED = new Set([
  'afterlogic',
  'cypht',
  'floating',
  'icons',
  'kopano',
  'rainloop',
  'squirrelmail',
  'webcit',
  'zimbra',
]);

test.each([...ANY])('who writes, on a page like that of %s', (name, page) => {
  const [account] = /sam@harbour\.example/.exec(generic.me(show(page.account + page.compose('')))) ?? [''];
  expect(account).toBe(UNNAMED.has(name) ? '' : 'sam@harbour.example');
});
