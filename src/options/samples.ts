import { say } from '../texts/say.ts';

/** A mail to try Parley on. */
export interface Sample {
  readonly name: string;
  /** What the other side wrote last, '' for a first mail. */
  readonly theirs: string;
  readonly draft: string;
}

export const SAMPLES: readonly Sample[] = [
  {
    name: say('sample_desks'),
    theirs:
      'Hi Sam,\n\nThank you for the order list. For forty desks our price is €310 each, delivered in March. Would veneered tops be an option for you?\n\nBest,\nInês',
    draft:
      'Inês,\n\nYour price is ridiculous. We can pay €285, take it or leave it. If I do not hear from you by tonight we will order elsewhere.\n\nSam',
  },
  {
    name: say('sample_rent'),
    theirs:
      'Dear Ms Okoye,\n\nThe lease comes up for renewal on 1 May. We are asking $2,150 a month from then on.\n\nRegards,\nPaul Brandt',
    draft:
      'Dear Mr Brandt,\n\nThank you for letting me know early. The flat next door was let at $1,980 last month, so I could offer $2,000 for two more years. What matters more to you, the rent or knowing that I stay?\n\nKind regards,\nAda Okoye',
  },
  {
    name: say('sample_fee'),
    theirs: '',
    draft: 'Hello,\n\nI need €4,800 for the translation. That is my rate. Please confirm.\n\nMarta',
  },
];

/** What stands in empty fields: mail is read in English, so the examples are in English everywhere. */
export const EXAMPLES = {
  phrase: 'revert at the earliest',
  pattern: 'kindly .{0,3} (needful|revert)',
  message: 'You asked to be told about these words.',
  mail: 'Thank you for the quote. Kindly do the needful and revert at the earliest. We can offer €285 per desk, as per our terms.',
  allowed: 'take it or leave it',
  site: 'mail.example.com',
  reasons: 'the steel price rose 8 % since May',
  benchmarks: 'the market index of April',
};
