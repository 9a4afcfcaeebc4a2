import { expect, test } from 'vitest';
import { createReader } from '../../src/engine/reader.ts';
import type { Message } from '../../src/model/mail.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { rules } from '../../src/rules/index.ts';
import { told } from '../../src/ui/step-words.ts';

const reader = createReader(rules);
const OFFER = 'We can offer you a price of £38,000 for the year, net 30.';
const HELD = `${OFFER} Thanks for the call.`;
const OURS = 'We would pay £35,000 for it.';
const ASK = 'What matters most to you in this price?';

const sent = (from: Message['from'], date: string, body: string): Message => ({ from, date, subject: '', body });

/** Every step that is advised where the thread stands so. */
const stepsOf = (body: string, ...thread: readonly Message[]) =>
  reader.standing({ thread, draft: { subject: '', body } }, DEFAULT_SETTINGS).steps;

const theirs = (body: string) => sent('them', '2026-03-11T09:00:00', body);

test.each([
  [
    'keep-your-word',
    stepsOf(OURS, sent('me', '2026-03-02T09:00:00', `${OURS} I'll send the list by Friday.`), theirs(HELD)),
  ],
  ['answer-them', stepsOf(OURS, theirs(`${OFFER} Do you have a loading dock?`))],
  ['leave-the-jab', stepsOf(OURS, theirs(`${OFFER} Take it or leave it, this is our final offer.`))],
  ['call-first', stepsOf(`${OURS} ${ASK}`, theirs(OFFER))],
  ['take-up-their-interest', stepsOf(OURS, theirs(`${HELD} Our drivers need steady hours.`))],
  ['ask-them', stepsOf(OURS, theirs(HELD))],
  ['bridge-the-gap', stepsOf(`${OURS} ${ASK}`, theirs(HELD))],
  ['sum-up', stepsOf(`We have a deal at £37,000. ${ASK}`, theirs(`${HELD} Then we are agreed.`))],
] as const)('in English the step %s is told as the engine tells it', (id, steps) => {
  const step = steps.find((each) => each.id === id);
  // Days and sums are written as the person's language writes them.
  const plain = (words: string): string => words.replace('Mar 6', '6 March').replaceAll(/£(\d[\d,]*\d)/g, '$1 GBP');
  const { could, because } = told(step!);
  expect({ could, because: plain(because) }).toEqual({ could: `You could ${step?.could}`, because: step?.because });
});
