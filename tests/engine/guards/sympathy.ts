import type { Guard } from '../guard.ts';

export default {
  says: 'what must be hard for somebody blames nobody and refuses nothing',
  harmless: [
    'Losing two people at once must be hard.',
    'Running the shop alone with two small children must be tiring.',
    "Having the roof off in November can't be easy.",
    "Being without a cook for a month can't be easy for you.",
    'To close the workshop after forty years cannot have been easy.',
    'Six weeks of rain must be hard on your crew.',
    'Two floods in one year must have been a shock.',
    'Caring for both parents and the farm must be exhausting.',
    'Working with half the crew must be tough.',
    'Losing the harvest must have been a blow.',
  ],
  meant: [
    ['hostility', 'Reading a contract must be hard for you people.'],
    ['hostility', 'Having a brain must be hard for you people.'],
    ['blame', "Waiting for your excuses can't be fun for our customers."],
    ['flat-refusal', "A winter without heating can't be easy. We won't pay for it."],
    ['hostility', 'Losing two people must be hard, and your offer is a joke.'],
    ['blame', 'Losing two people must be hard, but you failed to tell us.'],
    ['ultimatum', 'Losing two people must be hard. Take it or leave it.'],
    ['threat', "Losing two people must be hard, but if you don't pay we will sue."],
    ['demand', 'Losing two people must be hard. You must pay at once.'],
    ['absolute', 'Losing two people must be hard, but you never answer the phone.'],
  ],
} satisfies Guard;
