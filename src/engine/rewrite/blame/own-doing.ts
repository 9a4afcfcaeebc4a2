import type { Who } from './event.ts';
import { isBase, participleOfPast, pastOf } from '../participles.ts';
import { requests } from '../request/requests.ts';
import { sideOf } from '../opened.ts';
import { iAm, me } from '../reword.ts';
import { firstTold, type Shapes } from '../shapes.ts';
import { capital, small } from '../words.ts';

/** What the reader chose, knew or is to make good, told with what is asked about it; the first that fits. */
const SHAPES: Shapes = [
  // "Nobody made you tear out the old drain"
  [
    /^(?:nobody|no one|not one of us|who) (?:has |had |ever )?(?:made|forced|asked|told|begged|obliged|compelled) you (?:to )?(?<act>(?!about\b|how\b|what\b|when\b|why\b|not\b)[a-z]+\b[^;:?]*)$/i,
    ({ act = '' }, who) =>
      isBase(act.split(' ')[0] ?? '') && !/\b(?:and|but|or) (?:you|your)\b/i.test(act)
        ? [
            `As ${who} understand it, you decided to ${act}. How did it look from your side?`,
            `${capital(sideOf(who))} understanding is that it was your decision to ${act}. How do you see it?`,
          ]
        : [],
  ],
  // "You knew about the strike and you let us load"
  [
    /^you (?:knew|were aware|had known|have known)(?: full well| perfectly well| all along| very well)?(?<when> (?:in|on|since|by|from) [A-Z]?\w+)? (?:about|of) (?<what>(?:the|this|that|our|my|your) [^,;]+?),? (?:and|but)(?: you)?(?: still| just| simply)? let (?<whom>us|me) (?<verb>[a-z]+)(?<rest>(?: .+)?)$/i,
    ({ when, what = '', verb = '', rest = '' }, who) =>
      when || !isBase(verb)
        ? []
        : [
            `${capital(who)} ${pastOf(verb)}${rest} without being told about ${what.replace(/^your\b/i, 'the')}. What happened on your side?`,
            `${capital(who)} ${pastOf(verb)}${rest} without being told about ${what.replace(/^your\b/i, 'the')}, and for ${me(who)} that means [the effect]. How can we make sure it doesn't happen again?`,
          ],
  ],
  // "u broke it u pay it", "you scratched the door, so you can repaint it"
  [
    /^(?:you|u) (?<past>\w+) (?<what>it|them|(?:the|my|our) [\w-]+(?: [\w-]+)?),? (?:(?:so|and) (?:now )?)?(?:you|u)(?: can| must| have to|['’]ll| will)?(?: bloody well| damn well| now)? (?<act>(?:pay|fix|repair|replace|buy|mend|clean|repaint|put|return|refund|sort)\b[^;:]*)$/i,
    ({ past = '', what = '', act = '' }, who) =>
      participleOfPast(past) === undefined
        ? []
        : [
            `As ${who} see it, you ${past} ${what}, so could you ${act.replace(/^pay (?=it$|them$|this$|that$)/i, 'pay for ')}? ${iAm(who)} asking because [your reason].`,
            `As ${who} see it, you ${past} ${what}. Could you ${act.replace(/^pay (?=it$|them$|this$|that$)/i, 'pay for ')}?`,
          ],
  ],
  // "Kindly return the two boxes which your secretary carried off"
  [
    /^(?<act>(?:return|send|give|bring|hand|pay|refund|put|replace|restore) (?:(?:me|us|back) )?(?:back )?(?:the|my|our|all|both|those|that|this)\b(?: (?!which\b|that\b|you\b|your\b)[^\s,]+){1,7}?),? (?:(?:which|that|who) )?(?:you|your \w+)(?:['’]ve| have| had)? \w+\b[^;:]*$/i,
    ({ act = '' }, who) => requests(small(act), who),
  ],
];

/** What the reader decided, kept to themselves or is to make good; nothing where it is of no such shape. */
export const ownDoing = (core: string, who: Who): readonly string[] => firstTold(SHAPES, core, who);
