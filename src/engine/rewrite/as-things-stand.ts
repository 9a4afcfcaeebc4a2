import type { Pieces, Way } from './reword.ts';
import { clausesOf } from './kept-clauses.ts';
import { statementIn } from './statements.ts';
import { capital, small } from './words.ts';

/** What the sentence states is kept as it is, and beside it stands what the writer would rather have. */
export function asThingsStand({ core, who }: Pieces): Way[] {
  const clause = statementIn(core) ?? ownClause(core);
  if (!clause) return [];
  const wish = `${who} would much rather settle it with you`;
  const saysWhen = SAYS_WHEN.test(clause);
  const now = saysWhen ? capital(clause) : `As things stand, ${clause}`;
  const why = saysWhen ? clause : `as things stand ${clause}`;
  const comma = /, but /.test(clause) ? ';' : ', but';
  // The longer ones read as no threat where the shorter still do.
  return [wish, `${wish} than see it come to this`].flatMap((rather) => [
    { text: `${now}${comma} ${rather}. What would it take on your side?`, adds: [capital(rather)] },
    { text: `${capital(rather)}, because ${why}. What is in the way on your side?`, adds: [capital(rather)] },
  ]);
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
const CONDITION = /\b(?:if|should|unless|until|till|were|had|without|failing|absent|or|otherwise|else)\b/i;

/** "From tomorrow", "if", "at the moment": it tells itself how things stand. */
const SAYS_WHEN =
  /^(?:from|as of|until|till|unless|if|should|for|with|without|in|on|at|by|before|after|when|once|given|so long as|as long as|every|each|next|that['’]s|they say)\b/i;
