import { SETTLE } from './avoided.ts';
import type { Told } from './hopes.ts';
import { isEvent } from '../request/pressing.ts';
import { me } from '../reword.ts';
import { FINITE } from '../told-whole.ts';
import { isVerb } from '../verbs.ts';
import { capital, gerund } from '../words.ts';

/** Threats that tell of a step, and beside it what is needed, what costs, or what would come on top. */
export const BESIDE_A_STEP: readonly (readonly [RegExp, Told])[] = [
  // "Ask again and I'll put the phone down"
  [
    /^ask (?<whom>me |us )?(?:that |this |it )?again,? and .+$/i,
    ({ whom = '' }, who) => [
      `Please don't ask ${whom}again; my answer stays as it is.`.replace(/my/, who === 'we' ? 'our' : 'my'),
      `${who === 'we' ? 'Our' : 'My'} answer stays as it is, because [your reason]. Is there something else that would help?`,
    ],
  ],
  // "Further absences are reported to the welfare officer"
  [
    /^(?:any )?(?<thing>(?:further|future|more|repeated) [^,;:]+?) (?:is|are|gets?|will be|shall be|would be) (?<done>(?:reported|passed|referred|forwarded|sent|copied|logged|charged|billed|invoiced|escalated|recorded)\b[^,;:]*)$/i,
    ({ thing = '', done = '' }, who) => [
      `${capital(thing)} would have to be ${done}, and ${who} would much rather avoid that. What would help on your side?`,
    ],
  ],
  // "We can also invoice you for every hour of standby"
  [
    /^(?:I|we) (?:can|could) (?:also|always|just|easily|equally|still) (?<act>(?<verb>[a-z]+) [^,;:]+)(?:, which\b.*)?$/i,
    ({ act = '', verb = '' }, who) =>
      isVerb(verb) || DOES.test(act)
        ? [
            `${capital(gerund(act))} is a step ${who} would rather not take. ${SETTLE}`,
            `${capital(who)} would much rather settle this with you than ${act}. What would it take on your side?`,
          ]
        : null,
  ],
  // "The drill is due back Monday, so I'd send it before then if I were you"
  [
    /^(?<fact>[^;:?]{8,}?),? so (?:I|you)(?:['’]?d| would) (?<need>(?<verb>(?!think\b|watch\b|be\b|hope\b|reconsider\b|consider\b|take\b)[a-z]+) [^,;:?]+?),? if I (?:were|was) you$/i,
    ({ fact = '', need = '', verb = '' }, who) =>
      isVerb(verb)
        ? [
            `${capital(fact)}. ${capital(who)} would rather settle it with you, so could you ${need}?`,
            `${capital(fact)}. Could you ${need}? If that is too tight, what would work for you?`,
          ]
        : null,
  ],
  // "Every day the excavator stands, 400 come off your bill"
  [
    /^(?:for )?(?:every|each) (?<when>(?:day|week|hour|month) [^,]+?)(?:,| costs you| will cost you) (?!(?:I|we|my|our)\b)[^,;:?]+$/i,
    () => 'The sooner we settle this, the better for both of us, because [your reason]. What would help you to decide?',
  ],
  // "We will disconnect the supply and the reconnection fee is for your account"
  [
    /^(?:I|we)(?:['’]ll| will| shall| are going to| am going to) (?:be (?=\w+ing\b))?(?<act>(?!(?:not|never|be|need|have|continue|stay|remain)\b)[a-z]+ [^,;:]+?),? and (?<also>(?:the|my|our|your|that|this|it) [^;:]+)$/i,
    ({ act = '', also = '' }, who) =>
      FINITE.test(also)
        ? [
            `${capital(gerund(act))} is a step ${who} would rather not take; if it came to that, ${wouldBe(also)}. ${SETTLE}`,
            ...(/^\w+ing\b/i.test(act)
              ? []
              : [
                  `${capital(who)} would much rather settle this with you than ${act}. If it came to that, ${wouldBe(also)}. What would it take on your side?`,
                ]),
          ]
        : null,
  ],
  // "You have until Friday or I change the locks"
  [
    /^(?:(?:you|u)(?:['’]ve| have)?(?: got)? (?:until|till) |no later than |by )(?<when>[^,]{3,40}?),?(?:,?(?: please)?,? or(?: else)?| before) (?:I|we)(?:['’](?:ll|m)| will| shall)? (?<act>[a-z][^,]+)$/i,
    ({ when = '', act = '' }, who) => {
      const then = isEvent(when) ? `before ${when}` : `by ${when}`;
      return isVerb(act.split(' ')[0] ?? '') || DOES.test(act)
        ? [
            `Could you let ${me(who)} know ${then}? ${capital(gerund(act))} is what ${who} have left after that, and ${who} would much rather settle it with you.`,
            `Could we get [what is open] settled ${then}? ${capital(gerund(act))} is a step ${who} would rather not take.`,
          ]
        : null;
    },
  ],
];

/** "The fee is for your account" → "the fee would be for your account". */
const wouldBe = (clause: string): string =>
  clause.replace(
    /^(?<subject>[^,]+?) (?<verb>is|are|goes|go|comes|come|stays|stay)(?= (?!going\b))/i,
    (_, subject: string, verb: string) => `${subject} would ${PLAIN_VERB[verb.toLowerCase()] ?? verb}`,
  );
const PLAIN_VERB: Readonly<Record<string, string>> = { is: 'be', are: 'be', goes: 'go', comes: 'come', stays: 'stay' };

/** "Sell the stall", "taking it back": an act, whether or not its verb is known. */
const DOES = /^(?:\w+ing\b|[a-z]+ (?:you|the|my|our|your|it|them|an?|this|that)\b)/i;
