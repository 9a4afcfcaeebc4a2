/** "You don't have to decide today", "you needn't sign anything now". */
const LEAVE =
  /(?<!\b(?:if|unless) )\byou (?:(?:do not|don't) (?:have|need) to|need not|needn't) (?:decide|answer|reply|sign|pay|confirm|choose|say|settle)\b|^(?:please )?(?:do not|don't) (?:decide|answer|sign)\b[^;:]*\b(?:yet|today|now|tonight)\b/i;
/** "You must be sick of my mails by now": a guess how the reader feels. */
const GUESS =
  /^you must be (?:\w+ )?(?:sick|tired|swamped|exhausted|busy|weary|drowning|snowed under|worn out)\b[^,;:]*(?:, (?:(?:I am|I'm|we are|we're) )?(?:so |very )?sorry[^,;:]*)?$/i;
/** "If you pay within ten days I take 3 % off": a usual term of payment, a week or longer. */
const DISCOUNT =
  /^if you (?:pay|order|book|confirm|sign) within (?:(?:the )?(?:next )?)?(?:(?:[7-9]|[1-9]\d|seven|eight|nine|ten|twelve|fourteen|thirty) days|(?:\w+ )?weeks?|(?:a|one|the|\w+) months?),? (?:then )?(?:(?:I|we)(?:'ll| will| can| would)? (?:take|knock|throw|add|give|cover|pay|include)|you (?:get|save|have|pay less))\b/i;
const TAKEN_BACK = /\b(?:but|yet|only|or (?:I|we|else|it)|otherwise|after that|unless|gone|goes|lapses?|expires?)\b/i;

/** The reader is given time, whatever words of haste stand by. */
export const isNoHurry = (text: string): boolean =>
  [LEAVE, GUESS, DISCOUNT].some((shape) => shape.test(text)) && !TAKEN_BACK.test(text);
