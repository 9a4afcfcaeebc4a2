import { trimEnd } from './words.ts';

/** Without the words that only close the door behind it. */
export const withoutSeal = (sentence: string): string =>
  trimEnd(sentence)
    .replace(SEAL, '')
    .replace(/^in the event (?:that )?/i, 'If ')
    .replace(STEP, (_, whose: string) => (/^our/i.test(whose) ? 'we will ' : 'I will '));

const SEAL =
  /[,:]? (?:choose|(?:it['’]s )?(?:your (?:choice|call|decision|move)|up to you)|and not (?:an?|one) (?:hour|minute|day|second) (?:before|sooner|later)|simple as(?: that)?|end of story|full stop|it's that simple|mark my words|and that is a promise|(?:this |that )?you can believe me|and that's a promise|[\w ]{3,20} or no [\w ]{3,20}|(?:I|we) (?:promise|swear|mean it)|make no mistake|and that is final|lol)$/i;
/** "our next step will be to open" → "we will open". */
const STEP =
  /\b(?<whose>my|our) (?:next|only|one|last|remaining)(?: remaining| other)? (?:step|move|option|course|choice|resort|recourse) (?:will be|would be|is|has to be) (?:to |simply to )/i;
