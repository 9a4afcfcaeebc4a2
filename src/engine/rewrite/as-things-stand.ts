import { clausesOf } from './kept-clauses.ts';
import { withoutElse } from './left-otherwise.ts';
import type { Pieces, Way } from './reword.ts';
import { statementIn } from './statements.ts';
import { toldWhole } from './told-whole.ts';
import { capital, small } from './words.ts';

/** What the sentence states is kept as it is, and beside it stands what the writer would rather have. */
export function asThingsStand({ core, who }: Pieces): Way[] {
  const { rest, isElse } = withoutElse(core);
  const clause = statementIn(rest) ?? toldWhole(rest) ?? ownClause(rest);
  if (!clause) return [];
  const rather = `${who} would much rather settle it with you first`;
  const like = `${who} would like to settle this with you`;
  const why = isElse ? `otherwise ${clause}` : clause;
  const wished = (wish: string, text: string): Way => ({ text, adds: [capital(wish)] });
  return [
    isElse
      ? wished(rather, `If we can't agree, ${clause}, and ${rather}. What would it take on your side?`)
      : wished(
          rather,
          `${capital(clause)}, ${/, which\b/.test(clause) ? 'and' : 'which is why'} ${rather}. What would it take on your side?`,
        ),
    wished(like, `${capital(like)}, because ${why}. How can we do that?`),
    wished(
      `${who} would much rather agree with you first`,
      `${capital(who)} would much rather agree with you first, because ${why}. What is in the way on your side?`,
    ),
    wished(rather, `${capital(rather)}, because as things stand ${why}. What is in the way on your side?`),
  ];
}

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
