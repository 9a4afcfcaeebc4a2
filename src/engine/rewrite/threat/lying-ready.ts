import type { Pieces, Way } from '../reword.ts';
import { capital, smallArticle } from '../words.ts';

/** What one turns to against somebody. */
const RECOURSE = String.raw`(?:review|letter|notice|complaint|claim|form|order|e-?mail|post|report|writ|statement|summons|application|file|petition|message|proceedings|article)`;
const READY = String.raw`(?:drafted|written|ready|prepared|filled in|printed|typed|addressed|drawn up|sitting|lying|waiting|on my desk|in my drafts)`;
const SHAPES: readonly RegExp[] = [
  // "Notice of arbitration was drafted last week and lies on my desk"
  new RegExp(
    String.raw`^(?!(?:if|unless|until|once|when)\b)[^,;:?]*\b${RECOURSE}s?\b[^,;:?]*? (?:is|are|was|were|has been|have been|lies|sits) (?:already |all |now )?${READY}\b[^;:?]*$`,
    'i',
  ),
  // "I've a one-star review sitting in drafts"
  new RegExp(
    String.raw`^(?:I|we)(?:['’]ve| have)(?: got)? (?:an?|the|my|our)\b [^,;:?]*\b${RECOURSE}s? (?:already |all )?${READY}\b[^;:?]*$`,
    'i',
  ),
  // "My next step is the payment order at the court"
  /^(?:my|our|the) next (?:step|stop|move|call) (?:is|will be|would be) [^;:?]+$/i,
];
const HANGS = /\b(?:if|unless|until|till|or|should|depends?)\b/i;

/** What lies ready is told, and that the writer would rather not use it. */
export function lyingReady({ core, who }: Pieces): Way[] {
  if (HANGS.test(core) || !SHAPES.some((shape) => shape.test(core))) return [];
  const wish = `${who} would much rather settle this with you`;
  return [
    { text: `${capital(core)}, but ${wish}. What would it take on your side?`, adds: [capital(wish)] },
    { text: `${capital(core)}. ${capital(wish)} first. What is in the way on your side?`, adds: [capital(wish)] },
    {
      text: `${capital(wish)}, although ${smallArticle(core)}. What would it take on your side?`,
      adds: [capital(wish)],
    },
  ];
}
