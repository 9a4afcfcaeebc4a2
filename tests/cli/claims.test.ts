import { expect, test } from 'vitest';
import { tables } from '../../src/cli/claims.ts';

const told = (file: string, group: string, title: string, status = 'passed') => ({
  file: `/parley/tests/${file}.test.ts`,
  ancestorTitles: group ? [group] : [],
  title,
  status,
});

test('a run is told as which webmail holds which claim, and what each browser passed', () => {
  const tests = [
    told('webmail-adapters/claims', 'gmail', 'the subject'),
    told('webmail-adapters/claims', 'yahoo', 'the subject', 'failed'),
    told('webmail-adapters/claims', 'gmail', 'the recipients'),
    told('webmail-adapters/any-webmail', 'a page like that of zimbra, which nobody told us about', 'the subject'),
    told(
      'webmail-adapters/open-mail',
      'an open mail on a page like that of german-list, which nobody told us about',
      'who',
    ),
    told('webmail-adapters/open-mail', 'nothing is read on a page that is no mail', 'a shop, with reviews'),
    told('webmail-adapters/claims', '', 'every webmail has a page here'),
    told('webmail-adapters/sides', 'whose mail it is', 'theirs'),
    told('e2e/journey', '', 'one'),
    told('e2e/popup', '', 'two', 'failed'),
    told('firefox/journey', 'in Firefox', 'one'),
    told('firefox/managed', 'in Firefox', 'no policy here', 'skipped'),
    told('webmail/journey', 'roundcube', 'one'),
  ];
  expect(tables(tests).split('\n')).toEqual([
    '| claim | gmail | yahoo | zimbra | german-list |',
    '| --- | --- | --- | --- | --- |',
    '| the subject | 1/1 | 0/1 | 1/1 |  |',
    '| the recipients | 1/1 |  |  |  |',
    '| who |  |  |  | 1/1 |',
    '',
    '| journeys | passed |',
    '| --- | --- |',
    '| Chromium | 1/2 |',
    '| Firefox | 1/1 |',
    '| Chromium, a real roundcube | 1/1 |',
  ]);
});
