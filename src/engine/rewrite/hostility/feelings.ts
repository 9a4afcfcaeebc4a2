import { behindAJibe } from './behind-a-jibe.ts';
import { asLesson, explainedAgain } from '../irritator/explained-again.ts';
import { heapOf } from './heaps.ts';
import { hopedFor, takenAbackBy } from './hoped.ts';
import { asItIs, told } from '../irritator/irritations.ts';
import { outrageAt, upsetBy } from './outrage.ts';
import { atMoment, iAm, iWas, me, type Pieces } from '../reword.ts';
import { isTopic, itOrThem } from '../topics.ts';
import { reproached } from './reproached.ts';
import { saidPlainly } from './said-plainly.ts';
import { spared } from './spared.ts';
import { FIGURE, SHORT, RATED, SUM, SUM_OF, PRICED } from './sums-named.ts';
import { underneath } from './underneath.ts';
import { small } from '../words.ts';

const PEOPLE =
  /\byour (?:so-called |own )?(?<people>(?:\w+ )?(?:accountant|adviser|advisor|agent|assessor|assistant|boss|builder|colleagues?|crew|department|director|driver|engineer|estimator|fitters?|guys?|lads?|landlord|lawyers?|manager|mechanic|office|people|plumber|reps?|sales team|solicitors?|staff|supplier|surveyor|team|technician|workers|experts?|specialists?|consultants?|buyers?|partners?|recruiters?|counsel))\b/i;
/** What the sentence says something about: "that deck was an insult", "your inspection reads like a menu". */
const SUBJECT =
  /^(?<thing>(?:your|this|that|the|these|those|my|our)\b(?:(?! (?:is|are|was|were|has|have|can|cannot|that|which|and|you|who)\b)[^,;:]){2,45}?) (?:is|are|was|were|has|have|can|cannot|reads?|looks?|sounds?|smells?|would|could|belongs?|makes?|made|went|deserves?|amounts?|recalls?|reeks?|stinks?|came|gave|got|shows?|isn['’]t|wasn['’]t)\b/i;
