import { clausesOf } from '../kept-clauses.ts';
import { statementIn } from '../statements.ts';
import { capital, small } from '../words.ts';

/** A no, with something that is not to be had behind it. */
const NO = /\b(?:no|not|nothing|nobody|never|none|cannot|neither)\b|n['’]t\b/i;
/** What names nothing: "I'll hear no more about it", "we are finished to talk". */
const ABOUT_NOTHING =
  /\b(?:it|this|that|any|again|in between|the point|the subject|a third|talk|telephoned|improved upon|done|over)$|\b(?:it|that|this|one|they|them)(?:['’]s| is| was)? (?:final|it|all|over|closed|the end)\b/i;
/** What only shuts the door, plays with words, or speaks of the reader. */
const SLAM =
  /\b(?:you|your|yours)\b|^(?:that|this|it|those|these|so|there['’]s|which|even|whether)\b|\b(?:what it is|word|story|position|revisited|reviewed|reopened|debate|discussion|door|wall|hammer|ink|stone|buried|appeal|interest|moved?|moving|budge|final|shut|nailed|bazaar|pencil|drawer|boxes?|settled|maybes|revert|nothing more|any quarter|coming|hearing anything|last number|no number|no (?:more|other) price)\b/i;
/** "I am not going to justify": the thing stands in what was cut off. */
const isCutOff = (clause: string): boolean => /\bto [a-z]+$/i.test(clause);
const MOST_WORDS = 22;
const FEWEST_WORDS = 4;

/** What the writer says is not to be had, or how it is, kept as it stands with room for its reason. */
export function keptNo(core: string): string[] {
  const clauses = [core, ...clausesOf(core)].filter(
    (clause) =>
      statementIn(small(clause)) !== null &&
      NO.test(clause) &&
      !ABOUT_NOTHING.test(clause) &&
      !SLAM.test(clause) &&
      !isCutOff(clause) &&
      clause.split(' ').length <= MOST_WORDS &&
      clause.split(' ').length >= FEWEST_WORDS,
  );
  return clauses.flatMap((clause) => [
    `${capital(clause)}, because [your reason]. Is there something else that would help?`,
    `${capital(clause)}, because [your reason]. What else matters to you here?`,
  ]);
}
