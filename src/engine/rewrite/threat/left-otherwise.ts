import { ownAct } from '../clauses.ts';
import type { Pieces, Way } from '../reword.ts';
import { capital, gerund } from '../words.ts';

/** "Otherwise", "failing that": what follows happens only if nothing is agreed. */
const ELSE =
  /^(?:and |so |but )?(?:or else|otherwise|or|else|if not|thereafter|in that case|until (?:then|that)|(?:failing|absent|without) (?:this|that|which))(?:,|:)? (?=\S+ \S)/i;

/** What would follow, without the word that ties it to the sentence before. */
export const withoutElse = (core: string): { readonly rest: string; readonly isElse: boolean } => {
  const rest = core.replace(ELSE, '');
  return { rest, isElse: rest !== core };
};

/** A second clause, of somebody else: it is no part of the step. */
const TWO = /, and (?:the|my|our|your|it|they|he|she|that)\b/i;

/** "Otherwise I'm taking the keys back": the step as what is left then, beside the wish to settle. */
export function leftOtherwise({ core, who }: Pieces): Way[] {
  const { rest, isElse } = withoutElse(core);
  const act = isElse && !TWO.test(rest) ? ownAct(rest) : null;
  if (!act) return [];
  const step = `${gerund(act)}${act.includes(', ') ? ',' : ''}`;
  const wish = `${who} would much rather settle it with you`;
  return [
    {
      text: `${capital(step)} is what ${who} have left otherwise, and ${wish}. What would it take on your side?`,
      adds: [capital(wish)],
    },
    {
      text: `${capital(wish)}; what is left otherwise is ${step.replace(/,$/, '')}. What is in the way on your side?`,
      adds: [capital(wish)],
    },
  ];
}
