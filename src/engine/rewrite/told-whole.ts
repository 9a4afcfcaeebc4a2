import { plainly } from './statements.ts';
import { isVerb } from './verbs.ts';
import { small } from './words.ts';

/** "If the 112 stand on the letter, ", "until then ", "after Friday lunchtime ": in what case or when, in front. */
const FRONT =
  /^(?:(?:thereafter|afterwards),? |(?:until|till|after|before|from|since) (?:then|that|this|today|tomorrow|\p{Lu}\p{Ll}+day(?: \w+)?),? |(?:if|should|unless|once|when|as long as|so long as|were|until|till|after|before|from|as of|by|on|in|without|at) (?:[^,;:]|,(?=\d))+?(?:, |(?<!\b(?:on|in|at|of|to|for|with|by|from|over|under|into|off|about|than|and|or)) (?=(?:I|we|it|the|my|our|there|you|your)\b)))(?:then )?/iu;
/** A verb that tells, in any of the forms a clause may have. */
export const FINITE =
  /^(?:\S+['’](?:s|re|ll|ve|d|m)\b|(?:[\p{L}\p{N}$€£'’.,-]+ ){1,7}?(?:am|is|are|was|were|has|have|had|will|would|shall|should|can|could|may|might|must|do|does|did|goes?|gets?|comes?|stays?|leaves?|needs?|wants?|knows?|takes?|turns|ends|starts|stops|closes|meets?|hears?|holds?|hold|keeps?|applies|runs|depends|expires|lapses|costs|pay|pays|share|shares|ask|asks|lies|means|rises|drops|falls|opens|makes|says|sits|works|leads|lands|arrives|reaches|\p{L}+n['’]t|\p{L}+['’]s (?:gone|off|over|dead|out|up|sold|closed|done|not|no|an?|the|yours|mine|good|open|valid|free|still|here|there|ready|just|\p{L}+(?:ed|ing)))\b)/iu;
/** Questions, orders, advice and half sentences are not told as they stand. */
const NOT_TOLD =
  /[?;]|:(?!\d)|\b(?:but|and|or|because)$|^(?:might|may|pray|what|who|whose|where|why|how|let|please|do|does|is|are|can|could|will|would|shall|not|either|both|yes|no more|you|just|whether|which|than|but|and|or|so)\b|\b(?:if I were you|you['’]d be surprised|think (?:hard|twice|carefully)|be careful|in mind|I suggest|just remember|up to you|(?:shame|pity) if|unfortunate if|in your hands|no choice|count on)\b/i;
const MOST_WORDS = 32;

/** A sentence of a shape that is not known, as it would stand behind "because"; null where it may be no statement. */
export function toldWhole(core: string): string | null {
  const said = plainly(core).replace(ADVICE, '');
  const clause = said.replace(FRONT, '');
  const words = clause.split(' ');
  if (NOT_TOLD.test(said) || words.length < 4 || said.split(' ').length > MOST_WORDS) return null;
  return isVerb(words[0] ?? '') || !FINITE.test(clause) ? null : small(said);
}

/** ", so have a think", ", so let's make this one of the good ones": what the fact is told for. */
const ADVICE =
  /,? so (?:then )?(?:please |do |perhaps )*(?:have a|let['’]?s|let us|it['’]d be|it would be|I['’]d|you['’]d|don['’]t|make|get|give|spare|take|keep|say|think|choose|sign|be)\b[^,]*$/i;
