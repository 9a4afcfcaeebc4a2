import { requests } from '../request/requests.ts';
import { me } from '../reword.ts';
import { firstTold, type Shapes } from '../shapes.ts';
import { statementIn } from '../statements.ts';
import { isPlural } from '../topics.ts';
import { isVerb } from '../verbs.ts';
import { capital } from '../words.ts';

type Who = 'I' | 'we';

const TIMES: Readonly<Record<string, string>> = { second: 'twice' };
const CARDINAL: Readonly<Record<string, string>> = {
  third: 'three',
  fourth: 'four',
  fifth: 'five',
  sixth: 'six',
  seventh: 'seven',
  eighth: 'eight',
  ninth: 'nine',
  tenth: 'ten',
};
const often = (nth: string): string => TIMES[nth] ?? `${CARDINAL[nth] ?? ''} times`;

/** "We're knocking off two percent", "I'll take 40 euros off": what is given, and what it is taken from. */
const TAKEN_OFF =
  /^(?:I|we)(?:['’]ll| will| am| are|['’]m|['’]re|['’]ve| have)? (?:knock|tak|shav)(?:e|ing|en)?(?: off)? (?<sum>(?!off\b)[^,;]+?)(?: off)?(?<from> (?:the|your|our|my|this|that)\b[^,;]*)?$/i;

/** A fact or a request that an irritating turn wraps, and what is left once it is off; the first that fits. */
const SHAPES: Shapes = [
  // "As a gesture of our boundless goodwill we're knocking off two percent"
  [
    /^(?:as|in|out of|by way of) (?:an? |the |our |my |sheer |pure )*(?:gestures?|tokens?|signs?|marks?|acts?|spirit|show|proof|favou?r|goodwill|kindness|generosity|politeness|courtesy)\b(?:(?! (?:I|we)\b)[^,;])*,? (?<given>(?:I|we)\b.+)$/i,
    ({ given = '' }, who) => {
      const { sum, from = '' } = TAKEN_OFF.exec(given)?.groups ?? {};
      return sum
        ? [
            `${capital(who)} can take ${sum} off${from}.`,
            `${capital(who)} can take ${sum} off${from}. Would that help?`,
          ]
        : statementIn(given) === null
          ? []
          : [`${capital(given)}.`];
    },
  ],
  // "I delivered a text your own lawyer called flawless, so do the decent thing and round it up"
  [
    /^(?<fact>.+?),? (?:so|now) (?:please |just |for once )?(?:do the (?:decent|right|fair|honou?rable|sensible) thing|be (?:fair|reasonable|sensible|realistic|an? (?:good )?\w+)|have a heart|show some (?:decency|sense|goodwill|respect)),? and (?<act>(?!(?:I|we|you|the|my|our|your)\b)[a-z]+\b.+)$/i,
    ({ fact = '', act = '' }) => [
      `${capital(fact)}. Would you be willing to ${act}?`,
      `${capital(fact)}. Could you ${act}?`,
    ],
  ],
  [
    /^(?:please |just |for once )?(?:do the (?:decent|right|fair|honou?rable|sensible) thing|have a heart|show some (?:decency|sense|goodwill|respect)),? and (?<act>(?<verb>[a-z]+)\b.+)$/i,
    ({ act = '', verb = '' }, who) => (isVerb(verb) ? requests(act, who) : []),
  ],
  // "if u actually read the ad u would know its a diesel"
  [
    /^(?:if|had) (?:you|u)(?:['’]d| had| have)? (?:(?:actually|bothered to|ever|even|only|really|properly|just) )*(?:read|looked at|look at|opened|open|checked|check|seen|studied) (?<where>(?:the|my|our) (?!(?:you|u|properly|carefully|first)\b)[\w’'-]+(?: (?!(?:you|u|properly|carefully|first)\b)[\w’'-]+){0,3}?)(?: (?:properly|carefully|first))?(?:,| |, )(?:you|u)(?:['’]d| would| will|['’]ll)? ?(?:(?:already|have) )*(?:know|see|seen|known|notice|noticed|realise|realised|realize|realized|find|found)(?: out)?(?: that)? (?<fact>\S+ \S.*)$/i,
    ({ where = '', fact = '' }) => setOutIn(where.trim(), fact.replace(/^its\b/i, "it's")),
  ],
  // "This is the THIRD time that I've sent the W-9"
  [
    /^(?:this|that)(?:['’]s| is| was| makes it)? (?:now |already |about |literally )*the (?<nth>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:\w+ )?time (?:that )?(?<ours>I|we)(?:['’]ve| have)(?: had to)? (?<did>[a-z]+(?: (?!already\b)\S+)+)$/i,
    ({ nth = '', ours = '', did = '' }) =>
      /^(?:told|asked|explained|said|written to you)/i.test(did)
        ? []
        : [
            `${ours} have now ${did} ${often(nth.toLowerCase())}. Is something still missing on your side?`,
            `${ours} have now ${did} ${often(nth.toLowerCase())}. Where does it stand on your side?`,
          ],
  ],
  // "Let's not be silly about four euros"
  [
    /^(?:please |now )?(?:let['’]?s|let us) not (?:be|get|go) (?:all )?(?:silly|petty|childish|difficult|precious|dramatic|hysterical|emotional|stingy|greedy) (?:about|over) (?<what>[^,;:!?]+)$/i,
    ({ what = '' }, who) => [
      `${capital(who)} would rather not let ${what} get in the way. How could we settle it?`,
      `To ${me(who)}, ${what} should not stand between us. How can we settle it?`,
    ],
  ],
  // "Anyone who knows bikes would bite my hand off"
  [
    /^(?:any(?:one|body)|every(?:one|body)|any \w+|most people|people)\b[^,;.]*? (?:would|will|['’]d) (?:have )?(?:bite|bit|bitten|snap|snapped|jump|jumped|grab|grabbed|kill|leap|be (?:delighted|thrilled|over the moon|glad|grateful)|pay (?:twice|double)|thank)\b(?: (?:my|our|your|the|his) (?:hands?|arms?)(?: (?:right )?off)?| (?:it|this|that|them|these) (?:up|right up)| at (?:it|this|that|the chance)| for (?:it|this|that)| (?:me|us)(?: for (?:it|this|that))?)?(?:[,.;]? (?<rest>\S.*))?$/i,
    ({ rest = '' }, who) => {
      const behind = rest.split(' ').length > 3 && statementIn(rest) !== null ? ` ${capital(rest)}.` : '';
      if (rest && !behind) return [];
      return [
        `${capital(who)} think the price is right, given [what speaks for it].${behind}`,
        `The price is based on [your benchmark].${behind || ' How does that compare with what you had in mind?'}`,
      ];
    },
  ],
];

const SAYS =
  /\b(?:is|are|was|were|has|have|had|will|would|can|cannot|must|does?|did|comes?|costs?|needs?|covers?|includes?|starts?|ends?|runs?|goes|takes?|applies|\w+n['’]t)\b|['’](?:s|re|ve|ll)\b/i;
/** A statement as it is; a thing as what is shown there. */
const setOutIn = (where: string, fact: string): string[] =>
  !SAYS.test(fact)
    ? [
        `${capital(where)} ${isPlural(where) ? 'show' : 'shows'} ${fact}. Is there anything else you would like to know?`,
      ]
    : [
        `${capital(fact)}, as set out in ${where}. Is there anything else you would like to know?`,
        `${capital(fact)}. The details are in ${where}.`,
      ];

/** What an irritating turn wraps, in the first of the shapes that fits. */
export const wrapped = (core: string, who: Who): readonly string[] => firstTold(SHAPES, core, who);
