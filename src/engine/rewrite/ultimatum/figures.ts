import type { Pieces } from '../reword.ts';
import { capital, small } from '../words.ts';

const MONEY =
  /^(?:[$€£¥]|\d[\d.,]*\s?(?:%|k\b|m\b|percent|per cent|euros?|dollars?|pounds?|quid|grand|an hour|a (?:day|month|week|year|night|head|unit))|\d[\d.,]*$)/i;
/** "within 30 days" and "30 days" alike: a time that is itself the limit. */
const SPAN = /^(?:within )?\d+ (?:hours?|days?|weeks?|months?|years?)$/i;
/** "From 22 to 24": the limit is the other one. */
const isWhereItBegan = (core: string, figure: string): boolean =>
  /\b(?:from|at) $/i.test(core.slice(0, Math.max(0, core.indexOf(figure)))) &&
  /^\S* (?:to|yesterday|last|this)\b/.test(core.slice(core.indexOf(figure) + figure.length));

/** "unit 14", "clause 9": a name, not an amount. */
const isNumbered = (core: string, figure: string): boolean =>
  /\b(?:unit|clause|schedule|section|article|lot|room|no|number|invoice|order|plot|flat|house|page|appendix|annex|option|version|item|point|phase)\.? $/i.test(
    core.slice(0, Math.max(0, core.indexOf(figure))),
  );

/** "Ninety days", "forty hours of bench time", "two and a half percent". */
const SPAN_IN_WORDS =
  /(?<!\b(?:back|again|different|changed?|nothing|ask) (?:in|for|after) )(?<!\b(?:client|customer|tenant|partner|friend|member|relationship)s? (?:of|for) )\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])+(?:and a half )?(?:hours|days|nights|weeks|months|years|percent|per cent)\b(?: of (?:\w+ )?\w+)?/i;
/** A sum in words. */
const WORDED =
  /(?<!\bother )\b(?:(?:an?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])+(?:hundred|thousand|grand|million|k|percent|per cent|dollars|euros|pounds)(?: (?:one|two|three|four|five|six|seven|eight|nine) hundred)?(?:(?: and)?(?: \w+ty| \w+teen)?(?: pounds| euros| dollars| quid)?)?(?![\w-])/i;
/** "650 all in", "R2,340 a rod": the first sum in digits, where no noun phrase holds it. */
const LONE =
  /(?<![\w.,:/-])(?:[$€£¥]|R)?\d[\d.,]*\d(?:\s?(?:k|m|%)| (?:thousand|grand|hundred|million|quid|euros?|dollars?|pounds?|percent|per cent))?(?: an? (?:kilo|rod|head|ton|tonne|night|hour|month|week|day|metre|unit))?(?![\w:/-])/;
