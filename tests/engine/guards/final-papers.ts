import type { Guard } from '../guard.ts';

export default {
  says: 'a finished paper and the rule of a third party close no door of one’s own',
  harmless: [
    'This is the final version of the drawing.',
    'Here is the final draft of the lease.',
    'The final headcount is 42.',
    'The final say is yours.',
    'The final inspection is on Monday.',
    "The bank's terms are not negotiable, ours are.",
    "The council's limit is fixed.",
    "The museum's policy is not negotiable.",
    'The tax office rules are set in stone.',
    'The school dates are fixed.',
  ],
  meant: [
    ['ultimatum', 'This is the final version, take it or leave it.'],
    ['ultimatum', 'This is the final draft, and that is our last word.'],
    ['ultimatum', 'This is the final list or no deal.'],
    ['ultimatum', "My client's terms are not negotiable."],
    ['ultimatum', "The board's decision is final."],
    ['ultimatum', "The bank's terms are fixed, and our offer is final."],
    ['ultimatum', 'Our terms are not negotiable.'],
    ['ultimatum', 'This is our final offer.'],
    ['ultimatum', "The council's limit is fixed, take it or leave it."],
    ['ultimatum', 'Our final plan is this or nothing.'],
  ],
} satisfies Guard;
