import type { Guard } from '../guard.ts';

export default {
  says: 'somebody else’s ultimatum is none where the writer opposes it',
  harmless: [
    "My flatmate insists on a bigger room or he won't move in, and I am trying to talk him round.",
    "My sister wants the piano or she won't come to the wedding, and I am trying to calm her down.",
    'Our supplier refuses to ship unless we pay up front, and I am trying to change their mind.',
  ],
  meant: [
    ['threat', 'My client insists on the full refund or he will go to court.'],
    ['ultimatum', "My client insists on 900 or he won't sign, take it or leave it."],
  ],
} satisfies Guard;
