import { boasted } from './boasted.ts';
import { explainedAgain } from './explained-again.ts';
import { clausesOf, hasVerb } from '../kept-clauses.ts';
import { aboutIt, askedFor, compared, referred, setOut } from './instead.ts';
import { pointTold } from './point-told.ts';
import { type Pieces } from '../reword.ts';
import { isPlural, isTopic, itOrThem } from '../topics.ts';
import { behindFigure, stillOpen, withoutAside } from './figure-told.ts';
import { capital, small } from '../words.ts';
import { wrapped } from './wrapped.ts';

const PREAMBLE =
  /^(?:(?:and|but|so|well|oh|look|please|come on)[,\s]+)?(?:with (?:all due|the greatest|all|great|due|the utmost|the) respect(?: (?:to|for) [^,:;]+)?|with respect|frankly(?: speaking)?|honestly|quite frankly|obviously|obvs|obv|out of the goodness of (?:my|our) hearts?|it['’]?s (?:really |just |hardly |very )?(?:not (?:really )?rocket science|basic maths|not hard|not complicated|elementary)|to put it in (?:simple|plain|small) (?:words|terms)(?: for you)?|without wishing to lecture(?: you)?|to be (?:perfectly |brutally |totally |completely |very |quite )?(?:honest|frank|blunt|clear)(?: with you)?|no offen[cs]e(?:,? but)?|not being funny(?:,? but)?|(?:trust|believe) me|needless to say|it goes without saying that|let(?:'s| us) be (?:honest|frank|clear|real|realistic|sensible)(?: about [^,;:]*)?|if I (?:may|can) be (?:blunt|frank)|(?:as )?(?:I|we)(?:'ve| have)? already (?:explained|said|told you|mentioned|stated)(?: [^,:;]*)?|as (?:I|we)(?:'ve| have)? (?:said|explained|mentioned|told you|stated)(?: [^,:;]*)?|(?:as )?per my (?:last|previous|earlier|mails?|e-?mails?)[^,:;]*|as you (?:should|ought to|must|may|will|no doubt|surely)[^,:;]*|you (?:do |should |must |ought to |will )?(?:really |surely |already )?(?:understand|know|realise|realize|appreciate|be aware)(?: by now| surely)? that|you will (?:no doubt |surely )?(?:recall|remember)(?: from [^,;:]*)? that|let me spell (?:it|this) out(?: for you)?|once (?:again|more)(?:, for (?:the record|those at the back))?|it(?:'s| is) (?:just |simple |basic )?common sense that|(?:I|we) think you(?:'ll| will) find(?: that)?|calm down|(?:again|I repeat|we repeat|to repeat(?: myself| ourselves)?|(?:let me|allow me to) repeat(?: that| this| myself)?|one (?:last|more) time|for the (?:\w+ and )?\w+ time)(?=:)|be (?:reasonable|realistic|sensible|serious)|because (?:I['’]?m|I am|we['’]?re|we are) (?:an? )?(?:very |so )?(?:fair|generous|kind|good|nice|patient|reasonable|decent)(?: (?:man|woman|person|people|firm|guy))?|again,? and (?:I|we) (?:don['’]t|do not|hate to|really)\b[^:,]*|(?:for|to) (?:a|any) (?:normal|sane|reasonable|sensible|fair-minded|rational) (?:person|man|woman|people|mind|observer))(?:,? (?:madam|sir|my friend|pet|sweetheart|dear)(?=[,:;]))?(?:[,:;.\s]+|$)/i;
const INSIDE = /,? (?:clearly|obviously|frankly|honestly|of course|surely|to be fair|if I may say so)(?:,|(?= ))/gi;
/** A crowd called as witness: "anyone with a calculator can see that". */
const CROWD =
  /^(?:and |but |so )?(?:any(?:one|body)|every(?:one|body)|any|every|most|whoever|all)\b(?:(?! that )[^,;:]){0,60}? (?:knows?|sees?|agrees?|(?:can|could|will|would|must) (?:see|tell you|notice|know|agree|confirm|understand))(?: that)? /i;
/** ", an uncommonly fair one if I may say so," */
const APART =
  /, (?:an?|the|which) (?:[\w-]+ ){0,6}(?:fair|generous|reasonable|handsome|good|kind)(?: (?:one|offer|price))?[^,]*,/i;
const CLAUSE =
  /^(?:I|we|it|this|that|there|the|our|my|your|a|an|these|those|such|all|most|no|one|[$€£]?\d\S*|nobody|some|what|each|\p{Lu}?\p{Ll}+ (?:is|are|has|have|was|were|isn['’]t|aren['’]t|costs?|needs?|comes?|takes?|pays?))\b.* \S+/u;
const PRAISED =
  /^(?<thing>(?:the|our|my|an?|[A-Z][a-z]* (?=an|a|per|for|of|in|with)|[$€£¥]?\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)(?:[^,;:]|,(?=\d)){1,70}?)(?:['’]s| (?:is|are|was|were|represents?|seems?|would be|couldn['’]t be|has been|looks?)) (?<praise>.+)$/i;
const PRAISE =
  /\b(?:fair|fairer|generous|handsome|gift|steal|reasonable|good|great|terrific|excellent|kind|bargain|competitive|decent|best|cheap|attractive|unbeatable|below|more than|nothing short)\b/i;
/** What has a figure that a benchmark can stand behind. */
const PRICED =
  /\b(?:price|offer|rate|fee|quote|quotation|figure|number|rent|deal|package|terms?|discount|proposal|split|salary|sum|amount|bid|estimate|premium|increase|share|valuation|\d[\d.,]*[mk]?|thousand|hundred|grand|percent|quid|pounds|dollars|euros)s?\b/i;

/** The sentence without what only annoys; where nothing else stands there, nothing, or the figures and the view behind it. */
export function withoutIrritation(said: Pieces, isPraise: boolean): string[] {
  const { core } = said;
  const rest = stripped(core);
  const points = pointTold(core, said.who);
  const shorter = [
    ...(rest ? [rest] : []),
    ...told(core),
    ...points,
    ...withoutAPart(core),
    ...withoutAside(core),
    ...clausesOf(core).filter((clause) => !STINGS.test(clause)),
  ].filter((each) => ![BOASTS, LECTURES, HALF].some((stings) => stings.test(`${capital(each)}.`)));
  return [
    ...wrapped(core, said.who),
    ...referred(core),
    ...aboutIt(core, said.who),
    ...askedFor(said),
    ...setOut(core),
    ...(MISTAKEN.test(core) ? [] : shorter).flatMap((each) => asItIs(each, said.who)),
    ...explainedAgain(core, said.who),
    ...compared(core),
    ...stillOpen(core),
    ...boasted(core, said.who),
    ...(isPraise || praisedIn(core) || told(core).some(praisedIn) ? behindIt(said) : seenDifferently(said)),
  ];
}

/** "Labouring under the misapprehension that a policy covers it": what is said behind it is what the writer denies. */
const MISTAKEN = /\b(?:misapprehension|misconception|illusion|delusion|mistaken(?:ly)?|fallacy|myth)\b/i;
/** "Since it appears to be needed", "whose house it is": what is left hangs on what went. */
const HALF =
  /^(?:since|whose|because|though|unlike|whether|where|should|could|must|ought|might|been|being)\b|^(?:the|an?|my|our|your) \S+\.|^I have to explain\b/i;

/** "Calm down, it's a levy": what stands behind the command is said as it is. */
const COMMANDED =
  /^(?:come on, )?(?:calm down|be (?:reasonable|realistic|sensible|serious)|relax|(?:don['’]t|do not|just|please|try|stop|scroll|breathe)\b[^,.:;]*(?:, (?:dear|love|sweetie|sweetheart|pet|darling|mate|my friend))?|(?:I|we)(?:['’]ve| have)? (?:already )?(?:told|said)[^,.:;]*)[,.:;] (?:it['’]?s|it is|the|that['’]?s|that is|we|our|my)\b/i;

function stripped(core: string): string | null {
  const rest = core
    .replace(
      /,? (?:don['’]t you|you know|right|no|isn['’]t it|surely|if I may say so|and you know it|don['’]t forget that|out of the goodness of (?:my|our) hearts?|as a (?:big )?favou?r|as (?:the name suggests|any(?:one|body) can see|every(?:one|body) knows|you (?:well |very well )?know)|on which (?:point )?(?:we|I)\b.*|which is unheard of.*|(?:because|as|since) (?:I am|I['’]m|we are|we['’]re) (?:an? |just |so |very |too |such )*(?:good|kind|nice|generous|fair|honest|reasonable|decent|patient)\b.*|which (?:nobody|no one|you won['’]t)\b.*|in case (?:that|it) (?:slipped your mind|escaped you))$/i,
      '',
    )
    .replace(PREAMBLE, '')
    .replace(CROWD, '')
    .replace(APART, '')
    .replace(INSIDE, '')
    .trim();
  const isLed = (/^[^:]+:\s/.test(core) || COMMANDED.test(core)) && rest.split(' ').length > 2;
  return rest !== core && (isLed || isSaid(rest)) ? rest : null;
}

/** A clause that only says it was said before, or how well one means it. */
const STINGS =
  /\b(?:told|already|again|once more|one more time|slowly|honestly|so good|too good|patient|kind|generous|crazy|simple|obvious\w*|clearly|surely|sensible|reasonable|adults?|grown-ups?|common sense|fed up|tired)\b/i;

/** What is left over may still pat the writer on the back. */
const BOASTS =
  /\b(?:saints?|souls? of|balanced|elegan\w+|easy (?:man|woman|person)|not a difficult|too soft|more than (?:correct|decent|fair|patient)|stands? out|acted correctly|in the right|fairness|best quality|what is fair|exceptional|extraordinary|handsome of|generous of|kind of us|good of us|crystal clear|worth a pile|lucky|a gift|royal|sainthood|bent over|fair one|(?:very |a )good one|best for you|out of my way|goodness|generous|handsome|thankful|grateful|absurdly|I['’]d venture|a model of|exemplary|accommodating|patien\w+|terrific|pride ourselves|giving it away)\b/i;

/** What is left over may still be about the reader, or only half a sentence. */
const LECTURES =
  /^(?:I (?:can|could) (?:tell|assure) you|I(?:['’]m| am) (?:an? )?(?:good|kind|crazy|nice|honest)\b|use (?:small|your|a bit of)|in case\b|even an?\b|none\b|dear\b|who is\b|wherein\b|which\b|others have\b)|, I (?:trust|hope|believe)\.|, (?:madam|sir)\.|\b(?:no idea|don['’]t like repeating|lacked|grasped|lecture you|lower myself|same page|no confusion|I tell you|new (?:idea )?to you|and you(?:['’]ve| have) been|who is the customer|of people (?:I|we)|still in school|wet behind|how (?:I|we)(?:['’]m| am|['’]re| are))\b|^(?:[\w ]+, )?(?:you (?:do not|don['’]?t|are not|aren['’]t|really|never|know|understand|seem|clearly|would|will|['’]ll)\b|you['’](?:re|ll)\b|and\b|more than\b|maybe now\b|being\b|dear\b)/i;

/** What is left, as it is and as the writer's view. */
export const asItIs = (rest: string, who: 'I' | 'we'): string[] => [
  `${capital(rest)}.`,
  ...(OWN.test(rest) ? [] : [`As ${who} see it, ${small(rest)}. How do you see it?`]),
];
/** What one says of oneself, or looks at as one says it, is no matter of view. */
const OWN = /^(?:I|we)\b|^as\b|[.?!:] | I have \w+$/i;

/** "It goes without saying that", "it will not have escaped you that": what is said behind it. */
const TOLD =
  /^.*?\b(?:without saying|obvious|clear|aware|plain|common (?:knowledge|sense)|secret|know|knows|understand|remember|escaped (?:you|your \w+)|news|told you|explained|remind you|repeat|agree|see|appreciate|read|grasp|point out|suggest|explained|show you|spelling (?:it )?out|realise|realize|notice|forget)\b[^:;,]*?\bthat (?<rest>.+)$/i;
/** "You do realise a forty-foot box holds more than a twenty?": what is asked is what is said. */
const ASKED_TO_SEE =
  /^(?:you (?:do |must |should |surely |will )*(?:realise|realize|know|see|understand|appreciate|are aware|do know)|surely you (?:realise|realize|know|see|understand)|do you (?:not )?(?:realise|realize|know|see|understand)|don['’]t you (?:realise|realize|know|see|understand))(?: that)? (?<rest>(?:the|a|an|this|that|our|my|we|I|it|there|these|those|no|most|every|all|\w+ (?:is|are|has|means?|costs?))\b.+?)(?:,? (?:right|don['’]t you|surely|yeah|yes|innit))?$/i;
export const told = (core: string): string[] => {
  const asked = ASKED_TO_SEE.exec(core)?.groups?.rest;
  if (asked && isClause(asked)) return [asked];
  const rest = TOLD.exec(core)?.groups?.rest ?? '';
  return isClause(rest) ? [rest] : [];
};
const isClause = (rest: string): boolean => rest.split(' ').length >= 3 && CLAUSE.test(rest);

const LED =
  /^(?:perhaps|maybe|being|having|as|when|if|with|per|don['’]t|let|given|since|for|you should|look|listen|come on|relax|calm)\b[^,;:–—]{4,}(?:[,;:]| [–—])\s+(?:(?:and|but|so)\s+)?(?<last>(?!it|its|that|this).+)$/i;
const TRAILED = /^(?<first>[^:]{12,}?)(?:[,;]| [–—])\s+(?:and|but|so|which|as|if|you)\b[^,;:–—]+$/i;

/** Without the clause that leads up to it, or the one that trails behind: the cure tells whether that was the one. */
const withoutAPart = (core: string): string[] =>
  [
    LED.exec(core)?.groups?.last ?? '',
    TRAILED.exec(core)?.groups?.first ?? '',
    ...suffixes(core).filter((rest) => hasVerb(rest) && !STARTS_OVER.test(rest)),
  ].filter((rest) => isSaid(rest) || (hasVerb(rest) && suffixes(core).includes(rest)));

/** What stands behind each comma or colon, longest first. */
const suffixes = (core: string): string[] =>
  [...core.matchAll(/[,:;] (?=\p{L})/gu)].map(({ index, 0: mark }) => core.slice(index + mark.length));
/** No sentence by itself, or one that speaks of the reader again. */
const STARTS_OVER =
  /^(?:(?:\w+ and \w+|and|but|or|so|if|as|when|being|which|who|that|since|because|to|for|it|its|then|not|even|especially|considering|given|with|in|on|at|by|from|though|although|while|until|unless|once|without|you|your|whether|than)\b|\w+ing\b)|\byou\b|^(?!\S+ (?:is|are|was|has|costs?|comes?) \S+$)(?:\S+ ){0,2}\S+$/i;

const SAYS =
  /['’](?:s|re|ve|ll)\s|\s(?:\w*n['’]t|is|are|was|were|has|have|had|will|would|can|could|do|does|did|must|may|cost|go|get|pay|come|take|need|run|hold|cover|want|see|mean|went|came|sit|stand|start|end|\w{2,}(?:[^s]s|ed))\b/i;
const isSaid = (rest: string): boolean =>
  rest.split(' ').length >= 3 &&
  !/\b(?:is|are|was|were|has|have)(?:, by [^,]+)?$/i.test(rest) &&
  CLAUSE.test(small(rest)) &&
  SAYS.test(rest) &&
  !/^(?:it|its|(?:that|this)(?! (?:\w+ )?(?:price|offer|rate|fee|quote|figure|deal|discount|proposal)\b))\b/i.test(
    rest,
  );

const seenDifferently = ({ core, who, what }: Pick<Pieces, 'core' | 'who' | 'what'>): string[] => [
  '',
  ...(PRAISE.test(core) || BOASTS.test(core) || /^what sensible|\bbite\b/i.test(core) ? behindFigure(core, who) : []),
  `Here is how ${who} see it: [the fact behind it]. How do you read it?`,
  `Could we go through ${what && isTopic(what) && !/^your\b/.test(what) ? what : '[the point]'} together, so that we mean the same thing?`,
];

/** "Nobody could call 70% of the fee anything but generous". */
const NOTHING_BUT =
  /^(?:(?:I|we) (?:think|believe) )?(?:no one|nobody|one|you)(?: (?:could|can|would|will)|['’]ll)(?: ?not|n['’]t)? (?:struggle to |be hard put to |hardly )?(?:call|find|consider) (?<thing>.+?) (?:anything but |other than |un|mean\b|stingy\b)/i;

/** "£30, Felicity, which is handsome considering" */
const SUM_PRAISED =
  /^(?<thing>[$€£]?\d[\d.,]*(?:k|m|%)?(?: [\w-]+){0,3}), (?:which|and that|that) (?:is|are|was) (?:more than |very |really |rather |a )*(?:fair|generous|handsome|reasonable|decent|kind|good|gift|bargain|steal)\b/i;

/** "Five hundred is a gift" → "five hundred": what was praised, and has a figure to it. */
function praisedIn(core: string): string | null {
  const called = NOTHING_BUT.exec(core)?.groups?.thing;
  if (called && PRICED.test(called)) return called;
  const summed = SUM_PRAISED.exec(core)?.groups?.thing;
  if (summed) return summed;
  const bare = core.replace(PREAMBLE, '').replace(/^(?:to|for) any(?:one|body) [^,]+, /i, '');
  const { thing = '', praise = '' } =
    PRAISED.exec(bare.replace(/\b(is|are|was|were), [\w ]+, (?=an?\b)/gi, '$1 '))?.groups ?? {};
  return PRAISE.test(praise) && PRICED.test(thing) ? thing : null;
}

function behindIt({ core, who, what, when }: Pieces): string[] {
  const offer =
    praisedIn(core) ??
    told(core)
      .map(praisedIn)
      .find((thing) => thing !== null) ??
    (what && PRICED.test(what) && !/^your\b/.test(what) ? `${what}${when ? ` ${when}` : ''}` : null);
  if (!offer)
    return [
      '',
      ...behindFigure(core, who),
      'Here is how the offer is built up: [the figures or benchmark behind it]. How does it compare with what you had in mind?',
    ];
  return [
    `${capital(offer)} ${isPlural(offer) ? 'are' : 'is'} based on [your benchmark]. How does that compare with what you had in mind?`,
    `Here is how ${who} get to ${small(offer)}: [the figures behind ${itOrThem(offer)}]. How does that compare with what you have seen?`,
  ];
}
