import { hasVerb } from '../kept-clauses.ts';
import { statementIn } from '../statements.ts';
import { toldWhole } from '../told-whole.ts';
import { capital, trimEnd } from '../words.ts';

/** What shuts a door and says nothing of what it is shut on. */
const SEAL = String.raw`(?:(?:whether you )?like it or (?:lump it|not|like it not)|take it or leave it|(?:and )?that['’]?s? (?:is )?(?:that|final|flat|the end of it)|end of(?: (?:the )?(?:discussion|story|debate|conversation))?|no ifs,? (?:and |or )?(?:no )?buts|full stop|period|no (?:debate|discussion|arguing|arguments?|exceptions)|once and for all|(?:this is )?(?:strictly |absolutely )?non-?negotiable|not (?:up )?for (?:debate|discussion|negotiation))`;
const SEALED_FIRST = new RegExp(String.raw`^${SEAL}(?:[,;:.]| [–—-]) +(?=\S)`, 'i');
/** Set off from what it seals: "the trial period" and "the date is non-negotiable" say something themselves. */
const SEALED_LAST = new RegExp(
  String.raw`(?:(?:[,;:.]| [–—-])(?: and)?| and|(?= (?:whether you|full stop)\b)) ${SEAL}$`,
  'i',
);
/** It only points to what was said before. */
const POINTS =
  /^(?:it|this|that|these|those|they|there|here|what|so)\b|\b(?:it|this|that)$|\b(?:offer|price|figure|number|position|word|answer|decision)s? (?:is|are|stands?|stays?|remains?)\b/i;
const MOST_WORDS = 18;

/** The sentence without its seals, the same where it has none. */
export const withoutSeals = (core: string): string =>
  trimEnd(core.replace(SEALED_FIRST, '').replace(SEALED_LAST, '').replace(SEALED_LAST, ''));

/** "Like it or lump it, the lodger pays for his own heating": what it is about needs no seal, but its reason; [] where a figure is a limit of its own. */
export function unsealed(core: string, who: string): string[] {
  const said = withoutSeals(core);
  if (said === core || POINTS.test(said) || /\d/.test(said) || said.split(' ').length > MOST_WORDS) return [];
  if (statementIn(said) ?? toldWhole(said))
    return [
      `${capital(said)}, because [your reason]. Is there something else that would help?`,
      `${capital(said)}, and ${who} can't change that, because [your reason]. What else matters to you here?`,
    ];
  return SEALED_FIRST.test(core) && !hasVerb(said) && said.includes(' ')
    ? [`${capital(who)} have to stay with ${said}, because [your reason]. Is there something else that would help?`]
    : [];
}
