import type { Side } from '../../model/mail.ts';
import { say } from '../../texts/say.ts';

export interface Person {
  readonly name: string;
  readonly address: string;
}

interface Mail {
  readonly from: Side;
  /** How long ago it came, so that the mailbox never looks abandoned. */
  readonly daysAgo: number;
  readonly time: string;
  readonly body: string;
}

export interface Conversation {
  readonly id: string;
  readonly subject: string;
  readonly them: Person;
  /** What a visitor is meant to notice here. */
  readonly hint: string;
  readonly mails: readonly Mail[];
  /** A reply to try when one would rather not type. */
  readonly sample: string;
}

export const ME: Person = { name: 'Sam Okafor', address: 'sam@harbourstudio.example' };

const desks: Conversation = {
  id: 'desks',
  subject: 'Forty oak desks',
  them: { name: 'Inês Duarte', address: 'ines@duartejoinery.example' },
  hint: say('practice_desks'),
  mails: [
    {
      from: 'me',
      daysAgo: 9,
      time: '09:12',
      body: `Hello Inês,

we are moving into larger rooms and need forty desks, 140 by 70 cm, in solid oak. Our budget is €260 a desk, and they have to be in place before our lease on the old rooms ends on the 20th of next month.

I look forward to your price.

Best regards
Sam`,
    },
    {
      from: 'them',
      daysAgo: 7,
      time: '16:40',
      body: `Hello Sam,

thank you for thinking of us. For forty desks in solid oak we can offer €310 each, delivered and set up, six weeks after your order.

Kind regards
Inês`,
    },
    {
      from: 'them',
      daysAgo: 1,
      time: '14:28',
      body: `Hello Sam,

I have been back to our sawmill. Oak has gone up a lot since the autumn, so €260 does not work for solid tops. If you take all forty in one delivery, I can do €295.

Would veneered tops be an option for some of the rooms, or does it have to be solid oak everywhere?

Kind regards
Inês`,
    },
  ],
  sample:
    'Hello Inês,\n\n€295 is still too much. Our offer is €270 per desk, take it or leave it. If you don’t confirm by Friday, we will take our order to your competitor.\n\nSam',
};

const cake: Conversation = {
  id: 'cake',
  subject: 'Cake on Saturday',
  them: { name: 'Tom Okafor', address: 'tom@okafor.example' },
  hint: say('practice_cake'),
  mails: [
    {
      from: 'them',
      daysAgo: 2,
      time: '19:31',
      body: `Hi Sam,

Grandma turns eighty on Saturday and I am in charge of the cake, which is a worry to everybody. Lemon or chocolate?

Tom`,
    },
  ],
  sample: 'Hi Tom,\n\nlemon, of course. Take it or leave it!\n\nSam',
};

export const CONVERSATIONS: readonly Conversation[] = [desks, cake];
