import { doerless } from './doerless.ts';
import { was, type Who } from './event.ts';
import { pastOf } from '../participles.ts';
import { me } from '../reword.ts';
import { firstTold, type Shapes } from '../shapes.ts';
import { isPlural } from '../topics.ts';
import { capital, small } from '../words.ts';

const ALSO = String.raw`(?:just |simply |then |also |even )*`;
const SUM = String.raw`(?:an? (?:extra|additional|further) )?(?:[$€£]\d[\d.,]*k?|\d[\d.,]*\d?k?(?: (?:pounds?|euros?|dollars?|quid|bucks|percent|per cent|%))?)(?: (?:extra|more|too much|on top))?(?: an? \w+)?`;

/** What happened to the writer, told from where they stood, with the question how it came about; the first that fits. */
const SHAPES: Shapes = [
  // "You took 90 euros extra a night for sea side"
  [
    new RegExp(
      String.raw`^you(?:['’]ve| have)? ${ALSO}(?:took|charged|billed|added|whacked|slapped|stuck|taken|put) (?:me |us )?(?:on )?(?<sum>${SUM})(?<rest>(?: (?:for|on|to|after|without|above|over)\b(?:(?!\b(?:you|your|yours)\b)[^;?])+)?)$`,
      'i',
    ),
    ({ sum = '', rest = '' }, who) => [
      `${capital(who)} ${was(who)} charged ${sum}${rest.replace(/^ (?:on|to) (?:(?:the|our|my) )?(?:bill|invoice|rent|price)$/i, '')}. How did that come about?`,
    ],
  ],
  // "You've been ignoring me since the 1st", "you have ignored my last three letters"
  [
    /^(?:you|your \w+)(?:['’]ve| have| has| keep| kept)?(?: been)? (?:ignoring|ignored|blanking|blanked|ghosting|ghosted|stonewalling|stonewalled) (?<whom>me|us|(?:my|our) [\w’'-]+(?: [\w’'-]+){0,4}?)(?<when>(?: (?:since|for|all|ever since) [^,;]+)?)$/i,
    ({ whom = '', when = '' }, who) =>
      /^(?:me|us)$/i.test(whom)
        ? [
            `${capital(who)} have had no answer from you${when}. What has happened on your side?`,
            `${capital(who)} have not heard from you${when}. What would be the best way to reach you?`,
          ]
        : [`${capital(who)} have had no answer to ${whom.trim()}${when}. What has happened on your side?`],
  ],
  // "The reason we're short is you spent the tournament money on jackets"
  [
    /^(?:the|one|the only|the real) reason (?:why |that )?(?<effect>(?:I|we|my|our|the|it|this)(?:['’]\w+)? [^,;?]+?) is (?:that |because )?(?<cause>(?:you|your) [^;?]+)$/i,
    ({ effect = '', cause = '' }, who) => {
      const done = doerless(cause);
      return done ? becauseOf(effect, done, who) : [];
    },
  ],
  // "You stood there and laughed when I showed you the dead one"
  [
    /^you(?: people| lot)? (?:(?:just |then |only )*(?:stood|sat)(?: there| by| back)?(?:,? and|, |,? while you) )?(?:just |then |even |only |actually )*(?<act>(?:laughed|smirked|sniggered|grinned|shrugged|yawned|hung up|walked (?:out|off|away)|turned your back|rolled your eyes|shouted|yelled|screamed|swore(?= at\b)|watched)(?! it\b|, | and )(?: [^,;?]+)?)$/i,
    ({ act = '' }, who) => [
      `It upset ${me(who)} that you ${act}. How did you see it?`,
      `It was hard for ${me(who)} that you ${act}. What was behind it?`,
    ],
  ],
  // "You chose to sail without the second pilot, and it is we who have to explain it"
  [
    /^(?:you|your \w+) (?:chose|decided|saw fit|elected) to (?<verb>[a-z]+)(?<rest>(?: (?!\byour?\b)[^,;?]+?)?)(?:,? and (?:now )?(?:it(?:['’]s| is) )?(?<who>I|we) (?:who |that |now )?(?<then>(?:have|had|am|are|was|were|pay|paid|get|got)\b[^;?]+))?$/i,
    ({ verb = '', rest = '', who: whose = '', then = '' }, who) =>
      /\byour?\b/i.test(then)
        ? []
        : [
            `As ${who} understand it, you ${pastOf(verb)}${rest}${then && `, and ${whose} ${/^(?:have|am|are)\b/i.test(then) ? 'now ' : ''}${then}`}. How did that come about?`,
          ],
  ],
  // "You owe for three months of power, and you've been in Ibiza"
  [
    /^you (?:still )?owe (?:me |us )?(?:for )?(?<what>(?!an? (?:apology|explanation|answer)|it\b|that\b|everything\b)(?:(?! and\b)[^,;?])+)(?:,? and you(?:['’]ve| have| are|['’]re) .*)?$/i,
    ({ what = '' }) => [
      `${capital(what)} ${isPlural(what) ? 'are' : 'is'} still open. What is holding it up?`,
      `${capital(what)} ${isPlural(what) ? 'are' : 'is'} still open. When can you settle it?`,
    ],
  ],
];

const becauseOf = (effect: string, done: string, who: Who): string[] => [
  `${capital(effect)} because ${small(done)}. What happened on your side?`,
  `As ${who} see it, ${small(effect)} because ${small(done)}. How do you see it?`,
];

/** What happened to the writer and how it might have come about; nothing where it is of no such shape. */
export const howCome = (core: string, who: Who): readonly string[] => firstTold(SHAPES, core, who);
