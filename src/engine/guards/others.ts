const READER = /\b(?:you|your|yours|yourself|yourselves|you're|you've)\b/i;
/** The reader's proposal is spoken of as a thing. */
const THEIR_WORK =
  /\b(?:this|that|these|such an?|the|what an?)(?: \w+)? (?:offer|price|quote|proposal|e-?mail|letter|answer|reply|invoice|counter|figure|number|contract|deal|nonsense|joke)\b|\b(?:this|that) is\b/i;

const isOfNobodyHere = (text: string): boolean => !READER.test(text) && !THEIR_WORK.test(text);

/** "My ex", "our old supplier", "he misled us". The writer's client, wife or bank speak for the writer: they are not meant. */
const BY_OTHERS =
  /^(?:(?:my|our) (?:ex\b|(?:old|former|last|previous|late) \w+)|the (?:old|former|previous) \w+|it was (?:the|my|our|an?) [\w' -]{1,30} (?:who|that) |(?:he|she|they)(?:'s|'ve|'d)?(?: (?:has|have|had|never|even|also))* \w+(?:ed|oke|ost|old)(?: to)? (?:me|us|my|our)\b)/i;
/** "Ridiculous of him": the verdict is on somebody else. */
const OF_OTHERS = /\bof (?:him|her|them)[.!]*$/i;

/** A failing or an insult that is somebody else's. */
export const isOthersFault = (text: string): boolean =>
  isOfNobodyHere(text) && (BY_OTHERS.test(text) || OF_OTHERS.test(text));

const DONE_TO_OTHERS =
  /\b(?:sue|evict|fire|dismiss|report|prosecute|arrest|fine|sack) (?:them|him|her)\b|\btake (?:them|him|her) to (?:court|the tribunal)\b|\b(?:cancel|terminate|end) (?:their|his|her) (?:contract|lease|tenancy|order|agreement)\b/i;

/** What would be done to somebody else. */
export const isDoneToOthers = (text: string): boolean => !READER.test(text) && DONE_TO_OTHERS.test(text);

const DUTY_OF_OTHERS =
  /^(?:he|she|they|(?:the|my|our) (?:bank|council|insurer|tax office|court|police|surveyor|notary)) (?:must|have to|has to|needs? to)\b/i;

/** "My flatmate insists on it or he won't move in, and I am trying to talk him round": the writer works on the reader's side. */
const TALKED_ROUND =
  /^(?:my|our|the) [\w ]{1,25} (?:insists?|refuses?|wants?|threatens?|demands?)\b[^;:]*, (?:and|but|so) (?:I am|I'm|we are|we're) (?:still )?(?:trying|doing (?:my|our) best|working hard) to (?:talk (?:him|her|them)|change (?:his|her|their) minds?|calm|persuade|convince|win (?:him|her|them) over|bring (?:him|her|them) round)\b/i;

/** Somebody else's ultimatum, told by who opposes it. */
export const isOpposed = (text: string): boolean => TALKED_ROUND.test(text) && !READER.test(text);

/** What somebody else has to do, or by when. */
export const isOthersDuty = (text: string): boolean => isOfNobodyHere(text) && DUTY_OF_OTHERS.test(text);

/** What breaks by itself where a colleague does not see to it; whoever has to pay or sign is a party. */
const BREAKS =
  /(?:^|, )(?:[Hh]e|[Ss]he|[Tt]hey|\p{Lu}\p{Ll}+) (?:must|has to|have to|needs? to) (?!pay|sign|agree|accept|settle)\p{L}+ [^;:?]*\bor (?:else )?the (?:\p{L}+ ){1,3}(?:goes (?:dark|down|dead|offline)|crash(?:es)?|freez(?:es)?|floods?|overheats?)(?!\p{L})/u;

/** "Ivo must renew it before Monday or the whole demo goes dark": nobody does that to anybody. */
export const isOthersRepair = (text: string): boolean => isOfNobodyHere(text) && BREAKS.test(text);
