import type { Guard } from '../guard.ts';

export default {
  says: 'somebody else’s words are not the writer’s',
  harmless: [
    'Your mail says "take it or leave it".',
    'Your mail says ‘take it or leave it’.',
    'Your mail says “take it or leave it”.',
    'Your mail says «take it or leave it».',
    'The phrase "take it or leave it" in your proposal worries me.',
    'The letter ends with "otherwise we will see you in court".',
    '"You must pay at once" is what your reminder said.',
    'When you write "you never answer my mails", I would like to know which ones.',
    'Her words were "your work is a disgrace", and I took that to heart.',
    'You asked me whether "no way" was my last word.',
    "I told him: 'pay or I sue'.",
    'I told the plumber: "Fix it by Friday or I call a lawyer".',
  ],
  meant: [
    ['ultimatum', 'This is our "final" offer.'],
    ['ultimatum', 'I said "take it or leave it" and I meant it.'],
    ['ultimatum', 'As I told you: "Take it or leave it."'],
    ['ultimatum', 'My answer is "take it or leave it".'],
    ['ultimatum', 'In my world this is called "take it or leave it", and that is what you get.'],
    ['hostility', 'Your "generous" offer is a joke.'],
    ['hostility', 'Your mail says "fair price", which is ridiculous.'],
    ['blame', 'You wrote "on Monday" and you never delivered.'],
    ['ultimatum', 'Your mail says "please be flexible", but our price is final, take it or leave it.'],
  ],
} satisfies Guard;
