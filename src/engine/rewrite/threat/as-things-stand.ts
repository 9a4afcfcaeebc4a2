import { lostFacts } from '../facts.ts';
import { clausesOf } from '../kept-clauses.ts';
import { withoutElse } from './left-otherwise.ts';
import { powerIn } from './powers.ts';
import type { Pieces, Way } from '../reword.ts';
import { statementIn } from '../statements.ts';
import { toldWhole } from '../told-whole.ts';
import { capital, small } from '../words.ts';

/** What the sentence states is kept as it is, and beside it stands what the writer would rather have. */
export function asThingsStand({ core, who }: Pieces): Way[] {
  const { rest, isElse } = withoutElse(core);
  const clause = ifFor(statementIn(rest) ?? toldWhole(rest) ?? ownClause(rest) ?? '');
  if (!clause || DANGLING.test(clause) || clause.split(' ').length > MOST_WORDS || (!isElse && isHint(clause)))
    return [];
  const rather = `${who} would much rather settle `;
  const then = `${/^until\b/i.test(core) ? 'Until then' : "If we can't agree,"} ${clause}, and ${rather}it with you first`;
  const told = `${capital(clause)}${JOINED.test(clause) ? `; still, ${rather}this with you` : `, but ${rather}this with you`}`;
  return [
    {
      text: `${isElse ? then : told}. What would it take on your side?`,
      adds: [`${capital(rather)}${isElse ? 'it' : 'this'} with you`],
    },
  ];
}

/** "Should the Council persist" → "if the Council should persist", as it stands behind "because". */
const ifFor = (clause: string): string => clause.replace(SHOULD, 'if $<who> should ');
const SHOULD = /^should (?<who>.+?) (?=(?:not|be|have|still|persist|continue|go)\b)/i;

/** Half a sentence: "unless somebody finds us a discount". */
const DANGLING = /^unless\b[^,]*$|^(?:long as|guess|an? (?:pity|shame))\b/i;
/** More than one can tell in one breath. */
const MOST_WORDS = 30;
/** A clause that goes on already. */
const JOINED = /, (?:and|but|yet|which|as)\b|[;:]|\bbut\b/i;

/** What may be to come, or has come already: steps, times, and what hangs on something. */
const STEP =
  /\b(?:wil?l|won['’]t|shall|shan['’]t|would|['’]ll|going|gonna|stays?|goes|ends?|drops?|comes?|if|when|while|once|unless|until|till|from|next|last|tomorrow|today|tonight|\w+day|depends?|buyer|candidate|competitor|rival|queue|c(?:an|ould)|may|might|inclined|prepared|entitled|costs?|the day|then|(?:stop|cancel|suspend|withh|block|remov|paus|fr[eo]z|ask|instruct|copie|told|move|turned|reserv|draft|written|ready|printed|filled)\w*)\b/i;
/** What the reader may come to see. */
const FORESEEN =
  /^(?:you(?:['’]ll| will| may| might)? (?:find|notice|appreciate|know|are aware)|rest assured|guess)\b/i;

/** What the writer has in hand is worth its word. */
const KEPT =
  /^(?:I|we) (?:have |still )*(?:kept|saved|hold|keep|recorded|copied|photographed)\b|^(?:I|we)['’]ve (?:kept|saved|still got|recorded|copied|photographed|got every)\b/i;

/** "I've a hedge cutter and a long memory": what is told of no step only hints at one, and is worth no word unless it holds a fact. */
const isHint = (clause: string): boolean =>
  (FORESEEN.test(clause) || !(STEP.test(clause) || KEPT.test(clause))) &&
  lostFacts(`x ${clause}`, powerIn(clause) ?? '').length === 0;

/** "Since you won't talk, we have told the bank": what the writer's side has done, without what it hangs on. */
const ownClause = (core: string): string | null =>
  CONDITION.test(core)
    ? null
    : (clausesOf(core)
        .filter((clause) => /^(?:I|we|my|our)\b/i.test(clause))
        .map((clause) => statementIn(small(clause)))
        .find((clause) => clause !== null) ?? null);
/** What hangs on a condition is not to be told without it. */
const CONDITION =
  /\b(?:if|should|unless|until|till|were|had|without|failing|absent|or|otherwise|else|don['’]t,)(?=\W|$)/i;
