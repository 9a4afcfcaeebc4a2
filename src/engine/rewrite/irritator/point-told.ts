import { participleOfPast } from '../participles.ts';
import { timesIn } from '../matter.ts';
import { lostFacts } from '../facts.ts';
import { isVerb } from '../verbs.ts';
import { capital, trimEnd } from '../words.ts';

const AUXILIARY =
  /^(?:am|is|are|was|were|has|have|had|will|would|can|could|may|might|must|do|does|did|cannot|costs?|goes|comes?|\w+n['’]t)$/i;
/** No subject: what stands behind "that" or a colon is half of something else. */
const NO_SUBJECT =
  /^(?:it|its|it['’]s|this|that|they|them|these|those|he|she|who|which|what|how|why|when|where|if|and|but|or|so|as|to|for|in|on|at|of|by|with|from|you|your|even|way|one|much|many|far|simple|clear|obvious)\b/i;

const isPredicate = (word: string): boolean =>
  AUXILIARY.test(word) ||
  isVerb(word) ||
  (/[^s]s$/.test(word) && (isVerb(word.slice(0, -1)) || isVerb(word.slice(0, -2)))) ||
  participleOfPast(word) !== undefined;

/** "Reagents expire", "the deposit also covers cleaning": somebody or something, and what it does. */
const isClause = (text: string): boolean => {
  const [first = '', ...rest] = text.split(' ');
  return !NO_SUBJECT.test(text) && !AUXILIARY.test(first) && rest.slice(0, 6).some(isPredicate);
};

/** What the writer says of themselves, or of a crowd that would side with them, is no point. */
const NO_POINT =
  /^(?:I|we) (?:am|was|are|were|can|even|have nothing|have bent|should|think|flatter)\b|^(?:any(?:one|body)?|few|most|every(?:one|body)|an? (?:reasonable|sensible|fair|more|layman)|my (?:father|mother|wife|husband|doctor|physician))\b|^\S+, so\b|\b(?:quarrel|charity|agrees?)$/i;
/** Behind these, "that" points at something, or the clause hangs on a word. */
const NOT_A_POINT =
  /(?:\b(?:but|and|or|than|from|at|for|of|with|in|on|is|was|not|so|time|times|day|week|moment|reason)|n['’]t)\s*$/i;

/** "No deposit, no keys", "bins out on Wednesday" */
const isShortRule = (text: string): boolean =>
  /^no \S+(?: \S+)?, no \S+/i.test(text) || (/\b\w+day\b|\d/.test(text) && !NO_SUBJECT.test(text));

/** What the writer calls for in front of the point: "use small logic:" */
const SAID_AGAIN =
  /\b(?:explained|said|wrote|written|told|mentioned|set out|pointed out|stated|discussed|agreed|spelt out|repeat\w*)\b/i;

/** The point that a lecture wraps: "what you overlook is that reagents expire" → "reagents expire"; with the time it was made before. */
export function pointTold(core: string, who: 'I' | 'we'): string[] {
  const behindThat = [...core.matchAll(/\b(?:that|why) (?=\S+ \S)/gi)].map(({ index, 0: word }) => ({
    lead: core.slice(0, index),
    point: core.slice(index + word.length),
  }));
  const behindColon = [...core.matchAll(/(?:: | [–—-] )(?=\S+ \S)/g)].map(({ index, 0: mark }) => ({
    lead: core.slice(0, index),
    point: core.slice(index + mark.length),
  }));
  const behindAs =
    /^(?<lead>as (?:(?:was |has been |already |I |we |it was )[^,]*(?:, [^,]+)?|[^,]*\b(?:explained|told|knows?|aware|confirm\w*)(?: [^,]+)?)), (?<point>.+)$/i.exec(
      core,
    )?.groups;
  return [
    ...behindThat.filter(({ lead, point }) => isClause(point) && !NOT_A_POINT.test(lead)),
    ...(behindAs ? [{ lead: behindAs.lead ?? '', point: behindAs.point ?? '' }] : []).filter(({ point }) =>
      isClause(point),
    ),
    ...behindColon.filter(({ point }) => isClause(point) || isShortRule(point)),
  ]
    .filter(({ point }) => !NO_POINT.test(point))
    .map(({ lead, point }) => withTime(lead, capital(trimEnd(point)), who));
}

/** A date that only the lead names is kept: "as I wrote in January". */
function withTime(lead: string, point: string, who: 'I' | 'we'): string {
  const time = timesIn(lead).find((each) => lostFacts(`x ${each}`, point).length > 0);
  const verb = SAID_AGAIN.exec(lead)?.[0].toLowerCase() ?? '';
  if (!time || !verb) return point;
  return `${point}, as ${who} ${/^(?:wr|set|st)/.test(verb) ? 'wrote' : 'said'} ${time}`;
}
