import type { Guard } from '../guard.ts';

export default {
  says: 'two offers of one’s own leave a choice, this or nothing leaves none',
  harmless: [
    'Sixty chairs at $11, or forty of them at $13.',
    'We could do two days at 900, or three of them at 800.',
    'Either the oak at 4,000, or the beech at 3,200.',
    'Delivery in May at $300, or 9 June for free.',
    '20 seats for a year, or 10 for two.',
    'A flat fee of 500, or 45 an hour.',
    'Net 30 at 2%, or net 60 at list price.',
    'Forty at $13, or sixty at $11, whichever suits.',
    'Either 40 hours at $90, or 60 hours at $75.',
    'I could offer 12 boxes at 40, or 20 boxes at 36, or 50 at 31.',
    'Either the motor or the gearbox has to be larger.',
    'Either the door or the frame is warped.',
    'You can have it in red, blue or a horrible green.',
  ],
  meant: [
    ['ultimatum', 'Sixty chairs at $11, or nothing.'],
    ['ultimatum', 'Either the price or the deal is dead.'],
    ['ultimatum', 'You can have it in red or not at all.'],
    ['ultimatum', 'Sixty chairs at $11, or no deal.'],
    ['ultimatum', 'Sixty at $11, or we walk.'],
    ['ultimatum', '$11 or forget it.'],
    ['ultimatum', 'Sixty chairs at $11 today, or you find someone else.'],
    ['ultimatum', '4,000 as it stands, or the deal is off.'],
    ['ultimatum', 'Sixty chairs at $11, or not at all.'],
    ['ultimatum', 'Sixty at $11 or forty at $13, take it or leave it.'],
    ['ultimatum', 'Choose: 400 now or 900 later.'],
    ['threat', '$5,000 by Friday, or see you in court.'],
  ],
} satisfies Guard;
