import { participleOfPast } from './participles.ts';
import { capital, trimEnd } from './words.ts';

/** Where one thought ends and the next begins. */
const SEAM =
  /(?:;|:| [–—-]+|,)\s+(?:(?:and then|so now|and now|and|but|so|because|since|as|yet|then|which is why|while|whereas)\s+)?|\s+because\s+|\s+(?:and|but|since|so)\s+(?=(?:I|we|it|you|they|he|she|the|my|our|your|this|that|there|now|in|by)\b)/gi;
/** What hangs on the clause that went. */
const HANGING =
  /^(?:the (?:day|time|moment|minute|week)|it|its|it['’]s|that|that['’]s|this|they|them|these|those|which|who|whose|where|when|if|unless|until|than|to|for|or|nor|not|even|just|only|let|haven['’]t|isn['’]t|would|were|was|had|if|as|by \w+ing)\b/i;
const SUBJECT =
  /^(?:(?:in|on|since|for|by|at|after|before) [^,]{2,30},? )?(?:I|we|he|she|there|nobody|no one|(?:the|my|our|a|an|all|both|half|two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*)\b)/i;
/** A name that does something. */
const NAMED = /^\p{Lu}[\p{L}'’-]+ (?:is|was|has|had|will|can|does|did|comes?|costs?|\w+ed|\w+s)\b/u;
const FINITE =
  /^(?:\S+['’](?:s|re|ve|ll|d|m)\b|(?:\S+ ){1,7}?(?:am|is|are|was|were|has|have|had|will|would|can|could|shall|must|do|does|did|need|needs|want|wants|costs?|comes?|goes|covers?|takes?|pays?|runs?|sits?|stands?|starts?|ends?|includes?|cannot|can['’]?t|won['’]?t|don['’]?t|isn['’]t|aren['’]t|\w+ed|went|came|sat|stood|ran|fell|lay|left|lost|paid|sent|got|made|took|gave|put|said|told|passed|spent|says)\b)/i;
const FEWEST = 4;

/**
 * The clauses of a sentence that can stand by themselves, longest first: "I passed on the job on your word, and your word
 * was worth nothing" holds "I passed on the job on your word". Which of them is free of what was found is the cure's to say.
 */
export function clausesOf(core: string): string[] {
  const seams = [...core.matchAll(SEAM)];
  if (seams.length === 0) return [];
  const starts = [0, ...seams.map(({ index, 0: seam }) => index + seam.length)];
  const ends = [...seams.map(({ index }) => index), core.length];
  const isSeam = (at: number): boolean =>
    at === 0 || !joinsSubjects(core.slice(starts[at - 1], starts[at]), seams[at - 1]?.[0] ?? '');
  const spans = starts.flatMap((start, i) => (isSeam(i) ? ends.slice(i) : []).map((end) => core.slice(start, end)));
  return spans
    .filter((span) => span.length < core.length - 2 && isWhole(span))
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST)
    .map((span) => capital(trimEnd(span)));
}

const MOST = 4;

const isWhole = (clause: string): boolean =>
  clause.split(' ').length >= FEWEST &&
  !HANGING.test(clause) &&
  !/^(?:\S+ ){1,2}(?:who|which|that)\b/i.test(clause) &&
  !/\b(?:it|them|so|is|are|was|were|has|only)$/i.test(clause) &&
  (SUBJECT.test(clause) ||
    (NAMED.test(clause) && !/^(?:You|It|That|This|There|What|How|Who|Let|And|But|So|If)\b/.test(clause))) &&
  hasVerb(clause);

/** "Your sister and I have carried you": two subjects of one verb, and no seam between them. */
export const joinsSubjects = (ahead: string, joint: string): boolean =>
  /^\s+and\s+$/i.test(joint) && !hasVerb(ahead.trim());

/** A clause that says something, rather than a name or a time alone. */
export const hasVerb = (clause: string): boolean =>
  FINITE.test(clause) || clause.split(' ', 5).some((word) => participleOfPast(word) !== undefined);
