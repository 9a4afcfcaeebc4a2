import { me } from '../reword.ts';
import { isVerb } from '../verbs.ts';
import { small } from '../words.ts';

type Ask = (groups: Readonly<Record<string, string>>, who: 'I' | 'we') => string | null;

/** To the writer, or before the reader does something. */
const PRESSED = /\b(?:me|us|my|our|before you)\b/i;

/** Pushes for time that ask for something, each with its question. */
const ASKS: readonly (readonly [RegExp, Ask])[] = [
  // "You have one hour to confirm", "we are giving your firm 48 hours, from receipt, to accept"
  [
    /^(?:you(?:['’]ve| have)(?: got)?|(?:I|we)(?:['’]m| am|['’]re| are) (?:giving|allowing) (?:you|your \w+)|(?:I|we)(?:['’]ll| will)? (?:give|allow) (?:you|your \w+)) (?<span>(?:an?|one|two|three|four|five|six|ten|twenty|thirty|forty|sixty|half an|\d+) (?:\w+ )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?))(?: left| in which)?(?<from>,? (?:from|commencing|starting|beginning) .+?)?(?:,? to (?<act>.+))?$/i,
    ({ span = '', from = '', act }, who) => `Could you ${act ?? `let ${me(who)} know`} within ${span}${from}`,
  ],
  // "It would be appreciated if the cheque were in my hands by noon"
  [
    /^it would be (?:\w+ )?(?:appreciated|good|great|kind|best|better) if (?<thing>.+?) (?:were|was|is|are|could be) (?<rest>[^,]+)(?:,.*)?$/i,
    ({ thing = '', rest = '' }) => `Could ${thing} be ${rest}`,
  ],
  // "By the time you've finished your coffee I'd like to know whether we have a deal"
  [
    /^(?:(?<when>(?:by|before|within|in|at|as soon as|today|tonight|tomorrow|this)\b[^,]*?),? )?(?:I|we)(?:['’]d| would| should| must| have to|['’]ll)? (?:like|need|want|have|love) to (?:know|hear) (?<what>(?:whether|if|what|when|who|how|which|where|from you)\b.+)$/i,
    ({ when = '', what = '' }, who) =>
      `Could you let ${me(who)} know ${what.replace(/^from you ?/i, '')}${when && ` ${small(when)}`}`.replace(
        /  +/g,
        ' ',
      ),
  ],
  // "We must ask you to correct the text and to let us have it by six"
  [
    /^(?:I|we) (?:must|have to|need to|am obliged to|are obliged to) (?:ask|request|urge) (?:that )?you to (?<act>[a-z].+)$/i,
    ({ act = '' }) => `Could you ${act.replace(/ and to (?=[a-z])/gi, ' and ')}`,
  ],
  // "The keys have to be here by noon"
  [
    /^(?<thing>(?!you\b|I\b|we\b|here['’]?s\b|that['’]?s\b|this is\b|what\b)(?:(?! (?:is|are|was|will|can|and|but|I|we) )[^,;:])+?) (?:must|should|shall|has to|have to|needs? to|is to|are to|(?:is|are) kindly to|will have to|(?:had )?better) (?!not\b)(?<act>[a-z].+)$/i,
    ({ thing = '', act = '' }) => `Could ${withArticle(small(thing))} ${act}`,
  ],
  // "We must insist that the sum be paid today"
  [
    /^(?:I|we) (?:must |would |have to )?(?:ask|insist|require|expect|request) that (?<thing>.+?) be (?<done>\w+.*)$/i,
    ({ thing = '', done = '' }) => `Could ${small(thing)} be ${done}`,
  ],
  // "The sheet comes back through my door before supper", "your numbers come tonight"
  [
    /^(?<thing>(?:the|my|our|your) (?:(?!who|which|that)[\w-]+ ){0,3}?[\w-]+) (?<verb>comes?|goes|lands?|gets|leaves|arrives?|reaches) (?<rest>(?:(?! (?:or|if|when|unless|so|because|and (?:I|we|it|there))\b)[^;:?])*?\b(?:by|before|within|tonight|today|this (?:morning|afternoon|evening)|tomorrow)\b(?:(?! (?:or|if|unless|so|and)\b)[^;:?])*)$/i,
    ({ thing = '', verb = '', rest = '' }) =>
      PRESSED.test(rest)
        ? `Could ${small(thing)} ${verb.replace(/(?<=go)es$|s$/i, '').replace(/^reache$/, 'reach')} ${rest}`
        : null,
  ],
  // "Before you take your coat off, phone the bank"
  [
    /^(?<when>(?:before|by|within|in|at|as soon as|no later than|first thing)\b[^,]+), (?:please |kindly )?(?<act>(?<verb>[a-z]+) .+)$/i,
    ({ when = '', act = '', verb = '' }) =>
      isVerb(verb) ? `Could you ${act} ${small(when).replace(/ so much as /, ' ')}` : null,
  ],
  // "Can your brother make up his mind before tonight?"
  [
    /^(?:can|could|will|would) (?<whom>(?:your \w+|somebody|someone|anybody|one of you)(?: (?:at|in|over|from) [^?]*?)?)(?: please)? (?<act>(?<verb>[a-z]+) .+?)\??$/i,
    ({ whom = '', act = '', verb = '' }) => (isVerb(verb) ? `Could ${whom} ${act}` : null),
  ],
  // "Are you going to sign this week?"
  [
    /^(?:can|could|will|would|are) (?:you|u) (?:going to |able to )?(?<act>[a-z]+ .+?)\??$/i,
    ({ act = '' }) => `Could you ${act}`,
  ],
];

/** "Keys are to be returned" → "the keys"; a name keeps its capital, and gets none. */
const withArticle = (thing: string): string =>
  /^(?!it$|this$|that$|these$|those$|they$|all$|both$|everything$|somebody$|someone$)[a-z]+$/.test(thing)
    ? `the ${thing}`
    : thing;

/** What a push for time asks for, as a question without its mark; null where it asks for nothing. */
export function askedInTime(core: string, who: 'I' | 'we'): string | null {
  for (const [shape, ask] of ASKS) {
    const groups = shape.exec(core)?.groups;
    const asked = groups && ask(groups, who);
    if (asked) return asked;
  }
  return null;
}
