/** A mail to try Parley on. */
export interface Sample {
  readonly name: string;
  /** What the other side wrote last, '' for a first mail. */
  readonly theirs: string;
  readonly draft: string;
}

export const SAMPLES: readonly Sample[] = [
  {
    name: 'Desks, a sharp counter-offer',
    theirs:
      'Hi Sam,\n\nThank you for the order list. For forty desks our price is €310 each, delivered in March. Would veneered tops be an option for you?\n\nBest,\nInês',
    draft:
      'Inês,\n\nYour price is ridiculous. We can pay €285, take it or leave it. If I do not hear from you by tonight we will order elsewhere.\n\nSam',
  },
  {
    name: 'Rent, firm and open',
    theirs:
      'Dear Ms Okoye,\n\nThe lease comes up for renewal on 1 May. We are asking $2,150 a month from then on.\n\nRegards,\nPaul Brandt',
    draft:
      'Dear Mr Brandt,\n\nThank you for letting me know early. The flat next door was let at $1,980 last month, so I could offer $2,000 for two more years. What matters more to you, the rent or knowing that I stay?\n\nKind regards,\nAda Okoye',
  },
  {
    name: 'A fee, a first mail',
    theirs: '',
    draft: 'Hello,\n\nI need €4,800 for the translation. That is my rate. Please confirm.\n\nMarta',
  },
];
