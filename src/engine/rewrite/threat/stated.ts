import { wishing } from './avoided.ts';
import { avoidedSo } from './consequences.ts';
import { powerIn } from './powers.ts';
import type { Pieces, Way } from '../reword.ts';
import { plainly } from '../statements.ts';
import { capital, small, smallArticle } from '../words.ts';

/** What hangs on something else, is asked, or belongs to somebody else's story. */
const HANGS =
  /\b(?:if|unless|until|till|or|otherwise|should|would|could|may|might|when|while|because|before|pending|who|depends?|tell|told|think|hope|said|looks?|seems?|feels?|becomes?)\b|[?:]/i;
/** "From today", "after that hour": it stands behind as well. */
const FRONT =
  /^(?<front>(?:from|as of|after|on|at|in|next|by|starting|this|with)\b [^,]{2,25}?),? (?=(?:the|my|our|your|all|both|every|a|I|we|you)\b)/i;
/** Clauses joined to the first: ", and I'll bring my own ladder". */
const JOINED = /[,;] (?:and|so|but|then|I|we|you|he|she|it|they|there) .*$|; .*$/i;
/** What takes a step only where it happens to somebody: goes, is switched off. */
const HAPPENS =
  /\b(?:will|shall|goes?|comes? (?:off|down|out)|stays?|remains?|moves?|gets?|leaves?|stops?|ends?|closes?|drops?|falls?|reverts?|passes|(?:is|are|be) (?:\w+ )?\w+(?:ed|en|ld|nt|ut|de) ?)\b/i;

/** The writer's own steps are told as such. */
const OWN = /^(?:I|we|every|each)\b/i;

/** "After that hour the accounts are switched off": what is said to come, as what the writer would rather settle before. */
export function stated({ core, who }: Pieces): Way[] {
  const said = plainly(core).replace(/^then,? /i, '');
  if (HANGS.test(said)) return [];
  const { front = '' } = FRONT.exec(said)?.groups ?? {};
  const clause = said.slice(front.length).replace(/^,? /, '').replace(JOINED, '');
  if (!HAPPENS.test(clause) || OWN.test(clause) || powerIn(clause)) return [];
  const when = front && ` ${small(front)}`;
  const undone =
    /^(?<thing>(?:the|my|our|your)\b [^,;:]+?) won['’]?t be (?<done>\w+(?:ed|en|ld|nt|ut|de|id|ght))$/i.exec(
      clause,
    )?.groups;
  if (undone)
    return [
      wishing(
        `${capital(who)} would much rather settle this with you than leave ${smallArticle(undone.thing ?? '')} un${undone.done}. What would it take on your side?`,
        who,
      ),
    ];
  return avoidedSo(clause, who)
    .filter((text) => !text.startsWith('Without'))
    .map((text) =>
      wishing(`${text.slice(0, -1)}${/ is a step /.test(text) ? '' : when}. What would it take on your side?`, who),
    );
}
