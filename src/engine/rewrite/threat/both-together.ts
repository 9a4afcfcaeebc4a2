import type { Pieces, Way } from '../reword.ts';
import { type Shapes, waysTold } from '../shapes.ts';
import { isVerb } from '../verbs.ts';
import { capital, small } from '../words.ts';

/** What comes only together with something else, or only in one of two ways. */
const SHAPES: Shapes = [
  // "Sign tonight and the bonus is yours, sign tomorrow and there isn't one"
  [
    /^(?<act>(?<verb>[a-z]+) [^,;:?]+?),? and (?<good>[^,;:?]+)[,;] (?:but )?(?<other>(?<next>[a-z]+) [^,;:?]+?),? and (?<bad>[^,;:?]+)$/i,
    ({ act = '', verb = '', good = '', other = '', next = '', bad = '' }) =>
      isVerb(verb) && isVerb(next)
        ? [
            `If you ${small(act)}, ${small(good)}; if you ${small(other)}, ${small(bad)}. The reason is [your reason]. Which would suit you better?`,
          ]
        : [],
  ],
  // "You're in at those terms or you're out"
  [
    /^(?:either )?(?:you['’]re|you are) in (?:at|on|for|with) (?<terms>[^,;:?]+?),? or (?:(?:you['’]re|you are) )?out$/i,
    ({ terms = '' }, who) => [
      `${capital(small(terms))} are as far as ${who} can go, because [your reason]. Would you like to come in on them?`,
    ],
  ],
];

/** "No this, no deal on that": the two as one. */
export const bothTogether = ({ core, who }: Pieces): Way[] => waysTold(SHAPES, core, who);
