import type { Message } from '../../model/mail.ts';

/** A made-up thread to be pictured, and what is written below it. */
export interface Pictured {
  readonly thread: readonly Message[];
  /** '' for a reply that is not begun. */
  readonly draft: string;
}

const mails =
  (subject: string, month: string) =>
  (from: Message['from'], day: string, body: string): Message => ({
    from,
    date: `2026-${month}-${day}T09:00:00`,
    subject,
    body,
  });

const flat = mails('Flat on Elm Street', '11');
const lifts = mails('Care of twelve lifts', '11');
const desks = mails('Forty oak desks', '11');
const oven = mails('Bread for three cafés', '11');
const by = (author: string, mail: Message): Message => ({ ...mail, author });
const PRIYA = 'Priya Raman <priya@threecafes.example>';
const TOM = 'Tom Hale <tom@threecafes.example>';

/** By the names of their pictures. */
export const PICTURED: Readonly<Record<string, Pictured>> = {
  rent: {
    thread: [
      flat(
        'them',
        '03',
        'Good to meet you on Saturday. The rent is £1,250 a month, and I would ask for a deposit of £1,875. When could you move in?',
      ),
      flat(
        'me',
        '05',
        'We could pay a rent of £1,120 a month, from 1 January. I’ll send you our references by Friday.',
      ),
      flat(
        'them',
        '09',
        '1 January works for us. I could do a rent of £1,210. My main worry is damage to the floors. Do you have pets?',
      ),
      flat(
        'me',
        '12',
        'Thank you for moving. We could do £1,150 a month if we take the flat for three years. What worries you about the floors?',
      ),
      flat(
        'them',
        '20',
        'They are old oak, and the last tenants had two dogs. I could do £1,180. The deposit stays at £1,875.',
      ),
    ],
    draft: '',
  },
  desks: {
    thread: [
      desks('me', '16', 'Could you let us have your price for forty desks in solid oak, 140 by 70 cm?'),
      desks(
        'them',
        '18',
        'Thank you for thinking of us. For forty desks in solid oak we can offer €310 each, delivered and set up.',
      ),
    ],
    draft: 'Thank you for the quick answer. We could pay €280 for each desk if all forty come in one delivery.',
  },
  three: {
    thread: [
      by(
        PRIYA,
        oven(
          'them',
          '16',
          'We would like 120 loaves a day for the three cafés and could pay £2.10 a loaf. How early could you deliver?',
        ),
      ),
      oven(
        'me',
        '17',
        'Thank you, Priya. We could do £2.40 a loaf, delivered at 6.30. What do your cafés sell most of?',
      ),
      by(
        TOM,
        oven(
          'them',
          '18',
          'Tom here, I run the kitchens. £2.25 would work if the rye comes sliced. I will send you our order list by Friday. Could one of you come by before that?',
        ),
      ),
      by(PRIYA, oven('them', '19', 'One more from me: we need a delivery on Sundays as well. Do you bake on Sundays?')),
    ],
    draft: '',
  },
  hot: {
    thread: [
      lifts('me', '23', 'We could pay £12,500 a year for the lifts.'),
      lifts(
        'them',
        '24',
        '£14,000 is our final offer, take it or leave it. Otherwise our lawyer will file a claim for the repairs in May.',
      ),
    ],
    draft: '',
  },
};
