import { me } from '../reword.ts';
import { firstTold, type Shapes } from '../shapes.ts';
import { capital, small } from '../words.ts';

type Who = 'I' | 'we';

const KEPT = String.raw`(?:full|asking|list|same|original|agreed|usual|normal|quoted) (?:price|rate|fee|rent|amount|cost|figure)`;

/** A no of which only half was said, and what the other half is; the first that fits. */
const SHAPES: Shapes = [
  // "Nope, leave it as it is": what is ordered is what the writer wants, not what was asked of them.
  [
    /^(?<act>(?:leave|keep|stick with|stick to) .*\b(?:as|where|how|the way) (?:it|they|that|things|we)\b.*)$/i,
    ({ act = '' }, who) => [
      `${capital(who)} would like to ${small(act)}, because [your reason]. Is there something else that would help?`,
      `[What you want to protect] matters to ${me(who)}, so ${who} would like to ${small(act)}. What else would help?`,
    ],
  ],
  // "No, full price."
  [
    new RegExp(String.raw`^(?:the )?(?<kept>${KEPT})(?: or nothing| only)?$`, 'i'),
    ({ kept = '' }, who) => [
      `${capital(who)} have to stay with the ${small(kept)}, because [your reason]. Is there something else that would help?`,
      `[What you want to protect] matters to ${me(who)}, so ${who} have to stay with the ${small(kept)}. What else would help?`,
    ],
  ],
  // "I won't, and I don't owe you a paragraph on why"
  [
    /^(?:(?<no>.*?),? (?:and|so|but) )?(?:I|we)(?: |(?=['’]))(?:(?:do not|don['’]?t|won['’]?t|will not|(?:am |are |['’]m |['’]re )not going to|needn['’]t) (?:owe (?:you|anyone)|(?:have|need|intend|wish|want|propose)? ?(?:to )?(?:explain|justify|give (?:you )?(?:an?|any|my|our) (?:reasons?|explanation)|account for))|owe you no)\b.*$/i,
    ({ no = '' }, who) => {
      const said = /^(?:I|we) .*\s\S/i.test(no) && no.split(' ').length > 3 ? small(no) : `${who} have to decline this`;
      return [
        `${capital(said)}, and ${who} would rather keep the reasons to ${who === 'we' ? 'ourselves' : 'myself'}. Is there another way to get what you need?`,
      ];
    },
  ],
];

/** What a curt no leaves unsaid, said; nothing where it is of no such shape. */
export const curtNo = (core: string, who: Who): readonly string[] => firstTold(SHAPES, core, who);
