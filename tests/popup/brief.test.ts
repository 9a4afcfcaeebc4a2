import { describe, expect, test } from 'vitest';
import { firstOwnLine } from '../../src/popup/brief.ts';

describe('the first own line of a mail', () => {
  test.each([
    ['We can do €295.', 'We can do €295.'],
    ['Hello Sam,\n\noak has gone up.\n\nKind regards', 'oak has gone up.'],
    ['Dear Ms Duarte,\nThank you for the offer.', 'Thank you for the offer.'],
    ['Good morning all\n\nThe truck is late.', 'The truck is late.'],
    ['Hello Sam, can you do €295?', 'Hello Sam, can you do €295?'],
    ['Hello Sam,', 'Hello Sam,'],
    ['Fine by us.\n\nOn Tue, 17 Nov 2026 at 10:05, Sam wrote:\n> our budget is €260', 'Fine by us.'],
    ['> our budget is €260\n\nOn top of that: no.', ''],
    ['-----Original Message-----\nFrom: Sam', ''],
    ['  \n \n', ''],
    ['', ''],
  ])('of %j is %j', (body, line) => {
    expect(firstOwnLine(body)).toBe(line);
  });
});
