import { PUSH } from './pressing.ts';
import { couldHave } from './requests.ts';
import { statementIn } from '../statements.ts';
import { FINITE } from '../told-whole.ts';
import { isPlural } from '../topics.ts';
import { isVerb } from '../verbs.ts';
import { small } from '../words.ts';

/** A time as it limits something: "by six", "before I lock up", "tonight". */
const TIME = String.raw`(?<when>(?:by|before|within|inside|in the next|in the course of|no later than|not later than|until|this (?:minute|instant|morning|afternoon|evening)|today|tonight|tomorrow|now|right (?:now|away)|straight away|at once|immediately|forthwith|without delay|asap)\b.*)`;
/** What only drives the wish home: "and I don't care how late", "not after it". */
const DRIVEN =
  /,? (?:and )?(?:I don['’]t care\b.*|no matter\b.*|with you or without you|not after(?: it)?|please and thank you|please|x|sharp)$/i;

/** "The money back, and I want it now". */
const AND_IT =
  /,? and (?:I|we)(?:['’]ll| will)? (?:want|need|expect) it (?=(?:on|in|by|at|before|now|this|today|tonight|tomorrow)\b)/i;

/** "The lease tied up", "it settled": something both have to get done. */
const DONE =
  /^(?:it|this|that|the whole thing|(?:the|my|our|your|this|that) (?:\w+ ){0,3}?\w+) (?:settled|done|closed|sorted|signed|finished|fixed|agreed|tied up|wrapped up|nailed down|off my list)\b/i;
/** Each shape of waiting, and what is waited for in it. */
const WISHES: readonly (readonly [RegExp, (groups: Readonly<Record<string, string>>) => string | null])[] = [
  // "We need your figures tonight"
  [
    /^(?:I|we)(?:'ll| will)? (?:need|want|expect|require|demand)(?: to (?:have|see))? (?<what>(?:a|an|your|the|my)\b(?:(?![,;]| (?:is|are|was|has|have|will|can|can't|won't|isn't) ).)+?) (?<when>(?:by|before|within|today|tonight|tomorrow|this|no later|in the next|first thing|immediately|now)\b.*)$/i,
    ({ what = '', when = '' }) => `${small(what)} ${when}`,
  ],
  // "A reply today"
  [
    /^(?<what>(?:an? |your |the |my )(?:\w+ )?(?:answer|reply|decision|yes|signature|sign-off|confirmation|response|number|figure|word|commitment|acceptance|approval)) (?<when>(?:by|before|within|today|tonight|tomorrow|this|no later|in the next|first thing|immediately|now)\b.*)$/i,
    ({ what = '', when = '' }) => `${small(what)} ${when}`,
  ],
  // "Your decision on the knee I need before tonight"
  [
    /^(?<what>(?:an?|the|my|our|your|this|that|signed)\b[^,]*?) (?:I|we) (?:need|want|am wanting|are wanting|expect|must have)(?: it)? (?<when>(?:by|before|within|today|tonight|tomorrow|this|now|first|in|on|at|for)\b[^,]*)(?:,.*)?$/i,
    ({ what = '', when = '' }) => `${small(what).replace(/^signed/, 'the signed')} ${when}`,
  ],
  // "Before the noon prayer I must have your yes"
  [
    /^(?<when>(?:before|by|until|at|within) (?:(?! (?:I|we|you|I['’]\w+|you['’]\w+) )[^,])+?),? (?:I|we) (?:(?:must|need to|have to|want to) )?(?:have|need|want|see) (?<what>(?:an?|the|my|our|your)\b[^,;]+)$/i,
    ({ what = '', when = '' }) => `${what} ${small(when)}`,
  ],
  // "Let us have the deposit"
  [/^(?:let|get) (?:me|us) (?:have|see) (?<what>(?:an?|the|my|our|your)\b[^,;]+)(?:,.*)?$/i, ({ what = '' }) => what],
  // "Can we get the form by six?"
  [/^(?:can|could|may) (?:I|we) (?:please )?(?:get|have|see) (?<what>.+?)\??$/i, ({ what = '' }) => what],
  // "I'd want your yes by eleven", "we look for your acceptance by return", "I want it settled tonight"
  [
    /^(?:I|we)(?:['’]ll|['’]d|['’]m going to| am going to| are going to| will| would| should| must| shall| do)? (?:be )?(?:need|want|require|expect|like|have|see|take|look for|ask for|await|wanting|needing|mean)(?: to (?:have|see|get|hear))? (?<what>(?:an?|the|my|our|your|it|this|that|these|those|both|half|all|everything|some|confirmation|acceptance|payment|word|cash|proof)\b(?:(?! (?:is|are|was|were|can|will) )[^;])+?(?: (?:while|before|until|by the time|as soon as) .+)?)$/i,
    ({ what = '' }) => (isVerb(/ to (?<verb>[a-z]+)/.exec(what)?.groups?.verb ?? '') ? null : what),
  ],
  // "need a yes before the kettle boils"
  [/^need (?<what>(?:an?|the|your|my)\b[^;]+)$/i, ({ what = '' }) => what],
  // "a reply within the hour is called for", "your signed acceptance is expected by 18:00"
  [
    /^(?<what>(?:an?|the|your|immediate|prompt)\b(?:(?! would )[^,;])+?) (?:would be appreciated(?: and is expected)?|(?:is|are) (?:expected|required|called for|needed|awaited|due))(?<when> [^,;]+)?(?<why>, (?:as|because|since) .+)?$/i,
    ({ what = '', when = '', why = '' }) => `${small(what)}${when}${why}`,
  ],
  // "an immediate response to our schedule"
  [
    /^(?<what>(?:an?|your) (?:immediate|prompt|quick|urgent|early)\b[^,;]+)$/i,
    ({ what = '' }) => (isThing(what) ? small(what) : null),
  ],
  // "do I get your decision before I lock up tonight, or am I to sit by the phone?"
  [/^(?:do|will|shall|am) (?:I|we) (?:going to )?(?:get|have|see|hear) (?<what>[^,?]+).*$/i, ({ what = '' }) => what],
  // "Ladder back tonight"
  [
    new RegExp(String.raw`^(?<what>[a-z]+ (?:back|in|out|off)),? ${TIME}$`, 'i'),
    ({ what = '', when = '' }) => `the ${small(what)} ${when}`,
  ],
  // "All of it, labour too, by tonight", "£212 to the same card within the day"
  [
    new RegExp(
      String.raw`^(?<what>(?:all of (?:it|them)|everything|half|both|[$€£]\d\S*|\d[\d.,]*|the whole \w+)(?:(?! (?:is|are|was|will|goes|stays|or|and I|if|when)\b)[^;:?])*?),? (?:kindly |please )?${TIME}$`,
      'i',
    ),
    ({ what = '', when = '' }) => `${small(what)} ${when}`,
  ],
  // "Revised figures by knock-off time", "your reply on the Christmas week by return"
  [
    new RegExp(
      String.raw`^(?<what>(?!not\b|no\b|any\b|all\b|the only\b)(?:\S+ ){0,6}?\S+?),? (?:please,? )?(?:${TIME}|(?<then>by return\b.*))$`,
      'i',
    ),
    ({ what = '', when, then = '' }) =>
      isThing(what) && statementIn(`${what} ${when ?? then}`) === null ? `${small(what)} ${when ?? then}` : null,
  ],
];

/** "Your approval", "revised figures": no sentence of its own. */
const isThing = (what: string): boolean =>
  !isVerb(what.split(' ')[0] ?? '') &&
  (/^(?:an?|the|my|our|your)\b/i.test(what) || isPlural(what)) &&
  !/^(?:as|from|by|before|after|in|on|at|until|till|whether|if|sooner|get|say|just|make|do|go|be|the (?:one|ones|man|woman|people)) ?\b/i.test(
    what,
  ) &&
  !FINITE.test(what) &&
  statementIn(what) === null &&
  !/\b(?:means?|I|we|you|if|so|and I)\b/i.test(what);

const AT_ONCE = /^(?:(?<article>an? )|)(?:immediate|prompt|urgent) (?=[a-z])/i;

/** "Could I have your yes by eleven", "could we get this settled tonight"; null where nothing is waited for. */
export function awaitedIn(core: string, who: 'I' | 'we'): string | null {
  const text = core
    .replace(PUSH, '')
    .replace(DRIVEN, '')
    .replace(AND_IT, ', ')
    .replace(/^no more \w+ing(?: about)?, /i, '');
  for (const [shape, wish] of WISHES) {
    const groups = shape.exec(text)?.groups;
    const told = groups && wish(groups)?.replace(AT_ONCE, (_, article?: string) => (article ? 'a quick ' : 'quick '));
    if (told)
      return DONE.test(told)
        ? `Could we get ${told}`
        : couldHave(told, /^(?:I|can I|could I)\b/i.test(text) ? 'I' : who);
  }
  return null;
}

const HURRY =
  /^(?:please )?(?:hurry(?: up)?|chop chop|quick quick)(?: with)? (?<what>(?:the|that|this|my|our|your)\b[^,]+)$/i;
/** "Hurry up with that quote" → "that quote". */
export const hurriedFor = (core: string): string | null => HURRY.exec(core)?.groups?.what ?? null;

const ABOUT =
  /^(?:now or never|last|hurry|make|quick|revert|final)\b.* (?:for|on|about|with) (?<what>(?:the|my|our|your|this|that|those|these) (?:(?!(?:for|on|about|with|before|after|by|in|at)\b)[\p{L}’'-]+ ){0,3}?[\p{L}’'-]+)$/iu;
/** "Now or never for the balcony suite" → "the balcony suite". */
export const endsAbout = (core: string): string | null => ABOUT.exec(core)?.groups?.what ?? null;
