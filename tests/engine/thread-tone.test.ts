import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/model/mail.ts';
import type { Standing } from '../../src/model/standing.ts';
import { createReader } from '../../src/engine/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { rules } from '../../src/rules/index.ts';

const reader = createReader(rules);

/** A thread of lines "they: …" and "me: …", one a day in March 2026. */
function standingOf(...lines: readonly string[]): Standing {
  const thread = lines.map((line, day): Message => {
    const [who = '', ...rest] = line.split(': ');
    const date = `2026-03-${String(day + 1).padStart(2, '0')}T09:00:00`;
    return { from: who === 'me' ? 'me' : 'them', date, subject: '', body: rest.join(': ') };
  });
  return reader.standing({ thread, draft: { subject: '', body: '' } }, DEFAULT_SETTINGS);
}

const PLAIN = ['they: The price is £900.', 'me: We could pay £800.'];
const LONG = ['they: The price is £900. The roof is sound. The yard is full. It has four gates.'];
const WARM =
  'I understand that the yard is full. Thank you for the drawings of the roof. What matters most to you in the dates?';
const SHARP = 'You always lie to us. This is our final offer, take it or leave it.';

describe('the tone of a mail is told by its marks', () => {
  test('warm and sharp ones, each with its words', () => {
    const { mails } = standingOf('they: Thank you for the drawings of the roof.', `me: ${SHARP}`).tone;
    expect(mails.map(({ marks }) => marks.map(({ kind, rule }) => `${kind} ${rule}`))).toEqual([
      ['warm gratitude'],
      expect.arrayContaining(['sharp ultimatum']),
    ]);
    expect(mails[0]?.marks[0]).toMatchObject({ side: 'them', message: 0, text: expect.stringContaining('Thank you') });
  });

  test('of the latest twelve mails only', () => {
    expect(standingOf(...Array.from({ length: 10 }, () => PLAIN).flat()).tone.mails).toHaveLength(12);
  });
});

describe('the course of the tone', () => {
  const course = (...lines: readonly string[]) => {
    const { trends, cycle } = standingOf(...lines).tone;
    return [trends.me, trends.them, cycle];
  };

  test.each([
    ['is not told of two mails a side', [...PLAIN, `they: ${SHARP}`, `me: ${SHARP}`], [null, null, null]],
    ['is level where nothing changes', [...PLAIN, ...PLAIN, ...PLAIN], ['level', 'level', null]],
    [
      'is a virtuous cycle where both grow warmer',
      [...PLAIN, `they: ${WARM}`, `me: ${WARM}`, `they: ${WARM}`, `me: ${WARM}`],
      ['warmer', 'warmer', 'virtuous'],
    ],
    [
      'is a vicious one where both grow sharper',
      [...PLAIN, `they: ${SHARP}`, `me: ${SHARP}`, `they: ${SHARP}`, `me: ${SHARP}`],
      ['sharper', 'sharper', 'vicious'],
    ],
    [
      'is none where one side alone does',
      [...PLAIN, `they: ${SHARP}`, PLAIN[1]!, `they: ${SHARP}`, PLAIN[1]!],
      ['level', 'sharper', null],
    ],
    [
      'is not sharper where words only stayed away: one thanks in a short mail is no more than that',
      ['they: Thank you for the drawings of the roof.', ...LONG, ...LONG],
      [null, 'level', null],
    ],
    [
      'is not vicious where neither side wrote a sharp word',
      [`they: ${WARM}`, `me: ${WARM}`, ...PLAIN, ...PLAIN],
      ['level', 'level', null],
    ],
    ['is not warmer where only the sharp words ended', [`they: ${SHARP}`, ...LONG, ...LONG], [null, 'level', null]],
  ])('%s', (_, lines, expected) => expect(course(...lines)).toEqual(expected));
});

describe('interests are quoted', () => {
  const NEED = 'they: Our drivers need steady hours over the summer.';
  const found = (...lines: readonly string[]) =>
    standingOf(...lines).interests.map(({ side, text, takenUp, sure }) => [side, text, takenUp, sure]);

  test.each([
    ['and not taken up', [NEED, 'me: We could pay £800.'], false, true],
    ['and taken up', [NEED, 'me: Steady hours for the drivers are what we can give.'], true, true],
    ['and perhaps taken up', [NEED, 'me: It will be a warm summer.'], true, false],
    ['and not taken up by what came before', ['me: Steady hours for drivers are our strength.', NEED], false, true],
  ])('%s', (_, lines, takenUp, sure) =>
    expect(found(...lines)).toEqual([['them', 'Our drivers need steady hours over the summer.', takenUp, sure]]),
  );

  test.each(['We need a better price.', 'Do you need steady hours?', 'We offer £900 for the summer.'])(
    'not “%s”',
    (line) => expect(found(`they: ${line}`)).toEqual([]),
  );
});

describe('the four building blocks', () => {
  test('want two mails of each side', () => {
    expect(new Set(standingOf(...PLAIN).blocks.map(({ state }) => state))).toEqual(new Set(['not enough text']));
  });

  test('are told with counts and the latest example', () => {
    const { blocks } = standingOf(
      'they: Could you start in May? Our drivers need steady hours over the summer.',
      "me: Yes, we could start in May. I'll send the list by Friday. What drives the hours?",
      'they: The ferries drive the hours. Thank you for the list.',
      'me: I understand that the drivers need steady hours. The list is attached.',
    );
    expect(blocks.map(({ block, state, counts }) => [block, state, counts])).toEqual([
      ['two-way communication', 'seen', [1, 1, 2]],
      ["commitment to the other side's interests", 'seen', [1, 1]],
      ['reliability', 'seen', [1, 0, 0]],
      ['respect', 'seen', [expect.any(Number), 0]],
    ]);
    expect(blocks[0]?.example?.text).toBe('What drives the hours?');
  });
});
