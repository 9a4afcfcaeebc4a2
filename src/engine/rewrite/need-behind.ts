import type { Pieces, Way } from './reword.ts';
import { FINITE } from './told-whole.ts';
import { isVerb } from './verbs.ts';
import { capital, small } from './words.ts';

/** What would happen comes first: "it goes to auction on Tuesday, or you give me what I asked". */
const NEED_LAST =
  /^(?:either )?(?<clause>(?:it|this|that|the|my|our)\b[^,;:?]+?),? or you(?:['’]ll| will)? (?<need>(?<verb>(?!can\b|may\b|could\b)[a-z]+) [^,;:?]+)$/i;

/** What would happen, and what the reader is to do behind it; null where it stands in another order. */
export function needLast(core: string): { readonly clause: string; readonly need: string } | null {
  const { clause = '', need = '', verb = '' } = NEED_LAST.exec(core)?.groups ?? {};
  return isVerb(verb) && FINITE.test(clause) ? { clause, need } : null;
}

/** "It goes to auction on Tuesday, or you give me what I asked" */
export function needBehind({ core, who }: Pieces): Way[] {
  const wish = `${who} would much rather settle it with you`;
  const { clause, need } = needLast(core) ?? {};
  if (!clause) return [];
  const adds = [capital(wish)];
  return [
    { text: `Could you ${need}? ${capital(wish)}; otherwise ${small(clause)}.`, adds },
    {
      text: `${capital(who)} need you to ${need}, because [your reason]. Otherwise ${small(clause)}, and ${wish}.`,
      adds,
    },
  ];
}
