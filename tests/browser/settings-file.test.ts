import { assert, constantFrom, dictionary, json, jsonValue, oneof, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile, writeFile } from '../../src/browser/settings-file.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { merged } from '../../src/options/merge.ts';

const RULES = ['threat', 'blame'];
const MINE = { ...DEFAULT_SETTINGS, off: ['threat'], cap: 5, allowed: ['final offer'] };
const WORKING = { days: [1, 2, 7], from: 10, to: 18 };
const read = (file: unknown) => readFile(JSON.stringify(file), RULES);
const now = (settings: unknown) => ({ parley: 'settings', version: 2, settings });

test('what was exported is imported as it was', () => {
  const mine = { ...MINE, working: WORKING, shortcut: 'Shift+F8' };
  expect(readFile(writeFile(mine), RULES)).toEqual({ settings: mine });
});

describe('a file', () => {
  test.each([
    ['that leaves things out stands at the defaults for them', now({ cap: 5 }), { ...DEFAULT_SETTINGS, cap: 5 }],
    [
      'of version 1 is brought up to date',
      { version: 1, off: ['threat'], cap: 5, allowed: ['final offer'], beforeSending: false },
      MINE,
    ],
  ])('%s', (_, file, settings) => {
    expect(read(file)).toEqual({ settings });
  });

  test.each([
    ['that is a list', [], ['This file holds no settings of Parley.']],
    ['without a version', { cap: 5 }, ['version: expected 1 to 2, received nothing']],
    ['of version 0', { version: 0 }, ['version: expected 1 to 2, received 0']],
    ['of tomorrow', { version: 3 }, ['version: 3 was written by a newer Parley than this one']],
    [
      'with several faults',
      now({
        cap: 99,
        off: ['threat', 'thraet'],
        silentOn: ['mail.example.com threat', 'https://mail.example.com/ threat'],
        deal: 'twice',
        colour: 'red',
        allowed: [7],
        reasons: ['[gap]'],
      }),
      [
        'settings.off.1: no rule is called "thraet"',
        'settings.silentOn.1: "https://mail.example.com/ threat" is not a host and the id of a rule: "mail.example.com threat"',
        'settings.deal: Invalid type: Expected ("ongoing" | "one-off") but received "twice"',
        'settings.cap: Invalid value: Expected <=9 but received 99',
        'settings.allowed.0: Invalid type: Expected string but received 7',
        'settings.reasons.0: has a line break or a square bracket in it',
        'settings.colour: Parley knows no such setting',
      ],
    ],
    [
      'with a working day too short for a call',
      now({ working: { days: [1], from: 9, to: 12 } }),
      ['settings.working: a working day has at least 4 hours'],
    ],
    [
      'with a week of no working days',
      now({ working: { days: [], from: 9, to: 17 } }),
      ['settings.working.days: Invalid length: Expected >=1 but received 0'],
    ],
    [
      'with a shortcut that sends mails',
      now({ shortcut: 'Ctrl+Enter' }),
      ['settings.shortcut: is no keys that can be used, as "Alt+Shift+KeyP", "F8" or "none"'],
    ],
    [
      'of version 1 with a fault',
      { version: 1, cap: 'five' },
      ['settings.cap: Invalid type: Expected number but received "five"'],
    ],
  ])('%s is refused, and every fault is named by its path', (_, file, faults) => {
    expect(read(file)).toEqual({ faults });
  });

  test('that is no JSON is refused, with what the browser says of it', () => {
    const answer = readFile('{ "cap": }', RULES);
    expect(answer).toEqual({ faults: [expect.stringMatching(/^This is no JSON file: ./)] });
  });

  test('gives all or nothing, whatever is in it', () => {
    const odd = record({
      parley: oneof(constantFrom('settings'), jsonValue()),
      version: oneof(constantFrom(1, 2), jsonValue()),
      settings: dictionary(oneof(constantFrom(...Object.keys(DEFAULT_SETTINGS)), string()), jsonValue()),
    });
    assert(
      property(oneof(odd, jsonValue()), (file) => {
        const answer = read(file);
        const again =
          'settings' in answer
            ? readFile(writeFile(answer.settings), RULES)
            : { faults: answer.faults.filter(Boolean) };
        expect(again).toEqual(answer);
        expect(answer).not.toEqual({ faults: [] });
      }),
    );
  });

  test('of any text is refused in words', () => {
    assert(
      property(oneof(string(), string({ unit: 'binary' }), json()), (text) => {
        expect(readFile(text, RULES)).toBeTypeOf('object');
      }),
    );
  });
});

describe('a file added to one’s own', () => {
  const THEIRS = { ...DEFAULT_SETTINGS, off: ['blame'], cap: 2, allowed: ['final offer', 'as is'] };

  test('makes lists grow; a choice that can be only one thing is the file’s', () => {
    expect(merged(MINE, THEIRS)).toEqual({
      ...THEIRS,
      off: ['blame', 'threat'],
      allowed: ['as is', 'final offer'],
    });
  });

  test('twice changes nothing more', () => {
    const once = merged(MINE, THEIRS);
    expect(merged(once, THEIRS)).toEqual(once);
  });
});
