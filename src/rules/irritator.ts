import { sentenceRule } from '../engine/rule.ts';
import { withoutIrritation } from '../engine/rewrite/irritations.ts';
import { reword } from '../engine/rewrite/reword.ts';
import { fairUse, lecture, preamble, scolding, selfPraise } from '../engine/parts/irritation.ts';
import { denied, reported } from '../engine/parts/guard.ts';

const PRAISE = 'praise of your own side';
const harmless = [fairUse, reported, denied];

export default sentenceRule({
  id: 'irritator',
  title: 'Irritator',
  block: ['respect'],
  level: 'sentence',
  severity: 'note',
  means:
    'Words that annoy and persuade nobody: praise of your own offer or conduct, false respect, "as you should know", "any reasonable person". Without them the sentence loses nothing.',
  because:
    'These words tend to annoy and add nothing: they suggest that disagreeing with you is unreasonable. Delete them, or put the benchmark in their place.',
  evidence: ['skilled-irritators'],
  frames: [
    { why: 'respect or sincerity announced', all: [preamble], without: harmless, sure: 0.75 },
    { why: 'a lecture', all: [lecture], without: harmless, sure: 0.85 },
    { why: 'telling the reader how to be', all: [scolding], without: harmless },
    { why: PRAISE, all: [selfPraise], without: harmless, unlessAsked: true, sure: 0.8 },
  ],
  rewrites: ({ sentence, finding }) => reword(sentence, (said) => withoutIrritation(said, finding.seenBy === PRAISE)),
  flags: [
    '[This is an extremely generous offer].',
    'Honestly, [$14,000 is a very fair price for this car].',
    "With all due respect, [that isn't how the market works].",
    '[As I already explained in my last two emails], hosting is not included.',
    '[Obviously nobody would pay that for a one-bedroom].',
    '[Per my last email], the invoice is due.',
    "[We've been more than fair with your clients].",
    "[No offence, but you're clearly new to this].",
    '[To be perfectly honest], your figures make no sense to us.',
    '[Any sensible buyer would have signed by now].',
    '[As you should know by now], VAT comes on top.',
    '[We have bent over backwards to meet your dates].',
    '[Our terms are very reasonable].',
    '[Be realistic], nobody works for that rate.',
    '[As I have already told you twice], the car is sold as seen.',
    "[I think you'll find that most landlords charge more].",
    '[Let me spell it out for you].',
    "[Calm down], it's only a deposit.",
    "[It's common sense that the buyer pays for the survey].",
    '[Frankly], your expectations are out of line.',
  ],
  allows: [
    'Thank you, that is a generous offer.',
    'What would look reasonable from your side?',
    'I respect the way your team has handled this.',
    "Hosting isn't included in the fixed fee; I can add it for 20 euros a month.",
    'The lease allows for reasonable wear and tear.',
    'Shall we agree on which comparables a reasonable buyer would use?',
    'Is there a fair way to split the repair cost?',
    'I trust you to pick the better of the two.',
    'Your offer was very fair, thank you.',
    'I want to be fair to both of us here.',
    'With respect to clause 4, could we move the date to June?',
    'To be honest, I was nervous about asking.',
    'Does a split of 60 to 40 seem reasonable to you?',
    'As you explained on Tuesday, the fee covers two rounds.',
    'You have been more than patient with us.',
    'My last email bounced, so here is the file again.',
    'I trust your judgement on the colours.',
    "It isn't obvious to me from the plan which wall you mean.",
    'Once again, thank you for waiting so long.',
    'What would a fair price look like from your side?',
  ],
});
