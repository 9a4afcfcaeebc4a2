import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/model/mail.ts';
import { createReader } from '../../src/engine/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { rules } from '../../src/rules/index.ts';

const reader = createReader(rules);

const DAYS = { me: '2026-03-02T09:00:00', them: '2026-03-09T09:00:00' } as const;

/** I wrote on Monday 2 March, they a week later, and I answer two days after that. */
function isOverdue(mine: string, theirs: string, draft: string): boolean {
  const mail = (from: 'me' | 'them', body: string): Message => ({ from, date: DAYS[from], subject: '', body });
  const thread = [mail('me', mine), mail('them', theirs)];
  return reader
    .review({ thread, now: '2026-03-11T10:00', draft: { subject: '', body: draft } }, DEFAULT_SETTINGS)
    .signals.some(({ rule }) => rule === 'overdue-promise');
}

const PRICE = 'The box would be £520 a month from April.';
const COUNTER = 'Hi Petra, £520 is a lot. Could you do £480 if I muck out at weekends?';

describe('a promise whose day has passed is overdue', () => {
  test.each([
    ['when nothing was said of it', 'Hi Petra, I will bring the vaccination papers on Friday.', PRICE, COUNTER],
    ['though her name comes up again', 'Hi Petra, I will drop the key by on Saturday.', PRICE, COUNTER],
    ['when they ask for it', "I'll send the photos tomorrow.", `Still no photos here? ${PRICE}`, COUNTER],
    [
      'when a question of ours has one of its words',
      "I'll send you some pictures of the van tomorrow.",
      PRICE,
      '£480 is what I can do. How many other vans stand in the yard?',
    ],
    [
      'written without its apostrophe',
      'ill fix the shower by sunday',
      'shower still drips. 700 then',
      '650 and you keep the desk',
    ],
  ])('%s', (_, mine, theirs, draft) => expect(isOverdue(mine, theirs, draft)).toBe(true));
});

describe('it is not', () => {
  test.each([
    ['when the draft brings it', "I'll send the photos tomorrow.", PRICE, `The photos are attached. ${COUNTER}`],
    ['when the draft speaks of it', "I'll send the photos tomorrow.", PRICE, `The photos are nearly done. ${COUNTER}`],
    ['when they thank for it', "I'll send the photos tomorrow.", `Thanks for the photos. ${PRICE}`, COUNTER],
    ['when the draft owns up', "I'll send the form on Friday.", PRICE, `I owed you that on Friday, sorry. ${COUNTER}`],
    ['when it says sorry for the delay', "I'll send it on Friday.", PRICE, `Sorry for the delay. ${COUNTER}`],
    ['when the day is yet to come', "I'll send the photos by 20 March.", PRICE, COUNTER],
    [
      'when the day was that of a meeting',
      "Thursday at four works, I'll send a link.",
      `Good talking! ${PRICE}`,
      COUNTER,
    ],
    ['when no day was named', "I'll send the photos.", PRICE, COUNTER],
  ])('%s', (_, mine, theirs, draft) => expect(isOverdue(mine, theirs, draft)).toBe(false));
});
