import { notApology, ownFault } from '../engine/parts/praise/amends.ts';
import { sentenceRule } from '../engine/rule.ts';

export default sentenceRule({
  id: 'apology',
  title: 'Apology',
  block: ['respect', 'reliability'],
  level: 'sentence',
  severity: 'praise',
  means:
    'You take responsibility for something your own side did or failed to do, with no if or but that takes it back.',
  because: 'Good: a clear apology. What repairs most is saying what you will do about it.',
  evidence: ['apology-parts'],
  frames: [{ why: 'responsibility for your own part', all: [ownFault], without: [notApology] }],

  flags: [
    "[I'm sorry, we shipped the wrong batch on the 4th]; the right one leaves tonight.",
    '[I should have told you about the delay on Monday], and I apologise.',
    "[We're sorry for the noise on Saturday]; it won't happen again.",
    '[I apologise for the confusion about my start date], I gave you the wrong month.',
    '[I regret the way I spoke on Tuesday], it was out of line.',
    '[We owe your clients an apology]: the survey was in our inbox for a week.',
    '[Sorry that the migration slipped]; we have added a second engineer and will finish on the 12th.',
    "[I'm sorry that I missed your call on the 3rd], when you needed an answer.",
    '[That was my mistake], the figure should have read 1,800.',
    '[I should have asked you before I booked the van].',
    '[We apologise for the two late deliveries in March].',
    '[Sorry for the muddle with the invoices].',
    '[I was wrong about the fence].',
    '[I take full responsibility for the missing pages].',
    '[It was our fault that nobody opened the gate].',
    "[I'm sorry about the noise from the drilling yesterday].",
    '[I let you down with the report].',
    '[We owe you an apology for the silence since Easter].',
    "[I shouldn't have raised the rent in a two-line mail].",
  ],
  allows: [
    "I'm sorry if you felt ignored.",
    'Sorry to bother you again.',
    "I'm sorry that your range is so low.",
    'You owe us an apology.',
    'No need to apologise.',
    'Sorry, what was your question?',
    'My apologies to the chef, the soup was wonderful.',
    'Better safe than sorry.',
    "I'm sorry to say that we have to decline.",
    'We are sorry, but the price stands.',
  ],
});
