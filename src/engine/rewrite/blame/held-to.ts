import { doerless } from './doerless.ts';
import type { Who } from './event.ts';
import { firstTold, type Shapes } from '../shapes.ts';
import { capital, small } from '../words.ts';
import { sideOf } from '../opened.ts';

/** What was agreed, promised or known, held up beside how it is; the first that fits. */
const SHAPES: Shapes = [
  // "That is NOT the price you gave me on the phone", "that wasn't what we agreed at lunch and you know it"
  [
    /^(?:but |so |and )?(?:that|this|it)(?:(?:['’]s| is| was)(?: really| just| simply)? not|(?: is| was)n['’]t)(?: at all)? (?<what>(?:what|the [\w-]+(?: [\w-]+)? (?:that )?) ?(?:we|you)(?:['’]d| had)? (?:agreed|said|discussed|promised|quoted|offered|told|gave|shook|showed|sold)\b[^,;?]*?)(?:,? and you(?: \w+)* know it)?$/i,
    ({ what = '' }, who) => [
      `As ${who} remember it, ${small(what)} was different. How do you remember it?`,
      `As ${who} remember it, ${small(what)} was [what it was]. How do you remember it?`,
    ],
  ],
  // "As promised, you'd have it plastered by Halloween"
  [
    /^as (?:promised|agreed|you said|you promised|discussed),? (?:you|your \w+)(?:['’]d| would| were going to) (?<act>[a-z]+ [^;?]+)$/i,
    ({ act = '' }, who) => [`${capital(who)} had understood that you would ${act}. Where does that stand now?`],
  ],
  // "You knew about the damp when you took our deposit"
  [
    /^you (?:must have |already |clearly |all )*(?:knew|known|were aware)(?: full well| perfectly well| very well)? (?<what>(?:about|of) (?:the|this|that|my|our)(?: (?!when\b|before\b|and\b)[\w’'-]+){1,5}) (?<when>(?:when|before|long before|while) (?:you|we|I) [^,;?]+)$/i,
    ({ what = '', when = '' }, who) => [
      `${capital(who)} would have liked to hear ${what.replace(/^of/i, 'about')} ${small(doerless(when) ?? when)}. What happened on your side?`,
    ],
  ],
  // "You knew in March that the forwarder was bankrupt and said nothing to us until the goods were stuck"
  [
    /^you(?: must have| already| clearly)? (?:knew|known|were aware)(?<when>(?: (?:in|on|by|since|from) (?:the )?[\w’-]+)?)(?: full well| all along)?(?: that)? (?<what>(?:the|our|my|it|there|we|I|they|he|she)\b [^,;?]+?),? and (?:you )?(?:said nothing|told (?:us|me|nobody) (?:nothing)?|kept quiet|didn['’]t (?:say|tell)\b|never (?:said|told|mentioned)\b)[^;?]*$/i,
    ({ when = '', what = '' }, who) => [
      `${capital(who)} would have liked to hear${when} that ${small(what)}. What kept you from telling ${who === 'we' ? 'us' : 'me'}?`,
      `From ${sideOf(who)} side, it would have helped to know${when} that ${small(what)}. What happened on your side?`,
    ],
  ],
];

/** What was agreed or known, beside how it is; nothing where it is of no such shape. */
export const heldTo = (core: string, who: Who): readonly string[] => firstTold(SHAPES, core, who);
