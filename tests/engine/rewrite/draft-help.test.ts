import { describe, expect, test } from 'vitest';
import { asMail } from '../../../src/cli/evaluation/as-mail.ts';
import { callTimes } from '../../../src/engine/call-times.ts';
import { createReader } from '../../../src/engine/reader.ts';
import { withFewerReasons } from '../../../src/engine/rewrite/draft/fewer-reasons.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { rules } from '../../../src/rules/index.ts';

const reader = createReader(rules);

function helpFor(rule: string, example: string, now?: string): string[] {
  const mail = { ...asMail(example), ...(now ? { now } : {}) };
  const nudge = reader.review(mail, DEFAULT_SETTINGS).nudges.find((each) => each.rule === rule);
  return nudge?.rewrites.map(({ text }) => text.trim()) ?? [];
}

const THEIRS = 'THEY: We could do €9,800 with delivery in May.';
const OFFER = `${THEIRS} ME: Our target is €9,000 for the lot.`;

describe('words to add are about this mail', () => {
  test('the question is about their figure', () => {
    expect(
      helpFor(
        'missing-question',
        `${THEIRS} ME: Thank you for the quick answer. We need the desks for our new rooms. Our target is €9,000 for the lot.`,
      )[0],
    ).toBe('How did you arrive at €9,800?');
  });

  test('before an own figure comes theirs', () => {
    expect(helpFor('counter-offer-first', OFFER)[0]).toBe(
      'Thank you for the offer of €9,800. How did you arrive at it?',
    );
  });

  test('their figure is the sum of money, with its unit, not a number of things', () => {
    const theirs = 'THEY: Renewal for the 310 pumps comes to £148,800 for two years, at £480/pump.';
    expect(helpFor('counter-offer-first', `${theirs} ME: Our position is £121,000 for two years.`)[0]).not.toContain(
      '310',
    );
  });

  test('who has told why is not asked how they got there', () => {
    const theirs = 'THEY: We could do €9,800 with delivery in May, because the oak has gone up by a tenth.';
    expect(
      helpFor(
        'missing-question',
        `${theirs} ME: Thank you for the quick answer. We need the desks for our new rooms. Our target is €9,000 for the lot.`,
      )[0],
    ).toBe('How does this look from your side?');
  });

  test.each([
    [
      'a worry',
      'THEY: Gerard, the damp report worries us. We offer £246,000. ME: £259,000 and 30 June.',
      'You wrote: "The damp report worries us."',
    ],
    [
      'nothing but an offer',
      'THEY: We would take the room for 640 € a month from July. ME: 720, booths extra at 4 € the hour. The room is empty from 28 June.',
      'Thank you for the offer of 640 € a month.',
    ],
  ])('their point is named in their words: %s', (_kind, mail, start) =>
    expect(helpFor('missing-acknowledgement', mail)[0]).toContain(start),
  );

  test('a question that goes on from another is quoted by itself', () =>
    expect(
      helpFor(
        'unanswered-question',
        "THEY: Will you need the kitchen? And how many vegetarians?\nME: We won't need the kitchen, and could pay €900 for the hall instead of your €1,100.",
      )[0],
    ).toContain('"How many vegetarians?"'));

  test('of many reasons those stay that are hardest to dismiss', () => {
    expect(
      withFewerReasons(
        'The price must come down: volumes are up 30%, the lift is slow, your competitor is cheaper, and we like you.',
      )[0],
    ).toBe(
      'The price must come down because volumes are up 30% and your competitor is cheaper. How does that look from your side?',
    );
  });
});

