import type { Pieces, Way } from '../reword.ts';
import { type Shapes, waysTold } from '../shapes.ts';
import { statementIn } from '../statements.ts';
import { capital, small } from '../words.ts';

const DAY = String.raw`(?:noon|midnight|midday|close of (?:business|play)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|june|july|august|september|october|november|december)(?: \d{1,2}(?:st|nd|rd|th)?)?|the \d{1,2}(?:st|nd|rd|th)|the (?:first|end) of (?:the|next) \w+|next (?:week|month)|\d{1,2}(?::\d\d)? ?(?:am|pm)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o['’]clock)?)`;
const TIME = String.raw`(?<time>${DAY}(?: (?:on )?(?:today|tomorrow|tonight|noon|morning|evening|afternoon|night|\w+day))*)`;
/** What somebody else does, or what befalls a thing: the writer's own steps are told as such. */
const CLAUSE = String.raw`(?<clause>(?:the|my|our|your|this|that|these|those|it|all|half|they)\b [^,;:?]+?)`;
/** What hangs on something else, is over, or breaks off: "the keys are handed over by". */
const NO_NEWS =
  /\b(?:if|unless|until|till|or|because|before|so|but|when|was|were|had|been)\b| (?:by|for|since|of|to|than|in|and|next|this|last|every|each)$/i;

const BEGINS = / (?:becomes?|begins?|reverts?|resumes?|moves?|passes) /i;

const SHAPES: Shapes = [
  // "The offer stands until noon, whereupon the order will be cancelled"
  [
    /^(?<main>[^;:?]*? (?:until|till) [^,;:?]+?)[,;]? (?:whereupon|after which|and after that|after that|and then) (?<clause>[^;:?]+)$/i,
    ({ main = '', clause = '' }) =>
      statementIn(small(clause)) === null
        ? []
        : [
            `${capital(main)}, because [your reason]; after that ${small(clause)}. If that is too tight, what would work for you?`,
            `${capital(main)}; after that ${small(clause)}. What would you need in order to decide by then?`,
          ],
  ],
  // "At noon today the date goes back on the calendar"
  [
    new RegExp(String.raw`^(?:at|on|from|as of|after|come) ${TIME},? ${CLAUSE}$`, 'iu'),
    ({ time = '', clause = '' }, who) => settledBy(time, clause, who),
  ],
  // "Our legal department becomes active after the 15th"
  [
    new RegExp(String.raw`^${CLAUSE} (?:(?:at|on|from|as of|after) )?${TIME}$`, 'iu'),
    ({ time = '', clause = '' }, who) => settledBy(time, clause, who),
  ],
];

const settledBy = (time: string, clause: string, who: string): string[] => {
  if (NO_NEWS.test(clause) || (statementIn(small(clause)) === null && !BEGINS.test(clause))) return [];
  const by = `by ${time}`;
  return [
    `${capital(who)} would like to settle this with you ${by}; after that ${small(clause)}. What is in the way on your side?`,
    `Could we settle this ${by}? After that ${small(clause)}, because [your reason].`,
  ];
};

/** A time at which something happens is the one to have it settled by. */
export const afterThat = ({ core, who }: Pieces): Way[] => waysTold(SHAPES, core, who);
