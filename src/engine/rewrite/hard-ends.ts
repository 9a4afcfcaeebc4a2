/** What only drives a demand home, at its end: "full stop", "no excuses". */
export const HARD_END =
  /,? (?:and )?(?:(?:be|have) done with (?:it|this|that)|it['’]s you who\b.*|you['’]?re the one who\b.*|full stop|(?<=[,;:–—-] )period|no excuses|no ifs(?:,| or) buts|end of story|so \w+(?: (?:it|them))?|that['’]s all there is to it|(?:it['’]s |it is )?(?:as )?simple as(?: that)?|that is that|that's that|that is all|that's all|no exceptions|no arguments?|(?:and )?(?:I['’]?m|we['’]?re) not asking(?: twice| again)?|or else|or don['’]t bother.*|(?:so )?(?:stop|drop) wh?at(?:ever)? (?:you['’]re|you are) doing|surely (?:that|it|this)\b[^,]*|that['’]s (?:just )?how it is|capisce|you sort it|(?:will|would|won['’]?t|can) you|did you read that|and no messing about|got it|clear|understood|(?<!\b(?:your|an|the|my|our) )(?:ok|okay)|thanks|thank you|please|pls)$/i;

/** "Understood?": it only drives home what stands before. */
export const TAG =
  /^(?:understood|(?:is )?(?:that|this) (?:understood|clear)|clear|got it|capisce|do you understand)$/i;

/** What snaps at the reader behind what is wanted: "and stop fiddling about", "and don't tell me about the gearbox". */
export const SNAPS =
  /,? (?:(?:and|so) )?(?:(?:stop|quit|no more) \w+ing(?: \w+)?|(?:stop|drop) wh?at(?:ever)? (?:you['’]re|you are) doing|I don['’]?t care (?:how|what|who)\b[^,;]*|(?:don['’]?t|do not) (?:tell|give|come|talk|start|bother|even|you dare|argue|make me)\b[^,;]*|no (?:arguing|arguments?|excuses?|nonsense|messing|dawdling|buts|ifs or buts)|(?:I['’]?m|we['’]re) (?:past caring|done waiting|sick of [^,;]+|not joking)|basically|so to speak|in fact I won['’]?t accept [^,;]+)$/i;

/** What the reader is to drop for it: "drop whatever you're doing and get me the plan". */
export const DROP_ALL = /^(?:stop|drop) (?:everything|it all|wh?at(?:ever)? (?:you['’]re|you are) doing),? and (?=\w)/i;
/** "Stop dithering and let me know" */
export const DITHER = /^stop \w+ing\b[^,]*? and (?=\w)/i;
