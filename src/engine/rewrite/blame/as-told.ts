import { was, type Who } from './event.ts';
import { asSubject } from '../pronouns.ts';
import { iAm, iWas } from '../reword.ts';
import { firstTold, type Shapes } from '../shapes.ts';
import { capital, small } from '../words.ts';

const SAID = String.raw`(?:you|your \w+)(?:['’]d| had| have|['’]ve)?(?: (?:then|also|even|clearly|personally|twice|yourself|yourselves))*`;
/** A clause of which the reader is no part. */
const FACT = String.raw`(?:(?!\b(?:you|your|yours|u)\b)[^;?])+`;

/** What was said, beside what is so or was said to others: both are kept, and how they fit is asked; the first that fits. */
const SHAPES: Shapes = [
  // "You confirmed in the meeting that a backup exists, and it does not exist"
  [
    new RegExp(
      String.raw`^${SAID} (?<verb>told|assured|promised|swore|said|guaranteed|confirmed|claimed|insisted)(?: to)?(?: (?:me|us))?(?<when>(?: (?:in|on|at|during|over|by) (?:the |our |your )?[\w-]+){0,2})(?:,? that|(?= (?:it|there|the|my|our|we|I|both|all|no|nobody|everything|he|she|they)\b)) (?<claim>(?:(?!\b(?:you|your)\b)[^,;?])+?)(?:,? (?:and|but|yet)(?: (?:yet|now|then|in fact|instead))*|;) (?<fact>(?:the|my|our|it|there|this|that|I|we|he|she|they|nobody|none|half|all|not|nothing)\b${FACT})$`,
      'i',
    ),
    ({ when = '', claim = '', fact = '' }, who) => [
      `${iWas(who)} told${when.replace(/\byour\b/i, 'the')} that ${claim}, but ${fact}. How did that come about?`,
      `As ${who} understood it${when.replace(/\byour\b/i, 'the')}, ${claim}, but ${fact}. How do the two fit together?`,
    ],
  ],
  // "You told the Tate it was a collaboration and you're telling me it's a favour"
  [
    /^you(?:['’]ve| have)? told (?<others>(?:the|my|our) [\w-]+(?: (?:at|in|of|on) (?:the |my |our )?[\w-]+)?|\p{Lu}\p{Ll}+|everyone|everybody|him|her|them)(?: that)? (?<one>(?:it|I|we|he|she|they|there|the|my|our)\b[^,;]+?),? (?:and|but)(?: now)? (?:you(?:['’]re| are)(?: now)? telling |you(?:['’]ve| have)? (?:told |tell ))?(?:me|us)(?: that)? (?<two>(?:it|I|we|he|she|they|there|the|my|our)\b[^;]+)$/iu,
    ({ others = '', one = '', two = '' }, who) => {
      const they = asSubject(others);
      return [
        `${capital(they)} ${was(they)} told ${one}, and ${small(iAm(who))} told ${two}. How do those two fit together?`,
      ];
    },
  ],
  // "You said yes in the car and no in the email"
  [
    /^you said (?<one>(?:yes|no|maybe|\S+)(?: (?:in|on|at|to|by|over)\b[^,;]+?)?),? (?:and|but)(?: then)? (?:you said )?(?<two>(?:yes|no|maybe|[$€£]?\d\S*) (?:in|on|at|to|by|over)\b[^;]+)$/i,
    ({ one = '', two = '' }, who) => [`As ${who} remember it, you said ${one}, and then ${two}. What changed for you?`],
  ],
  // "You have misinformed us about the coverage"
  [
    /^you(?:['’]ve| have| had)? (?:(?:clearly|also|simply) )?(?:misinformed|misled|deceived|lied to|fooled|duped) (?:me|us) (?:about|on|over|as to|regarding) (?<what>(?!how\b|what\b|why\b)[^,;?]+)$/i,
    ({ what = '' }, who) => [
      `What ${who} ${was(who)} told about ${what.replace(/^your\b/i, 'the')} was not right. How did that come about?`,
      `As ${who} see it, what ${who} ${was(who)} told about ${what.replace(/^your\b/i, 'the')} doesn't match the facts. How do you see it?`,
    ],
  ],
  // "Heard you told the boys at the scale that I water my diesel"
  [
    /^(?:(?:I|we)(?:['’]ve)? )?(?:hear|heard|gather|am told|are told|been told) (?:from \w+ )?(?:that )?(?:you|your \w+)(?:['’]ve| have)?(?: been| are)? (?:told|telling|saying to|tell) (?<whom>(?:everyone|everybody|people|(?:the|my|our) (?!that\b)[\w’'-]+(?: (?!that\b)[\w’'-]+){0,4}?)) that (?<claim>(?:I|we|my|our|the|it|he|she|they)\b[^;?]+)$/i,
    ({ whom = '', claim = '' }, who) => [
      `${capital(who)} heard that ${whom.trim()} ${was(headOf(whom))} told that ${claim}. Is that right, and if so, what was behind it?`,
    ],
  ],
  // "You did no such thing"
  [
    /^you did (?:no such thing|nothing of the (?:sort|kind))$/i,
    (_, who) => [
      `That is not how ${who} remember it. How do you remember it?`,
      `${capital(who)} remember it differently: [what happened]. How do you remember it?`,
    ],
  ],
];

/** "the boys" of "the boys at the scale". */
const headOf = (whom: string): string => whom.trim().replace(/ (?:at|in|on|of|from|down|over)\b.*$/i, '');

/** What was said beside what is so, with a question; nothing where it is of no such shape. */
export const asTold = (core: string, who: Who): readonly string[] => firstTold(SHAPES, core, who);
