const AWAITED = String.raw`^(?:(?:I|we)(?:'re| are| am|'m)? (?:expect|expecting|need|await|awaiting|want)|as soon as (?:I|we) have)\b(?! you\b)[^;:?]*`;
const PASSED_ON = String.raw`\b(?:(?:I |we )?(?:will|shall|can)|(?:I|we)'ll) (?:then )?(?:(?:send|forward|pass|share|show|mail|post|hand) (?:it|them|this|that)(?: on)? (?:(?:to|with) you|right away|at once|the same day)|let you know|tell you)\b[^;:?]*`;
const ERRAND = new RegExp(`${AWAITED}${PASSED_ON}$`, 'i');
const OF_THEIRS =
  /\b(?:your|you (?:must|have|need|are to)|or (?:I|we)|if|unless|otherwise|lawyers?|court|bailiffs?|collectors?|money|amount|payment|deposit|(?:the|an) (?:answer|reply|signed))\b/i;

/** "We expect the list in June and will send it to you at once": the haste is the writer's own, and for the reader. */
export const isOwnErrand = (text: string): boolean => ERRAND.test(text) && !OF_THEIRS.test(text);

const TREAT =
  /^(?:(?:and|but|so),? )?(?:I|we)(?: \w+)? insist(?: \w+)? (?:that [\w' ]{1,30}(?: is| are|'s) (?:on (?:me|us)|my (?:treat|turn|round)|our (?:treat|turn|round))|that you keep the (?:change|difference|rest)|that (?:I|we) (?:pay|bring|carry|cover)\b|on (?:paying|bringing|covering|treating|carrying))(?!.*(?:\d|\b(?:less|only|nothing|half|charges|lawyers?|you (?:must|have|need))\b))/i;

/** "I must insist that lunch is on me". */
export const isOwnTreat = (text: string): boolean => TREAT.test(text);
