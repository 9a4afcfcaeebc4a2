import { say } from '../texts/say.ts';
import type { Letter, Trial } from './trial.ts';

/** A trial of ours. */
export interface Sample {
  readonly name: string;
  readonly trial: Trial;
}

const thread = (...letters: readonly Omit<Letter, 'id'>[]): Letter[] =>
  letters.map((letter, id) => ({ ...letter, id }));

const SAM = { from: 'me', name: 'Sam Okafor' } as const;
const INES = { from: 'them', name: 'Inês Duarte' } as const;
const ADA = { from: 'me', name: 'Ada Okoye' } as const;
const PAUL = { from: 'them', name: 'Paul Brandt' } as const;
const LENA = { from: 'them', name: 'Lena Fischer' } as const;

export const SAMPLES: readonly [Sample, ...Sample[]] = [
  {
    name: say('sample_desks'),
    trial: {
      subject: 'Forty oak desks',
      thread: thread(
        {
          ...SAM,
          date: '2026-03-02T09:12:00',
          body: 'Hello Inês,\n\nwe need forty desks in solid oak by the end of April. Our budget is €260 a desk. What would your price be?\n\nBest,\nSam',
        },
        {
          ...INES,
          date: '2026-03-04T16:40:00',
          body: 'Hi Sam,\n\nThank you for the order list. For forty desks our price is €310 each, delivered in March. Would veneered tops be an option for you?\n\nBest,\nInês',
        },
        {
          ...SAM,
          date: '2026-03-05T10:05:00',
          body: 'Hello Inês,\n\nwe could do €275 a desk if you deliver all of them together. I will send you the floor plan by Friday.\n\nBest,\nSam',
        },
        {
          ...INES,
          date: '2026-03-09T14:28:00',
          body: 'Hi Sam,\n\nOak has gone up a lot since the autumn. For one delivery I can do €295. What about the veneered tops?\n\nBest,\nInês',
        },
      ),
      draft:
        'Inês,\n\nYour price is ridiculous. We can pay €285, take it or leave it. If I do not hear from you by tonight we will order elsewhere.\n\nSam',
    },
  },
  {
    name: say('sample_rent'),
    trial: {
      subject: 'Your lease from May',
      thread: thread(
        {
          ...PAUL,
          date: '2026-02-02T11:00:00',
          body: 'Dear Ms Okoye,\n\nThe lease comes up for renewal on 1 May. We are asking $2,150 a month from then on. My colleague Lena Fischer looks after the house.\n\nRegards,\nPaul Brandt',
        },
        {
          ...ADA,
          date: '2026-02-04T19:30:00',
          body: 'Dear Mr Brandt,\n\nThank you for letting me know early. I would like to stay. Will the windows to the street be done before summer?\n\nKind regards,\nAda Okoye',
        },
        {
          ...LENA,
          date: '2026-02-06T08:45:00',
          body: 'Dear Ms Okoye,\n\nThe windows are ordered; I will tell you the day by 20 February. How long would you want to stay?\n\nRegards,\nLena Fischer',
        },
      ),
      draft:
        'Dear Ms Fischer, dear Mr Brandt,\n\nThank you, the windows matter a lot to me. The flat next door was let at $1,980 last month, so I could offer $2,000 for two more years. What matters more to you, the rent or knowing that I stay?\n\nKind regards,\nAda Okoye',
    },
  },
  {
    name: say('sample_fee'),
    trial: {
      subject: 'Translation',
      thread: [],
      draft: 'Hello,\n\nI need €4,800 for the translation. That is my rate. Please confirm.\n\nMarta',
    },
  },
];

/** What stands in empty fields: mail is read in English, so the examples are in English everywhere. */
export const EXAMPLES = {
  phrase: 'revert at the earliest',
  pattern: 'kindly .{0,3} (needful|revert)',
  message: 'You asked to be told about these words.',
  mail: 'Thank you for the quote. Kindly do the needful and revert at the earliest. We can offer €285 per desk, as per our terms.',
  allowed: 'take it or leave it',
  conversation:
    'I could do €285.\n\nOn Mon, 9 Mar 2026 at 14:28, Inês Duarte wrote:\n> For one delivery I can do €295.',
  site: 'mail.example.com',
  reasons: 'the steel price rose 8 % since May',
  benchmarks: 'the market index of April',
};
