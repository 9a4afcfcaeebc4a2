import type { Guard } from '../guard.ts';

export default {
  says: 'what was heard and is still looked into accuses nobody',
  harmless: [
    'I was told by the warehouse that your driver refused to wait, and I am looking into why.',
    'We were told that your crew left early, and we are checking what happened.',
    'My office says your driver lost the papers, but I would like to hear your side first.',
  ],
  meant: [
    ['blame', 'I was told by the warehouse that your driver refused to wait.'],
    ['blame', 'We were told that your crew failed to lock up, and we are deducting a day.'],
    ['blame', 'My office says your driver lost the papers, and I believe it.'],
    ['blame', 'I was told by the warehouse that your driver refused to wait, and I am asking you to pay the damage.'],
    ['blame', 'I was told by the warehouse that your driver refused to wait, and I am asking for the money back.'],
    ['blame', "I was told that you lied, but I'm checking with my lawyer."],
  ],
} satisfies Guard;
