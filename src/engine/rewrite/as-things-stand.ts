import type { Pieces, Way } from './reword.ts';
import { statementIn } from './statements.ts';
import { capital } from './words.ts';

/** What the sentence states is kept as it is, and beside it stands what the writer would rather have. */
export function asThingsStand({ core, who }: Pieces): Way[] {
  const clause = statementIn(core);
  if (!clause) return [];
  const wish = `${who} would much rather settle it with you`;
  const rather = `${wish} than see it come to that`;
  const saysWhen = SAYS_WHEN.test(clause);
  const now = saysWhen ? capital(clause) : `As things stand, ${clause}`;
  const why = saysWhen ? clause : `as things stand ${clause}`;
  return [
    { text: `${now}, but ${rather}. What would it take on your side?`, adds: [capital(rather)] },
    {
      text: `${capital(wish)} than see it come to this, because ${why}. What is in the way on your side?`,
      adds: [capital(wish)],
    },
  ];
}

/** "From tomorrow", "if", "at the moment": it tells itself how things stand. */
const SAYS_WHEN =
  /^(?:from|as of|until|till|unless|if|should|for|with|without|in|on|at|by|before|after|when|once|given|so long as|as long as|every|each|next|that['’]s|they say)\b/i;
