/** "You would be mad to accept less": not to refuse, and not to sign what the writer offers. */
const AGAINST_ONESELF =
  /^(?:\w+, )?you(?:'d| would) be (?:mad|crazy|foolish|silly|stupid|a fool) (?:not to (?:ask|haggle|try|compare|shop around)\b|to (?:accept|take|sell|settle|go|let|give)\b(?=[^;:]*\b(?:less|lower|cheaper|cheap|before (?:spring|summer|autumn|winter)|below)\b))/i;
/** "There are no stupid questions", "no detail is too small". */
const WELCOME =
  /^(?:there (?:are|is) no (?:stupid|silly|dumb|bad) (?:questions?|ideas?)|no (?:question|idea|detail|request|worry|order|job) is (?:ever )?(?:too (?:small|big|silly|stupid|much)|stupid|silly|dumb))\b/i;
const TURNED = /\b(?:than (?:me|us|this|that|ours?|mine)|but|only|except|yours)\b/i;

/** Strong words, or a "no", on the reader's side. */
export const isTheirGood = (text: string): boolean =>
  (AGAINST_ONESELF.test(text) || WELCOME.test(text)) && !TURNED.test(text);
