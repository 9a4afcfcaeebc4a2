/** "You would be mad to accept less": not to refuse, and not to sign what the writer offers. */
const AGAINST_ONESELF =
  /^(?:\w+, )?you(?:'d| would) be (?:mad|crazy|foolish|silly|stupid|a fool) (?:not to (?:ask|haggle|try|compare|shop around)\b|to (?:accept|take|sell|settle|go|let|give)\b(?=[^;:]*\b(?:less|lower|cheaper|cheap|before (?:spring|summer|autumn|winter)|below)\b))/i;
/** "There are no stupid questions", "no detail is too small". */
const WELCOME =
  /^(?:there (?:are|is) no (?:stupid|silly|dumb|bad) (?:questions?|ideas?)|no (?:question|idea|detail|request|worry|order|job) is (?:ever )?(?:too (?:small|big|silly|stupid|much)|stupid|silly|dumb))\b/i;
/** "My client has no intention of suing anybody": what is not wanted would have hurt. */
const SPARED =
  /^(?:I|we|my client|our client|my \w+)(?: have| has|'ve)(?: absolutely)? no (?:intention|wish|desire|plans?) (?:of|to) (?:su(?:e|ing)|offend(?:ing)?|quarrel(?:ling)?|fight(?:ing)?|hurt(?:ing)?|pressur(?:e|ing)|rush(?:ing)?|press(?:ing)?|blam(?:e|ing)|harm(?:ing)?|go(?:ing)? to court)\b/i;
/** "If the rent has arrived, I will tell your landlord": the news is good, as nothing is lacking. */
const ALL_IS_WELL =
  /^(?:if|once|when|as soon as) (?:the|my|our|your|this) (?:money|rent|payment|deposit|refund|fee|balance|full amount) (?:arrives|has (?:arrived|come)|comes? (?:in|through)|is (?:here|there)|reaches (?:us|me))(?![^,]*\b(?:late|short|wrong)\b)[^,;:]*, (?:I|we) will (?:inform|tell|call|let) your [^,;:]*$/i;
/** "I will inform your insurer so that the cover starts": done for the reader. */
const FOR_THEM =
  /^if you (?:keep|buy|take|want|need|like|choose|prefer) (?:the|a|an|this|it|them)\b[^,;:]*, (?:I|we) will (?:inform|tell|call|ask) your \w+ (?:so that (?:the|your|you)|so you)\b[^,;:]*$/i;
const TURNED = /\b(?:than (?:me|us|this|that|ours?|mine)|but|only|just|except|yours|you people)\b|, you\b/i;

/** Strong words, or a "no", on the reader's side. */
export const isTheirGood = (text: string): boolean =>
  [AGAINST_ONESELF, WELCOME, SPARED, ALL_IS_WELL, FOR_THEM].some((shape) => shape.test(text)) && !TURNED.test(text);
