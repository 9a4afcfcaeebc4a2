import { wishing } from './avoided.ts';
import { asObject } from '../pronouns.ts';
import type { Pieces, Way } from '../reword.ts';
import { firstTold, type Shapes } from '../shapes.ts';
import { itOrThem } from '../topics.ts';
import { capital, gerund, small, smallArticle } from '../words.ts';

const LEAD = String.raw`(?:(?:perhaps|maybe|I wonder (?:if|whether)|(?:I|my \w+) (?:think|thinks|say|says|imagine|suspect|bet)(?: that)?|I['’]m sure(?: that)?|no doubt) )?`;
const OTHERS = String.raw`(?<others>(?!(?:I|we|you|it|this|that|there|who|what)\b)[^,;:?]+?)`;
const ABOUT = String.raw`(?<what>(?:the|your|my|our|this|that|these|those|how|what|who|why)\b [^,;:?]+)`;
const NOBODY = /\b(?:nobody|no one|none|nothing|neither)\b/i;
/** What one goes on telling with. */
const BEHIND = String.raw`(?:[,;:] .*)?$`;

/** What could be told to somebody else: the writer would rather talk about it with the reader. */
const SHAPES: Shapes = [
  // "Perhaps the bereavement group on Facebook should hear how you price a coffin"
  [
    new RegExp(
      String.raw`^${LEAD}${OTHERS} (?:should|ought to|would|might|may|will|could)(?: (?:well|really|perhaps|certainly))?(?: (?:like|love|want|be (?:very |most |terribly )?(?:interested|curious|glad|keen|pleased)))?(?: to)? (?:hear|know|learn|read|see|in|find out)(?: (?:about|of))? ${ABOUT}${BEHIND}`,
      'i',
    ),
    ({ others = '', what = '' }, who) => ratherWith(others, what, who),
  ],
  [
    new RegExp(
      String.raw`^${LEAD}${OTHERS} (?:is|are|was|were|seems?|seemed)(?: \w+ly)?(?: (?:very|most|rather|quite))? (?:interested in|curious about|keen to hear about) ${ABOUT}${BEHIND}`,
      'i',
    ),
    ({ others = '', what = '' }, who) => ratherWith(others, what, who),
  ],
  // "The council has a form for people who burn plastic on their allotment"
  [
    /^(?<others>(?:the|my|our) [^,;:?]+?) (?:has|have|keeps?|runs?) (?:an? |its )?(?:own )?(?:form|hotline|number|page|list|department|desk|office|line) for (?:people|those|tenants|landlords|owners|neighbours|firms|companies|traders|clients) who (?<verb>[a-z]+)(?<rest>(?: [^,;:?]+)?)$/i,
    ({ others = '', verb = '', rest = '' }, who) =>
      ratherWith(others, `${gerund(verb)}${rest.replace(/\btheir\b/gi, 'the')}`, who),
  ],
  // "Sooner or later the insurer asks who left the valve open"
  [
    new RegExp(
      String.raw`^(?:sooner or later|one day|some day|before long|at some point),? ${OTHERS} (?:asks|is going to ask|will ask|wants to know|will want to know|finds out|will find out)(?: about)? ${ABOUT}${BEHIND}`,
      'i',
    ),
    ({ others = '', what = '' }, who) => [
      `${capital(who)} would much rather talk with you about ${what} before ${small(others)} ${/s$/i.test(others) ? 'ask' : 'asks'}. How can we settle it?`,
    ],
  ],
  // "Whether I post it depends on what you do about the boiler"
  [
    /^(?:whether|if) (?:I|we) (?<act>[a-z]+(?: [^,;:?]+?)?) (?:rather |very much |all )?depends on (?:what you do about|how you handle|what happens with|what becomes of) (?<what>[^,;:?]+)$/i,
    ({ act = '', what = '' }, who) => [
      `Could we settle ${what}? ${capital(gerund(act))} is a step ${who} would rather not take.`,
      `${capital(who)} would much rather settle ${what} with you than ${act}. What would it take on your side?`,
    ],
  ],
  // "A pity, as our Danish subsidiary was about to sign with you too"
  [
    /^(?:(?:what|such|it['’]s|it is|that['’]s) )?(?:an? )?(?:real |great )?(?:pity|shame),? (?:as|because|since) (?<fact>(?:the|my|our|we|I)\b [^;:?]+)$/i,
    ({ fact = '' }) => [
      `${capital(fact)}, so there is more in this for both of us. What could we do to keep that open?`,
    ],
  ],
  // "The kill fee you refused will look cheap next to the open letter they are drafting"
  [
    /^(?<what>(?:the|my|our|your)\b [^,;:?]+?) (?:will|is going to|would) (?:look|seem|be|feel) (?:cheap|small|like nothing|modest|a bargain) (?:next to|beside|compared (?:to|with)|against) (?<else>[^,;:?]+)$/i,
    ({ what = '', else: other = '' }, who) => [
      `${capital(who)} would much rather settle ${small(what)} with you than leave it to ${other}. What is in the way on your side?`,
    ],
  ],
];

const ratherWith = (others: string, what: string, who: string): string[] => {
  if (NOBODY.test(others)) return [];
  const them = asObject(
    smallArticle(others).replace(/^(?:Every|Any|Some)(?:one|body)\b/, (word) => word.toLowerCase()),
  );
  return [
    `${capital(who)} would much rather talk with you than with ${them} about ${what}. How can we settle it?`,
    ...(/^(?:how|what|who|why|\w+ing)\b/i.test(what)
      ? []
      : [
          `${capital(who)} would much rather settle ${what} with you than take ${itOrThem(what)} to ${them}. What is in the way on your side?`,
        ]),
  ];
};

/** Who would like to hear of something: it is told to the reader instead. */
export const toldToOthers = ({ core, who }: Pieces): Way[] =>
  firstTold(SHAPES, core, who).map((text) => wishing(text, who));
