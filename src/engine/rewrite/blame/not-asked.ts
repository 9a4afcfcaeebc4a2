import { doerless } from './doerless.ts';
import type { Who } from './event.ts';
import { isBase, participleOfPast } from '../participles.ts';
import { me } from '../reword.ts';
import { firstTold, type Shapes, type Tell } from '../shapes.ts';
import { capital } from '../words.ts';

const WAS_NOT = (who: Who): string => (who === 'we' ? 'We were not' : 'I was not');
const THING_WORD = String.raw`(?!before\b|after\b|until\b|when\b|and\b|you\b)[\w’'-]+`;
const THING = String.raw`(?:the|this|that|these|those|my|our|an?|any|your) ${THING_WORD}(?: ${THING_WORD}){0,5}?`;
const THINK = String.raw`(?:did (?:it|the thought) (?:not|never) (?:occur to|cross the mind of|strike) (?:you|any of you|any(?:one|body)(?: (?:at|on|in) your \w+)?)|did(?:n['’]t| not) it (?:ever )?occur to (?:you|any of you|any(?:one|body)(?: (?:at|on|in) your \w+)?)|did(?:n['’]t| not)? (?:nobody|no one|you(?: people| lot)? not|you(?: people| lot)?|any(?:one|body)) think(?: of)?|(?:it )?(?:never|not once) (?:occurred to|crossed the mind of) (?:you|any of you|any(?:one|body)(?: (?:at|on|in) your \w+)?)|would it (?:have )?(?:killed?|hurt|cost) you(?: so much)?)(?: to|(?= \w+ing\b))`;

/** What the writer only heard when it was too late for something. */
const heardLate: Tell = ({ what = '', past = '' }, who) => {
  const [ours = '', verb = '', ...rest] = past.split(' ');
  const done = participleOfPast(verb) ?? (/ed$/i.test(verb) ? verb : undefined);
  return [
    ...(done
      ? [
          `${capital(who)} only heard about ${what.trim()} after ${[ours, 'had', done, ...rest].join(' ')}. How did that come about?`,
        ]
      : []),
    `${capital(past)} before ${who} heard about ${what.trim()}. What happened on your side?`,
  ];
};

/** What the writer was not told of or asked about. */
const unheard: Tell = ({ what = '' }, who) => {
  const it = what.trim().replace(/^your\b/i, 'the');
  return [
    `${capital(who)} would have liked to hear about ${it} from you. How did it come about that it wasn't mentioned?`,
    `${WAS_NOT(who)} told about ${it}. What happened on your side?`,
  ];
};
const unasked: Tell = ({ about = '' }, who) => [
  `${capital(who)} would have liked to be asked${about}. How did you see it?`,
  `${WAS_NOT(who)} asked${about}. What happened on your side?`,
];

/** What was not told, asked or listened to, as what the writer would have wished for; the first that fits. */
const SHAPES: Shapes = [
  // "You might have mentioned the second mortgage before we paid for a surveyor"
  [
    new RegExp(
      String.raw`^(?:(?:you|your \w+) (?:could|might|should)|(?:it )?would)(?: have|['’]ve) (?:been nice (?:of you )?to )?(?:mention(?:ed)?|told (?:me|us) (?:about|of)|tell (?:me|us) (?:about|of)|know about|hear about|know of|hear of|warned (?:me|us) (?:about|of)) (?<what>${THING})\sbefore (?<past>(?:I|we) (?!could\b|can\b)(?:(?!\b(?:and|you|your)\b)[^,;])+)$`,
      'i',
    ),
    heardLate,
  ],
  // "You never asked, you just announced it, same as the shower"
  [
    /^you (?:never|didn['’]t(?: even)?|did not(?: even)?) (?:asked?|consult(?:ed)?|check(?:ed)?)(?: (?:me|us|with (?:me|us)|any(?:one|body)))?(?: first)?,? (?:and |but )?(?:you )?(?:just |simply )?(?:went ahead and )?(?<did>[a-z]+) (?<what>it|them|this|that|(?:the|my|our) [\w-]+(?: [\w-]+)?)(?<rest>(?:,? (?:same as|just like|as with|like) (?:the|with|last|my|our) [^,;]+)?)$/i,
    ({ did = '', what = '', rest = '' }, who) => {
      const done = doerless(`you ${did} ${what}`)?.replace(/^\S+/, (word) => word.toLowerCase());
      return done
        ? [
            `${capital(who)} would have liked to be asked before ${done}${rest}. How did you see it?`,
            `${WAS_NOT(who)} asked before ${done}${rest}. What happened on your side?`,
          ]
        : [];
    },
  ],
  [
    /^(?:you(?: (?:at|on|in) your \w+)? (?:never|didn['’]t|did not)|(?:nobody|no one|not one of you)(?: (?:at|on|in) your \w+)?)(?: (?:even|once|ever|bothered to|thought to|cared to|took the trouble to|had the (?:decency|courtesy) to))* (?:asked?|consult(?:ed)?) (?:me|us)(?<about>(?: (?:about|before|whether|if|first)(?: (?!you\b|your\b)[^,;]+)?)?)$/i,
    (parts, who) => unasked(parts, who),
  ],
  // "Did it not occur to you to mention the subsidence?"
  [
    new RegExp(
      String.raw`^${THINK} (?:mention(?:ing)?|tell(?:ing)? (?:me|us) (?:about|of)|warn(?:ing)? (?:me|us) (?:about|of|off)|disclos(?:e|ing)|say(?:ing)? (?:something|a word|anything) about) (?<what>(?:the|this|that|these|those|my|our|your|an?) [^,;?]+)$`,
      'i',
    ),
    unheard,
  ],
  [
    new RegExp(
      String.raw`^${THINK} (?:ask(?:ing)?|consult(?:ing)?) (?:me|us|any(?:one|body))(?<about>(?: (?:about|before|whether|if|first)(?: [^,;?]+)?)?)$`,
      'i',
    ),
    unasked,
  ],
  [
    new RegExp(
      String.raw`^${THINK} (?<act>(?!ask|mention|tell|warn)(?<verb>[a-z]+) (?:the|my|our|this|that|those|these)\b[^,;?]*)$`,
      'i',
    ),
    ({ act = '', verb = '' }) => {
      const undone = isBase(verb) ? doerless(`you didn't ${act}`) : null;
      return undone ? [`${undone}. What happened on your side?`, `${undone}. How did that come about?`] : [];
    },
  ],
  // "I had to hear about the engagement off the postman"
  [
    /^(?:so )?(?:I|we) (?:had to|have to) (?:hear|find out|learn|read)(?<of> about| of)? (?<what>(?:(?!from\b|off\b)[\w’'-]+ ){1,6}?)(?<source>(?:from|off|in|on|through|by|via) (?!you\b|your\b)[^,;]+?)(?:,? (?:and )?not (?:from )?you)?$/i,
    ({ of = '', what = '', source = '' }, who) =>
      of
        ? [
            `${capital(who)} heard about ${what}${source}, and ${who} would have liked to hear it from you.`,
            `${capital(who)} heard about ${what}${source}. Next time it would mean a lot to ${me(who)} to hear it from you.`,
          ]
        : [],
  ],
];

/** What the writer was not told, asked or heard about; nothing where it is of no such shape. */
export const notAsked = (core: string, who: Who): readonly string[] => firstTold(SHAPES, core, who);
