import type { Who } from './event.ts';
import { me } from '../reword.ts';
import { firstTold, type Shapes } from '../shapes.ts';
import { capital, small } from '../words.ts';

const OFTEN = /\b(?:always|suddenly|magically|conveniently|mysteriously|somehow|just|all of a sudden) /gi;

/** What the writer is tired of, said as what bothers them or as what they do not see; the first that fits. */
const SHAPES: Shapes = [
  // "It's funny how you only remember my number when rent's due"
  [
    /^(?:it(?:['’]s| is) |isn['’]t it )?(?:really |so |quite |very |rather |just )?(?:funny|strange|odd|curious|amazing|remarkable|interesting|fascinating|astonishing) (?:how|that) (?<what>\S+ \S+ [^?;]+)$/i,
    ({ what = '' }, who) => {
      const seen = small(what.replace(OFTEN, ''));
      return [
        `It bothers ${me(who)} that ${seen}. How do you see it?`,
        `${capital(who)} have noticed that ${seen}. Is there a reason for it?`,
      ];
    },
  ],
  // "Why do we have to pay for YOUR mistake?"
  [
    /^(?:so |and |but )?why (?:do|should|must|would) (?<ours>I|we)(?: have to| need to)? (?<act>(?:pay|cover|carry|bear|foot|accept|take|put up|suffer|lose|wait|clean|fix|repair|redo|answer|do)\b [^,;?]+)\??$/i,
    ({ ours = '', act = '' }, who) => [
      `${ours === 'i' ? 'I' : capital(ours)} don't see why ${ours} should ${yoursOff(act)}. How do you see it?`,
      `Could you tell ${me(who)} why ${ours} should ${yoursOff(act)}?`,
    ],
  ],
  // "You always do this", "EVERY week the same with your drivers"
  [
    /^(?:(?:you|your \w+) (?:always|constantly|keep(?: on)?|never stop) (?:do|doing|pull|pulling) (?:this|that|it)(?: to (?:me|us))?|(?:always|every(?: single)? (?<when>time|day|week|month|year))(?: it(?:['’]s| is))? the same(?: (?:story|thing|song))?(?: with (?:you|your) ?\w*)?)$/i,
    ({ when }, who) => [
      `This has happened ${when && !/time/i.test(when) ? `every ${when.toLowerCase()}` : 'before'}, and it bothers ${me(who)}. What is behind it?`,
    ],
  ],
];

/** "Pay for your mistake" → "pay for this mistake": whose it is, is the question. */
const yoursOff = (act: string): string =>
  act.replace(/\byour(?: own)? (?=(?:mistake|error|fault|delay|mess|failure|oversight|blunder)s?\b)/gi, 'this ');

/** What bothers the writer; nothing where it is of no such shape. */
export const bothersome = (core: string, who: Who): readonly string[] => firstTold(SHAPES, core, who);
