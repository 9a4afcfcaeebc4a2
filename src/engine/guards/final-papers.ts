/** Papers are final when they are finished. */
const PAPER =
  /\bfinal (?:version|draft|invoice|headcount|agenda|drawings?|list|report|copy|inspection|proof|programme|program|schedule|plan|bill|instalment|payment|check|approval|exam|score|say)\b/i;
/** Whose rules bind both sides; a client, a board or an owner speaks for the writer. */
const ABOVE_BOTH =
  /^(?:but |and |so )?(?:the|my|our|your) (?:[\w-]+ )?(?:bank|council|school|museum|law|tax office|insurer|government|ministry|airline|court|city|union|church|university|port|railway|post office|customs)(?:'s|s')? (?:[\w-]+ )?(?:terms|polic(?:y|ies)|rules?|rates?|prices?|dates?|deadlines?|answer|decision|limits?)? ?(?:is|are) (?:not negotiable|non-negotiable|final|fixed|closed|set in stone)\b/i;
const OUR_LAST =
  /\b(?:take it|or (?:leave|nothing|no deal|we|I)|no further|(?:final|last) (?:offer|price|word|number|figure|position)|not at all|end of|closed|won't|will not|and that is|and that's|(?:our|my) (?:\w+ ){1,2}(?:is|are) (?:final|fixed|closed|not negotiable|non-negotiable))\b/i;

/** "The final version of the drawing", "the bank's terms are not negotiable": nobody here closes a door. */
export const isNotOurLast = (text: string): boolean =>
  (PAPER.test(text) || ABOVE_BOTH.test(text)) && !OUR_LAST.test(text.replace(ABOVE_BOTH, ''));
