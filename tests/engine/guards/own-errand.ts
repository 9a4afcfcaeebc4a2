import type { Guard } from '../guard.ts';

export default {
  says: 'who insists on giving, or awaits something for the reader, demands nothing',
  harmless: [
    'I must insist that lunch is on me this time.',
    'I insist that dinner is my treat.',
    'I must insist on paying for the coffee.',
    'I insist that you keep the change.',
    'We expect the next price list in June and will send it to you at once.',
    'We expect the samples on Monday and will forward them to you the same day.',
    'I expect the figures tonight and will share them right away.',
    "We need the council's answer and will pass it on to you immediately.",
  ],
  meant: [
    ['demand', 'I must insist that you pay for the lunch.'],
    ['demand', 'I insist on full payment.'],
    ['demand', 'We expect your price list in June and will send it back at once.'],
    ['demand', 'We expect the full amount on Monday or we will send the papers to our lawyer.'],
    ['time-pressure', 'I expect your figures tonight and will share them right away.'],
    ['demand', 'You must sign today, and I insist on bringing my lawyer.'],
    ['demand', 'I insist on paying for the coffee, and you must pay the rent.'],
    ['time-pressure', 'We need the full amount by noon today and will send the bailiffs then.'],
    ['demand', 'We expect the full amount by Friday and will send the bailiffs after that.'],
    ['demand', 'We expect full payment by Friday and will tell you the account.'],
    ['demand', 'We insist that we pay half.'],
    ['demand', 'I insist on bringing charges.'],
    ['time-pressure', 'I need the signed lease by tonight and will pass it on to the board.'],
    ['time-pressure', 'I want the answer by noon and will let you know what happens.'],
  ],
} satisfies Guard;
