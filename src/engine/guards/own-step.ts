const CONDITION = String.raw`^(?:if|unless|should|failing|otherwise|once|when)\b[^;:]*?,? `;
/** What is done for the reader, and what would do as well; the end of the sentence, so that nothing follows it. */
const HARMLESS = String.raw`(?:(?:I|we)(?:'ll| will| can| would)(?: gladly| of course| happily| simply| just)? (?:let you know|tell you|ask again|try again|be in touch|come back to you|write again|send (?:another|a new) \w+|(?:find|look for|suggest) (?:another|a new|a later) (?:day|date|time|slot|way))|(?:an?|the|any) [\w' ]{1,40} (?:would (?:do|work|help|suit|be (?:fine|good|great|enough|welcome))|is fine|works))`;
const BY_WHEN = String.raw`(?: (?:as well|too|then|at once|on \w+|by \w+|the same day|why|in time|from there))*[.!]?$`;
const STEP = new RegExp(CONDITION + HARMLESS + BY_WHEN, 'i');

/** "If I don't hear from the bank, I will let you know": a condition, and behind it nothing that anybody has to fear. */
export const isHarmlessStep = (text: string): boolean => STEP.test(text);
