import type { Guard } from '../guard.ts';

export default {
  says: 'what people leave behind is no failing of theirs',
  harmless: [
    'You forgot your umbrella at our office.',
    'You left your scarf in our hall.',
    'You have left your pen on my desk.',
    'You left your spare key with us, shall I post it?',
    'You forgot your charger here, I put it in the post today.',
    'He forgot his inhaler at your place, could you put it in his bag?',
    'She left her glasses in your car.',
  ],
  meant: [
    ['blame', 'You forgot our appointment.'],
    ['blame', 'You left your rubbish in our yard.'],
    ['blame', 'You forgot your promise.'],
    ['blame', 'You left us standing at the gate.'],
    ['blame', 'You forgot his inhaler again.'],
    ['blame', 'You left your van in our gate again.'],
    ['blame', 'He left his phone in your care and you dropped it.'],
    ['blame', 'You left your key in our office, you clown.'],
    ['blame', 'You left your bag in our office, typical.'],
  ],
} satisfies Guard;
