import { sentenceRule } from '../engine/rule.ts';
import { asFeeling } from '../engine/rewrite/feelings.ts';
import { reword } from '../engine/rewrite/reword.ts';
import { attack, label, noContempt } from '../engine/parts/contempt.ts';
import { reported } from '../engine/parts/guard.ts';

const harmless = [noContempt, reported];

export default sentenceRule({
  id: 'hostility',
  title: 'Hostility or contempt',
  block: ['respect'],
  level: 'sentence',
  severity: 'stop',
  means:
    'You insult, mock, belittle or swear at the reader, their people, their offer or their work. Strong feeling about a situation is not meant.',
  because:
    'This attacks the person rather than the problem. It may feel deserved; it will be answered in kind. If you want them to know that you are upset, say so directly and say why.',
  evidence: ['anger-answered', 'moods-answered-in-kind'],
  frames: [
    { why: 'a label of contempt', all: [label], without: harmless, sure: 0.85 },
    { why: 'an attack on the person', all: [attack], without: harmless, sure: 0.8 },
  ],
  rewrites: ({ sentence }) => reword(sentence, asFeeling),
  flags: [
    '[That quote is a joke].',
    '[An offer like that is frankly insulting].',
    "[I'm sick of your excuses].",
    '[You people are unbelievable].',
    '[Even a beginner would have understood this brief].',
    "[Don't waste my time with lowball nonsense].",
    '[Your clients are being ridiculous about a $700 dishwasher].',
    '[What the hell were you thinking with this timeline]?',
    '[Your price is ridiculous].',
    '[Are you kidding me with this quote]?',
    '[How dare you send a bill for that].',
    '[What a joke].',
    '[You people have no idea what you are doing].',
    '[This proposal is a complete waste of my time].',
    '[Shame on you for charging a widow].',
    "[I'm sick and tired of your games].",
    '[Spare me the sob story about rising costs].',
    '[My dog could write a better contract].',
    '[Your so-called inspection was a farce].',
    '[Do you take me for an idiot]?',
  ],
  allows: [
    'I had to smile at your joke about the forklift.',
    'The gap between the two numbers is bigger than I had hoped.',
    'The noise from the building site is unbelievable this week.',
    "I don't want to waste your time, so let me be clear about my budget.",
    'We worry about what a long fight over price would do to the deal.',
    'Congratulations on the launch, the new line looks great.',
    "I'm sorry that the dishwasher has become such a sore point.",
    'The hellish week is over; thanks for bearing with us.',
    'I was disappointed by the offer, because we had spoken of more.',
    'It would be ridiculous of me to pretend the gap is small.',
    "The weather has been absurd this month, hasn't it?",
    'I felt foolish when I found the receipt in my own drawer.',
    'Nothing ridiculous about asking for a second quote.',
    'We see the value of the flat differently.',
    'The garbage bins are collected on Mondays.',
    "I'm angry about the delay, and I know it wasn't you.",
    "I hope this figure doesn't come across as insulting.",
    'Are you serious about the June date? That would be wonderful.',
    'Your team has been unbelievably kind to us.',
    'I laughed at my own typing mistake.',
  ],
});
