import { timesIn } from '../matter.ts';
import { isPlural, itOrThem } from '../topics.ts';
import { capital, small } from '../words.ts';

/** A sum, a share or a bare number; no number of something, no name. */
const FIGURE =
  /(?<![\p{L}\d.,/-])(?:[$€£¥]\d(?:[\d.,]*\d)?k?|\d(?:[\d.,]*\d)?(?:%|k\b| (?:%|percent|per cent|euros?|dollars?|pounds?|quid|grand))|\d{3,}|\d{1,3}(?:,\d{3})+)(?![\d%])(?! [a-z]{3,}s\b| (?:days?|weeks?|months?|years?|hours?|minutes?|times|of (?:your|my|our|the)\b))/giu;
const NUMBERED = /\b(?:clause|section|article|page|annex|schedule|item|invoice|order|unit|flat|room|in|since) $/i;

/** What the writer praises has one figure to it: a benchmark can stand behind that. */
export function behindFigure(core: string, who: 'I' | 'we'): string[] {
  const found = [...core.matchAll(FIGURE)];
  const [first] = found;
  if (!first || found.length > 1 || NUMBERED.test(core.slice(0, first.index))) return [];
  const figure = first[0];
  return [
    `${capital(figure)} is based on [your benchmark]. How does that compare with what you had in mind?`,
    `Here is how ${who} get to ${small(figure)}: [the figures behind it]. How does that compare with what you have seen?`,
  ];
}

/** "Patience itself about the arrears", "very nice about this for a month", "bent over backwards for you since March". */
const FORBEARS =
  /\bpatien(?:t|ce)\b|\bbeen (?:\w+ ){0,3}(?:nice|understanding|waiting|accommodating|kind|tolerant|lenient)\b|\bwaited\b/i;
const ABOUT =
  /\b(?:about|on|over|with|regarding) (?<what>(?:the|those|these|our|my) (?!whole\b)(?:[^,;]|,(?=\d)){2,40}?)(?=,(?!\d)| and\b|$| since\b| for\b)/i;
const SOMEBODY = /\b(?:you|clients?|team|people|company|side|lot|agent|tenants?|staff|family|weeks?|months?|days?)\b/i;
const SINCE =
  /\b(?:since [^,;]+?|for (?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:day|week|month|year)s?)(?=,|$| and\b)/i;

/** A show of patience as what is still open, and since when. */
export function stillOpen(core: string): string[] {
  if (!FORBEARS.test(core)) return [];
  const what = ABOUT.exec(core)?.groups?.what;
  const since = SINCE.exec(core)?.[0];
  const named = what && !SOMEBODY.test(what) ? what : null;
  if (!named && !(since && timesIn(core).length <= 1)) return [];
  const [subject, be, does, it] =
    named && isPlural(named) ? [named, 'are', 'do', itOrThem(named)] : [named ?? 'this', 'is', 'does', 'it'];
  const open = since
    ? `${capital(subject)} ${be === 'are' ? 'have' : 'has'} been open ${since}`
    : `${capital(subject)} ${be} still open`;
  return [`${open}. Where ${does} ${it === 'them' ? 'they' : it} stand on your side?`];
}

/** "In May, and, because I'm a slow learner, again in June": the aside about oneself. */
const ASIDE = /,(?: and,)? (?:because|as|if|since|being|which|like|an?|the|I|out of|more|not)\b[^,]*, (?=\S)/gi;

/** The sentence without what is put between two commas: the cure tells whether that was what annoyed. */
export const withoutAside = (core: string): string[] => {
  const plain = core.replace(ASIDE, (aside) => (/^, and,/i.test(aside) ? ', and ' : ' '));
  return plain !== core && plain.split(' ').length > 4 ? [plain] : [];
};