/** Words in inverted commas are theirs: "your 'service charge'", "you call it "market rate"". */
const QUOTED = /["“'‘](?<words>(?!(?:no|yes)\b)[a-z][\p{L}-]*(?: [\p{L}-]+){0,3})["”'’](?=[\s.,;:!?]|$)/iu;
const TERMS =
  /\b(?:rate|charges?|fees?|offer|discount|service|package|partnership|processe?s?|direction|engineering|studio|support|plan|programme|adjustment|terms?|price|cost|refresh|premium|share|deal|exposure|goodwill|handling|administration|estimate|report|survey|study|review|apology|contribution|allowance|bonus|design|strategy|transparency)s?$/i;
/** What is put on the table in writing. */
const PUT =
  /^(?:proposal|tender|document|valuation|sum|figure|letter|calculation|bill|invoice|schedule|specification|indemnity|severance|repair|exchange)s?$/i;
/** "On the floor", "into the file": where something is, is not what the blow hits. */
const WHERE = /\b(?:on|in|into|onto|from|off|under|through|behind|before|inside|around|up|down|to|over) $/i;
const NO_TOPIC =
  /^(?:website|kitchen|week|weekend|numbers?|box|part|page|piece|place|time|work|works|call|word|set|matter|position|opening|notice|room|right|house|flat|car|window)$/i;
/** "a better cap table than", "that day rate", "nonsense you call a resourcing plan". */
const BELITTLED =
  /\b(?<which>your|this|that|these|those|such an?|the|^(?:pathetic|ridiculous|lousy|insulting|stupid|silly|shit)|with better|with worse|call an?|called an?|up an?|find an?|found an?|calls an?|calling an?)(?: (?:better|worse|bigger|cheaper|new|whole|same|silly|so-called|lowball|ridiculous|pathetic))* (?<noun>(?:(?:day|hourly|cap|paper|project|service|resourcing|payment|set-?up|revised|counter|opening|first|second|latest|last) )?\p{L}+(?:s)?)(?=[\s.,;:!?]|$)(?! (?:lot|park|boy|side|department|office|team|desk|people))/giu;
/** "What a miserable little offer", "another surcharge", "the dumbest change order I ever saw". */
const LABELLED =
  /\b(?:such(?: an?)?|what an?|another|the \w+est|(?:that|this|it)(?:['’]s| is)(?: not)? an?|isn['’]t an?|the famous|call (?:this|that|it) an?|seen an?|seen such an?|seen better) (?<words>[^.,;:!?]+)/giu;

/** The first of a few words behind a label that terms are about, with the one it goes on in: "a floor plan". */
const labelled = (core: string): string | undefined => {
  const words = [...core.matchAll(LABELLED)]
    .flatMap(({ groups }) => (groups?.words ?? '').replace(/ (?:is|are|was|were|has|have)\b.*$/i, '').split(' ', 4))
    .map((word) => word.replace(/[^\p{L}-]/gu, '').toLowerCase())
    .map((word) => word.replace(/^counter-/, ''));
  const first = words.findIndex((word) => isTopic(word) && !word.includes('-'));
  const last = isTopic(words[first + 1] ?? '') ? first + 1 : first;
  return NO_TOPIC.test(words[last] ?? '') ? undefined : words.slice(first, last + 1).join(' ');
};
/** What somebody only has in their hand is named for the sake of something else. */
const HELD = /^(?:keys?|signature|reasons?|pockets?|hands?|name)$/i;
const NO_THING =
  /\bown\b|\b(?:dad|mum|mother|father|brother|sister|son|daughter|pay|kitchen|website|way|people|side|lot|things?|idea|reasons?|signature|keys?|pockets?|hands?|head|nose|mouth|face|director|arrogance|insolence|time|life|man|woman|god|day|dog|mother|nan|kid)s?$/i;
const SCORNED =
  /\b(?:so-called|famous|precious|little|miserable|charming|pathetic|stupid|ridiculous|laughable|silly|bloody|damn|fucking|absurd|insulting|lowball) /gi;

/** The feeling, said as one's own and with its reason, in place of the blow; where the blow hits nothing one could speak of, its words go. */
export function asFeeling(said: Pieces): string[] {
  const { who, moment, core } = said;
  const kept = [
    ...spared(core, who),
    ...saidPlainly(core, who),
    ...outrageAt(core, who),
    ...behindAJibe(core, who),
    ...upsetBy(core, who),
    ...[...told(core), ...saidSlowly(core)].flatMap((each) => asItIs(each, who)),
    ...underneath(core, who),
    ...takenAbackBy(core, who),
    ...hopedFor(core, who),
    ...reproached(said),
  ];
  return [...kept, ...asDismay(said, who, moment)];
}

/** "I'll say it slowly: the garage is not included" */
const saidSlowly = (core: string): string[] => {
  const point = /^[^:]*\b(?:say|tell|told|said|spell|repeat)\b[^:]*: (?<point>(?:the|my|our|an?)\b.+)$/i.exec(core)
    ?.groups?.point;
  return point ? [point] : [];
};

/** The feeling alone, about the thing that the blow hits. */
function asDismay(said: Pieces, who: 'I' | 'we', moment: string | null): string[] {
  const about = thingIn(said);
  const people = PEOPLE.exec(said.core)?.groups?.people;
  const taught = /^(?:your|that|this) /.test(about ?? '') ? [] : asLesson(said.core, who);
  if (taught.length > 0) return [...taught, ...gone(who)];
  if (about) {
    const it = `${about}${moment && !about.includes(moment) ? ` ${atMoment(moment)}` : ''}`;
    return [
      `${iWas(who)} taken aback by ${it}. Could you walk ${me(who)} through what is behind ${SUMMED.test(about) ? 'it' : itOrThem(about)}?`,
      `${iWas(who)} disappointed by ${it}, because [your reason]. ${isPut(about) ? 'How did you get there' : 'How can we put it right'}?`,
    ];
  }
  const lesson = explainedAgain(said.core, who);
  if (lesson.length > 0) return [...lesson, ...gone(who)];
  if (people)
    return [
      `${iWas(who)} disappointed by how your ${people} handled this, because [your reason]. How can we put it right?`,
      ...gone(who),
    ];
  return gone(who);
}

/** Something the other side came up with: a figure, an offer, a document. */
const isPut = (about: string): boolean =>
  SUMMED.test(about.replace(/^the /, '')) || [TERMS, PUT].some((kind) => kind.test(about.split(' ').at(-1) ?? ''));

/** A sum is one thing. */
const SUMMED =
  /(?:pounds|euros|dollars|quid|\d)$|^(?:two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|\d+) /i;

const gone = (who: 'I' | 'we'): string[] => [
  '',
  `${iAm(who)} frustrated with how this has gone, because [what happened]. How can we get it back on track?`,
  `${iAm(who)} not happy about this, because [what happened]. Can we look at it again together?`,
];

/** What the other side put on the table, wherever it stands: "I've scraped better offers off my boot", "the mobilisation fee". */
const TERM =
  /\b(?:(?<worse>better|worse|more|bigger) )?(?:(?<kind>\w+(?:ation|ment|ing|ance|ight|age)) )?(?<term>(?:offer|proposal|counter-?offer|counter-?proposal|deal|fee|rate|quote|estimate|bid|valuation|salary)s?|sum|number(?= |$))(?=[\s.,;:!?]|$)/gi;

function namedTerm(core: string): string | null {
  for (const { groups: { worse, kind, term = '' } = {}, index } of core.matchAll(TERM)) {
    const ahead = core.slice(0, index);
    if (
      WHERE.test(ahead) ||
      /\b(?:no|any|to|would|could|my|our|an?|phone|in lieu of an?) $/i.test(ahead) ===
        (term === 'number' || worse !== undefined)
    )
      continue;
    return `the ${kind ? `${kind.toLowerCase()} ` : ''}${worse ? term.replace(/s$/i, '') : term.toLowerCase()}`;
  }
  return null;
}

/** What is theirs comes before what only stands in the sentence. */
function belittled(core: string): Readonly<Record<string, string>> | undefined {
  const found = [...core.matchAll(BELITTLED)].flatMap(({ groups: { which = '', noun = '' } = {}, index }) =>
    isTopic(noun) &&
    !NO_TOPIC.test(noun) &&
    !HELD.test(noun) &&
    !(/^the$/i.test(which) && (WHERE.test(core.slice(0, index)) || !(TERMS.test(noun) || PUT.test(noun))))
      ? [{ which, noun }]
      : [],
  );
  return found.find(({ which }) => /^(?:your|this|that|these|those)$/i.test(which)) ?? found[0];
}

/** A name longer than this has words in it that are not its own. */
const LONG_NAME = 4;

function thingIn({ core, what }: Pieces): string | null {
  if (
    /^(?:did|has|have|does|do) (?:any(?:one|body)|you)\b|^the (?:only|one) (?:thing|person|part)\b.* (?:is|was) your\b/i.test(
      core,
    )
  )
    return null;
  const figures = core.match(FIGURE) ?? [];
  const heap = heapOf(core);
  if (figures.length === 1 && core.split(' ').length <= SHORT)
    return heap?.includes(figures[0]) ? heap : `the ${figures[0]}`;
  const term = SUM_OF.exec(core)?.groups?.term;
  if (term) return `the ${term}`;
  const rated = RATED.exec(core)?.groups?.figure;
  if (rated) return `the ${rated}`;
  const sum = SUM.exec(core)?.[0] ?? '';
  if (/\d|hundred|thousand|million|grand|pound|euro|dollar|quid|cent/i.test(sum))
    return `the ${small(sum).replace(/^(?:an?|one) /, '')}`;
  const subject = SUBJECT.exec(core)?.groups?.thing?.replace(SCORNED, '') ?? '';
  const isTheirs =
    (/^(?:your|this|that|these|those)\b/i.test(subject) && !NO_TOPIC.test(subject.split(' ').at(-1) ?? '')) ||
    isTopic(subject);
  if (isTheirs && subject.includes(' ') && !NO_THING.test(subject) && !PEOPLE.test(core.slice(0, subject.length + 20)))
    return small(subject.replace(/\blowball$/i, 'offer'));
  const named = PEOPLE.test(core) ? undefined : belittled(core);
  const clause = /\b(?:clause|section|article|schedule|annex|appendix|page) \d[\w.]*/i.exec(core)?.[0];
  if (clause && !named) return clause.toLowerCase();
  if (!named && PRICED.test(core) && !PEOPLE.test(core)) return 'the price';
  if (named) {
    const { which = '', noun = '' } = named;
    const compound = new RegExp(String.raw`\b${noun} (?<next>\p{L}+)`, 'iu').exec(core)?.groups?.next ?? '';
    const whole = compound && isTopic(compound) ? `${noun} ${compound}` : noun;
    return `${/^(?:your|this|that|these|those)$/i.test(which) ? which.toLowerCase() : 'the'} ${whole.toLowerCase()}`;
  }
  const quoted = QUOTED.exec(core)?.groups?.words;
  if (quoted && TERMS.test(quoted)) return `the "${quoted}"`;
  const label = labelled(core);
  if (label) return `the ${label}`;
  if (heap) return heap;
  return what !== null &&
    isTopic(what) &&
    !NO_THING.test(what) &&
    !NO_TOPIC.test(what.split(' ').at(-1) ?? '') &&
    what.split(' ').length <= LONG_NAME &&
    /^(?:your|this|that|these|those)\b/.test(what)
    ? what
    : namedTerm(core);
}
