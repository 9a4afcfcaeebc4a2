import type { Guard } from '../guard.ts';

export default {
  says: 'who leaves time presses nobody',
  harmless: [
    'You must be sick of my emails by now, sorry!',
    'You must be tired of waiting by now, I am sorry.',
    'You must be swamped today.',
    "You don't have to decide today, the slot is yours until Friday.",
    'You do not have to answer today.',
    "You needn't sign anything today.",
    'If you pay within ten days I take 3 % off.',
    'If you order within two weeks, we take off another 5 %.',
  ],
  meant: [
    ['time-pressure', 'You must decide today.'],
    ['time-pressure', "You don't have to decide today, but I need your answer by noon tomorrow."],
    ['time-pressure', 'If you pay within the hour, I take 3 % off, otherwise the price goes up.'],
    ['time-pressure', 'You must be quick, I need your answer by tonight.'],
    ['time-pressure', "If you don't answer by noon, the slot is gone."],
    ['time-pressure', "If you won't sign today, the price goes up."],
    ['time-pressure', "If you don't pay by tonight, the offer lapses."],
    ['time-pressure', "Don't sign today and the price goes up."],
    ['time-pressure', "You don't have to answer today, the slot will be gone tonight."],
    ['time-pressure', "You needn't decide now, the price goes up tonight."],
    ['time-pressure', 'You must be busy, sign by tonight.'],
  ],
} satisfies Guard;
