import type { Guard } from '../guard.ts';

export default {
  says: 'somebody else’s words are not the writer’s over several sentences either, as far as the marks are closed',
  harmless: [
    "You wrote: 'Pay by noon. Or we leave. That is final.'",
    'You wrote: ‘Pay by noon. Or we leave. That is final.’',
    'You wrote: “Pay by noon. Or we leave. That is final.” We would like to understand why.',
    'You wrote:\n\n"Pay by noon.\nOr we leave.\nThat is final."\n\nCould we talk?',
    'You wrote:\n“Pay by noon.\n\nOr we leave. That is final.”',
    'Your letter says „Pay at once. Otherwise we will see you in court. This is our final offer.“',
    '"Take it or leave it. You have until noon." is what your mail said.',
    "I told him: 'Pay by Friday. Otherwise I sue you.'",
    "My landlord wrote 'You are wasting our time. Pay up. Or get out.' He has since said sorry.",
    'Mrs. Ito says «Sign today. Otherwise we walk. No more talks.»',
    'In her mail she put it like this: "Your price is a joke. We won\'t discuss it again. Take it or leave it."',
  ],
  meant: [
    ['ultimatum', 'You wrote: "Pay by noon. We are not so far apart. Take it or leave it.'],
    ['ultimatum', "You wrote: 'Pay by noon. We are not so far apart. Take it or leave it."],
    ['hostility', 'You wrote "Pay by noon. Your offer is a joke. We said "no" to that.'],
    ['ultimatum', 'The pipe you wrote of is 5" wide. Take it or leave it. The other is 6" wide.'],
    ['ultimatum', `You wrote: "${'We would like to wait. '.repeat(40)}Take it or leave it."`],
    ['ultimatum', 'As I told you: "Pay by noon. Or we leave. That is final."'],
    ['ultimatum', 'I say it again: "Take it or leave it. That is final."'],
    ['threat', 'You wrote "Fine. Take your time." Pay by noon or we sue.'],
    ['hostility', 'You wrote: "Please be patient. We are working on it." Your excuses are a joke.'],
    ['hostility', 'You wrote: "Please be patient. We are working on it." I find that ridiculous.'],
  ],
} satisfies Guard;
