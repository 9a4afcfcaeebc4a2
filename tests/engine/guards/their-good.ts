import type { Guard } from '../guard.ts';

export default {
  says: 'strong words on the reader’s side are no scorn, and a "no" that invites refuses nothing',
  harmless: [
    'You would be mad to accept less.',
    'You would be mad to sell it for less, so I understand your price.',
    'You would be foolish to sell before spring, and I know it.',
    'You would be crazy not to ask for a discount.',
    'No question is stupid.',
    'No question is too small for us.',
    'There are no stupid questions.',
    'My client has no intention of suing anybody.',
    'We have no wish to rush you.',
    'You are impossible to fool, and I like it.',
    'It is a pleasure to work with you people.',
    'How typical of you to think of the children.',
    'Your land lies north of the road.',
  ],
  meant: [
    ['irritator', 'You would be mad to refuse this offer.'],
    ['irritator', 'You would be mad to turn down such an offer.'],
    ['flat-refusal', 'No discount.'],
    ['flat-refusal', 'We have no intention of lowering the rent.'],
    ['absolute', 'It is impossible to lower the rent.'],
    ['hostility', 'No question is too stupid for you people.'],
    ['irritator', 'You would be mad to accept less, you fool.'],
    ['hostility', 'Spare us your endless lies.'],
    ['hostility', 'We believed the nonsense you fed us.'],
    ['hostility', 'I am tired of you people.'],
  ],
} satisfies Guard;
