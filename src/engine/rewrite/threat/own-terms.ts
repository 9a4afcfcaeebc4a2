import { baseOf } from '../participles.ts';
import type { Pieces, Way } from '../reword.ts';
import { type Shapes, waysTold } from '../shapes.ts';
import { capital, small } from '../words.ts';

const OURS = String.raw`(?:I|we)(?:['’]ll|['’]m|['’]re| will| shall| am| are)?(?: going to| be)?`;
const MONEYS = String.raw`(?:deduct|withhold|charge|subtract|invoice|bill|(?:deduct|withhold|charg|subtract|invoic|bill)ing|knock(?:ing)?(?=.* off\b))`;
/** What is reckoned anew each time. */
const EACH = /\b(?:every|each|per)\b/i;

/** What the writer would do about the money, as what they propose, with room for the reason. */
const SHAPES: Shapes = [
  // "From the first of the month we charge you for every hour our driver waits"
  [
    new RegExp(
      String.raw`^(?<front>(?:from|as of|for|every|each|on|with)\b [^,;:]+?,? )?${OURS} (?<verb>${MONEYS}) (?<rest>(?!if\b)(?:[^,;:?]|,(?=\d))+?)(?:, at [^,]+|, (?:so|then) you(?:['’]ll| will)? (?:learn|know|see|remember)\b.*)?$`,
      'i',
    ),
    ({ front = '', verb = '', rest = '' }, who) =>
      HANGS.test(rest) ? [] : proposed(front, `${baseOf(verb) ?? verb} ${rest}`, who),
  ],
  // "Every day the excavator stands, 400 come off your bill"
  [
    /^(?:for )?(?<front>(?:every|each) [^,;:]+?),? (?<sum>[$€£]?\d[\d.,]*\S*|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty) (?:hundred|thousand|grand)) (?:comes?|goes?) off (?<thing>(?:the|your|my|our) [^,;:]+)$/i,
    ({ front = '', sum = '', thing = '' }, who) => proposed(`for ${small(front)} `, `take ${sum} off ${thing}`, who),
  ],
  // "Without the service book I pay five hundred less"
  [
    /^without (?<need>(?:the|my|our|your|an?|that|this)\b [^,;:]+?),? (?:I|we)(?:['’]ll| will| shall)? (?<act>(?:pay|order|take|buy|cut|reduce|halve|drop|lower) [^,;:]+)$/i,
    ({ need = '', act = '' }, who) => [
      `Without ${need} ${who} would ${act}, because [your reason]. How do you see it?`,
      `${capital(who)} need ${need}, because [your reason]; without it ${who} would ${act}. What would it take on your side?`,
    ],
  ],
  // "I will pay half, and I advise you to be content"
  [
    /^(?:I|we)(?:['’]ll| will| can| shall) (?<act>(?:pay|give|take|offer) [^,;:]+?),? and (?:(?:I (?:advise|suggest|recommend) you to |you(?:['’]d| had| should) (?:better )?)?(?:be (?:glad|happy|grateful|content|thankful)|count yourself|thank)|that is (?:generous|more than))\b.*$/i,
    ({ act = '' }, who) => [
      `${capital(who)} can ${act}, because [your reason]. Can you agree to that?`,
      `${capital(who)} are ready to ${act}, because [your reason]. How do you see it?`.replace(/^I are/, 'I am'),
    ],
  ],
  // "The signing bonus shrinks by a thousand every day from today"
  [
    /^(?<said>(?:the|my|our|your)\b [^,;:]+? (?:shrinks?|drops?|falls?|rises?|goes (?:up|down)|increases?|decreases?|grows?) by [^,;:]+ (?:(?:every|each|a|per) (?:hour|day|week|month))(?: [^,;:]+)?)$/i,
    ({ said = '' }) => [
      `${capital(said)}, because [your reason]. When could you decide?`,
      `${capital(said)}, because [your reason]. What would help you to decide soon?`,
    ],
  ],
  // "Every hour you sit on this the fee goes up"
  [
    /^(?:every|each) (?:minute|hour|day|week) [^,;:]+?,? (?<thing>(?:the|my|our|your) [^,;:]+?) (?<turn>goes up|rises|gets dearer|goes down|drops|shrinks|falls)$/i,
    ({ thing = '', turn = '' }) => [
      `The longer this waits, the ${/up|rise|dear/i.test(turn) ? 'higher' : 'lower'} ${small(thing)} gets, because [your reason]. When could you decide?`,
      `${capital(thing)} ${turn} the longer this waits, because [your reason]. What would help you to decide?`,
    ],
  ],
  // "We'd walk from the shed sooner than give another cent on the fleece"
  [
    /^(?:I|we)(?:['’]d| would) [^,;:]+? (?:sooner|rather) than (?:give|pay|add|spend|offer) (?:another|a single|one more|a) (?:cent|penny|euro|dollar|pound)(?: more)?(?: (?:on|for) (?<thing>[^,;:]+))?$/i,
    ({ thing = 'this' }, who) => [
      `${capital(who)} can't go any higher on ${thing}, because [your reason]. Is there something else that would help?`,
    ],
  ],
];

const HANGS = /\b(?:if|unless|until|till|or|because|before)\b/i;

function proposed(front: string, act: string, who: string): string[] {
  const said = front ? `${capital(front)}${who}` : capital(who);
  const asks = EACH.test(front + act) ? 'How can we avoid that?' : 'Is that acceptable to you?';
  return [
    `${said} would like to ${act}, because [your reason]. ${asks}`,
    `${said} would need to ${act}, because [your reason]. How do you see it?`,
  ];
}

/** "We deduct 400 from the next payment": the step as a proposal that can be answered. */
export const ownTerms = ({ core, who }: Pieces): Way[] => waysTold(SHAPES, core, who);
