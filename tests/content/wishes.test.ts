import { expect, test } from 'vitest';
import { Wishes } from '../../src/content/wishes.ts';
import { USUAL_SHORTCUT } from '../../src/model/shortcut.ts';

const SET = { beforeSending: true, shortcut: 'F8' };

test('until it is heard what the person wants, no key is taken and no mail held back', () => {
  const wishes = new Wishes(async () => await Promise.resolve(SET));
  expect(wishes.latest).toEqual({ beforeSending: false, shortcut: 'none' });
});

test('of two answers the one asked for last counts', async () => {
  const answers: ((value: typeof SET) => void)[] = [];
  const wishes = new Wishes(async () => await new Promise((resolve) => answers.push(resolve)));
  const both = [wishes.learn(), wishes.learn()];
  answers[1]?.(SET);
  answers[0]?.({ beforeSending: false, shortcut: USUAL_SHORTCUT });
  await Promise.all(both);
  expect(wishes.latest).toEqual(SET);
});

test('where there is no answer a mail goes as it is, and the keys are what they were', async () => {
  let answers = true;
  const wishes = new Wishes(async () => await (answers ? Promise.resolve(SET) : Promise.reject(new Error('asleep'))));
  await wishes.learn();
  answers = false;
  await wishes.learn();
  expect(wishes.latest).toEqual({ beforeSending: false, shortcut: 'F8' });
});
