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
  ],
} satisfies Guard;