describe('an invitation to call', () => {
  const FIRST =
    'FIRST: Hi Ines,\n\nwe are moving into larger rooms in March. We are looking for forty desks in oak. We could pay €280 for each desk if all come in one delivery.';

  const OFFER_OF_SOME_LENGTH = `${THEIRS} ME: Thank you for the offer. Our budget ends at €9,000 for the lot this year.`;

  test('names two real times in the coming working days', () => {
    expect(helpFor('call-first', FIRST, '2026-11-25T22:10')[0]).toContain('Thursday at 10 am or Friday at 3 pm');
  });

  test('leaves them to the writer where nobody knows the day', () => {
    expect(helpFor('call-first', FIRST)[0]).toContain('[two times]');
  });

  test.each([
    ['first mail', FIRST, 'Before we go into the numbers'],
    ['formal one', FIRST.replace('Hi Ines', 'Dear Ms Duarte'), 'I would welcome a short call'],
    ['first counter-offer', OFFER_OF_SOME_LENGTH, 'Before we go into the numbers'],
    [
      'answer to pressure',
      OFFER_OF_SOME_LENGTH.replace('in May.', 'in May. You need to confirm this by noon today.'),
      'This seems to be getting harder in writing',
    ],
  ])('comes in five kinds, in a %s too, the fitting one first', (_kind, mail, start) => {
    const offered = helpFor('call-first', mail, '2026-11-25T22:10');
    expect(new Set(offered).size).toBe(5);
    expect(offered[0]).toContain(start);
    expect(offered.filter((each) => each.includes('Thursday at 10 am or Friday at 3 pm'))).toHaveLength(4);
  });

  test.each([
    ['is another', 'Europe/London', '2026-11-24T09:00:00+01:00', 'Friday at 3 pm (London time)'],
    ['is unknown', 'America/Argentina/Buenos_Aires', '2026-11-24T09:00:00Z', 'Friday at 3 pm (Buenos Aires time)'],
    ['is unknown, and mine has no place', 'Etc/GMT-1', '', 'Friday at 3 pm (UTC+1)'],
    ['is half an hour away', 'America/St_Johns', '2026-11-24T09:00:00-04:00', 'Friday at 3 pm (St Johns time)'],
    ['is the same', 'America/St_Johns', '2026-11-24T09:00:00-03:30', 'Friday at 3 pm would'],
    ['is the same now, in summer not', 'Europe/London', '2026-11-24T09:00:00+00:00', 'Friday at 3 pm would'],
    ['is another, and mine is nonsense', 'Here', '2026-11-24T09:00:00+01:00', 'Friday at 3 pm would'],
  ])('names the zone of its times where theirs %s', (_why, zone, date, words) => {
    const mail = asMail(OFFER_OF_SOME_LENGTH);
    const thread = mail.thread.map((message) => ({ ...message, date }));
    const review = reader.review({ ...mail, thread, zone, now: '2026-11-25T22:10' }, DEFAULT_SETTINGS);
    expect(review.nudges.find(({ rule }) => rule === 'call-first')?.rewrites[0]?.text).toContain(words);
  });

  test('is formal with somebody one calls by title', () => {
    expect(helpFor('call-first', FIRST.replace('Hi Ines', 'Dear Ms Duarte'))[0]).toContain(
      'I would welcome a short call',
    );
  });

  test.each([
    ['on a Monday', '2026-11-23T09:00', ['Tuesday at 10 am', 'Wednesday at 3 pm']],
    ['before a weekend', '2026-11-26T09:00', ['Friday at 10 am', 'Monday at 3 pm']],
    ['on a Saturday', '2026-11-28', ['Monday at 10 am', 'Tuesday at 3 pm']],
    ['on no day at all', 'soon', null],
  ])('written %s', (_when, now, times) => expect(callTimes(now, DEFAULT_SETTINGS.working)).toEqual(times));

  test.each([
    ['from Sunday to Thursday', { days: [1, 2, 3, 4, 7], from: 9, to: 17 }, ['Sunday at 10 am', 'Monday at 3 pm']],
    ['late', { days: [1, 2, 3, 4, 5], from: 11, to: 20 }, ['Friday at noon', 'Monday at 6 pm']],
    ['in the morning', { days: [1, 2, 3, 4, 5], from: 8, to: 12 }, ['Friday at 9 am', 'Monday at 10 am']],
    ['on Fridays alone', { days: [5], from: 9, to: 17 }, ['Friday at 10 am', 'Friday at 3 pm']],
  ])('written by somebody who works %s', (_when, working, times) =>
    expect(callTimes('2026-11-26T09:00', working)).toEqual(times),
  );
});

test.each([
  'This is our letter before action. If you do not pay the €9,000 by 3 May, we will go to court.',
  'Without prejudice. If you do not pay the €9,000 by 3 May, we will go to court.',
])('a notice in due form keeps its words: %s', (notice) => {
  const { nudges } = reader.review(asMail(`THEY: We could pay €5,000 in May. ME: ${notice}`), DEFAULT_SETTINGS);
  const threat = nudges.find(({ rule }) => rule === 'threat');
  expect(threat).toBeDefined();
  expect(threat?.rewrites).toEqual([]);
});