function lone(core: string): string | undefined {
  const sum = LONE.exec(core)?.[0];
  return sum && !isNumbered(core, sum) && !isWhereItBegan(core, sum) && !WHEN_IN_DIGITS.test(core) ? sum : undefined;
}
/** "Ninety for the lot" */
const ALONE_IN_WORDS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?(?= for | a |,| is | it is\b|$)/i;
/** "60/40" */
const RATIO = /(?<![\w/])[1-9]\d\/[1-9]\d(?![\w/])/;
const WHEN_IN_DIGITS =
  /\b(?:19|20)\d\d\b|\d (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** "For the lot", "a month": what belongs to a figure that stands alone. */
const LOT =
  /^ (?:for (?:the|this|all|both|each|everything|it)(?: \w+)?|all in|per \w+|flat|net|a \w+)(?= or\b|,|;|$| and\b)/i;

/** What directly follows a figure and is its own: "38 hours", "2,100 for the mare", "£65 for the lino and the fitting". */
const OWN =
  /^(?: (?!is\b|was\b|as\b|pls\b|plus\b|thats\b|its\b|has\b|does\b|this\b|yes\b|stays\b|goes\b|always\b|unless\b|less\b)[a-z]+s\b)?(?: (?:for|of) (?:the|my|our|your|this|that|both|all) [\w-]+(?: (?!or\b|and\b|is\b|are\b|was\b|doesn|has\b|if\b|to\b)[\w-]+)?(?: and (?:the|my|our|your) [\w-]+(?=$|,))?)(?=$|[,;:]| (?:or|and|is|are|was|has|if|to|doesn)\b)|^ (?!is\b|was\b|as\b|pls\b|plus\b|thats\b|its\b|has\b|does\b|this\b|yes\b|stays\b|goes\b|always\b|unless\b|less\b)[a-z]+s(?=$|[,;:])/i;
/** "The rent is 1,650", "60/40 on the split": the figure is that of the thing. */
const isSaidOf = (core: string, what: string, figure: string): boolean => {
  const text = core.toLowerCase();
  const [thing, sum] = [text.indexOf(what.toLowerCase()), text.indexOf(figure.toLowerCase())];
  if (thing < 0 || sum < 0) return false;
  return thing < sum
    ? /^ (?:is|are|was|were|stays?|remains?|costs?|comes? (?:to|in)|at|of|for|goes)\b[^,;:]*$/.test(
        text.slice(thing + what.length, sum),
      )
    : /^ (?:of|on|in|per|for|a|an) (?:\w+ )?$/.test(text.slice(sum + figure.length, thing));
};

/** The figure a limit is about, with what it is for: "450 a month for the flat"; undefined where no sum is named. */
export function figureOf({ core, things, what, moment }: Pieces): string | undefined {
  const figure =
    things
      .map((thing) => thing.replace(/^(?:the|that|this|a) (?=\d)/, '').replace(BEHIND, ''))
      .find((thing) => MONEY.test(thing) && !isNumbered(core, thing) && !isWhereItBegan(core, thing)) ??
    SPAN_IN_WORDS.exec(core)?.[0] ??
    WORDED.exec(core)?.[0] ??
    lone(core) ??
    RATIO.exec(core)?.[0] ??
    ALONE_IN_WORDS.exec(core)?.[0] ??
    (SPAN.test(moment ?? '') ? moment?.replace(/^within /i, '') : undefined);
  if (!figure || isWhatToBe(core, figure)) return undefined;
  const behind = core.slice(core.indexOf(figure) + figure.length);
  const own = OWN.exec(behind)?.[0];
  if (own) return `${figure}${own}`;
  const per = /^ per \w+/.exec(behind)?.[0];
  if (per) return `${figure}${per}`;
  if (
    what === null ||
    what === figure ||
    /\b(?:offer|price|number|figure|word|file|chapter|book|door|subject|matter|discussion|talks?)s?$/i.test(what)
  )
    return `${figure}${LOT.exec(behind)?.[0] ?? ''}`;
  if (!what.includes(figure) && !isSaidOf(core, what, figure)) return `${figure}${LOT.exec(behind)?.[0] ?? ''}`;
  return what.includes(figure) ? what : `${figure}${/^ (?:of|on|in|per) /.exec(behind)?.[0] ?? ' for '}${what}`;
}

/** "400 when you ask again tomorrow": what is said behind the figure. */
const BEHIND = / (?:(?:pls|plz|please)|(?:when|whenever|if|because|unless|although|until|while)\b.*)$/i;
/** "You'll be a 40 percent franchisee": what the reader is to be, no sum. */
const isWhatToBe = (core: string, figure: string): boolean =>
  /\b(?:be|as) an? $/i.test(core.slice(0, Math.max(0, core.indexOf(figure))));

/** What could help instead of a better figure. */
export const helps = (figure: string): string =>
  /[$€£¥]|euros?|dollars?|pounds?|quid|grand|hundred|thousand|\dk\b|^\d[\d,]{2,}(?![.\d])/i.test(figure)
    ? 'something other than price'
    : 'something else';

/** A figure as a limit with its reason, and what stays open; `core` tells whether the writer is to get it. */
export const figured = (figure: string, who: string, core = ''): string[] => [
  `${capital(figure)} is as far as ${who} can go, because [your reason]. Is there ${helps(figure)} that would help?`,
  `${capital(who)} can't go ${RECEIVED.test(core) ? 'below' : 'beyond'} ${small(figure)}, because [your reason]. What else matters to you in this?`,
  `${capital(figure)} is where ${who} have to stay, because [your reason]. What else would help you?`,
];
/** What the reader is to pay: a limit downwards. */
const RECEIVED =
  /\b(?:you|they|he|she)(?:['’]ll| will| must| can| have to| still)? (?:pay|send|transfer|owe|wire|give)\b|\b(?:put|pay|transfer|send) (?:it|that|me|us)\b|\b(?:my|our) (?:fee|rate|day rate|price|asking price|wage|salary)\b|\b(?:sell|selling|let (?:it|her|him|them) go|charg\w+|part with)\b|\b(?:no(?:t|thing)?|never|n['’]t)\b[^,;]* (?:less|below|under|lower|cheaper)\b/i;
