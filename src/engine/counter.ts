import { isMereReply } from './close.ts';
import { isGenuine } from './questions.ts';
import type { Reading, Sentence } from './reading.ts';
import { isHeard } from './regard.ts';
import { answered, substance } from './substance.ts';

const COUNT = String.raw`(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|half)`;
/** "£400, made up of …", "28 hours, Monday to Thursday": the sentence begins with a figure of the writer's. */
const FIGURE_FIRST = new RegExp(
  String.raw`^\W*(?:[$€£₹]\s?\d|(?:R|CHF|EUR|USD|GBP|NOK|A\$) ?\d|${COUNT}\b(?! (?:things|points|questions|of us|of you|(?:week|day|year)s? ago)))`,
  'i',
);
const REMARK =
  /^[^,;:]{0,60}\b(?:(?:is|are|was|were|isn't|aren't) (?:a |an |very |quite |too |not )?(?:fine|ok|okay|agreed|good|kind|acceptable|long|tight|short|real|more|lot|possible|clear)|works?|in order)\b/i;
const PUT =
  /\b(?:i|we)(?:'d| could| can| would| will|'ll)? (?:\w+ )?(?:offer|propose|pay|want|need|expect|suggest|ask|live with|stay|require|manage|have (?:him|her|them|it))\b|\b(?:my|our) (?:price|rate|fee|offer|figure|number|target|position|proposal|clients?)|\b(?:buys|is where|looking for|or nothing|could we say|would be able to|stays? at)\b/i;
const AMOUNT = /[$€£₹]\s?\d|\d\s?(?:[€%]|k\b|eur)/i;
const FIGURE = /\d/;
const SHORT = 10;
const WISH = /^(?:i |we )?(?:hope|trust)\b/i;
const LEAD = /^(?:points|offer|proposal|in short|ok|okay|right|well|no|nah|yes|brief|short)\b[^.]{0,30}[.:]?$/i;
const THANKS = /\b(?:thanks|thank you|grateful|appreciate)/i;

/** They put terms of their own: a figure, a wish, a request. A mere question about ours invites our figure. */
const PROPOSES =
  /[$€£₹]\s?\d|\d\s?(?:%|k\b|eur)|\d[.,]?\d{2}|\b(?:offer|propose|suggest|instead|rather than|prefer|would like|like (?:you|us|me|to)|(?:i|we)(?:'d| would| can| could|'ll| will| need| want)|(?:could|can|may|might) (?:we|i)|would you (?:take|consider|accept|agree|be willing|mind|do|let)|(?:could|can) you (?:take|do|come|make|meet|go|live|manage|match|lower|drop))\b/i;
const ASKS_OURS = /\b(?:how (?:much|many|long)|what|which|when|how soon)\b[^.?!]*\?$/i;

/** The reply's first substantive sentence, when it is the writer's own figure or term and nothing else. */
export function countersFirst(reading: Reading): Sentence | null {
  const theirs = answered(reading);
  const first = substance(reading.sentences).find(({ text }) => !WISH.test(text) && !LEAD.test(text));
  if (!theirs || !first || !hasOffer(reading) || isMereReply(reading)) return null;
  const heeds = isHeard(first) || THANKS.test(first.text) || isGenuine(first.seen);
  const known = new Set(theirs.sentences.flatMap(({ text }) => figuresIn(text)));
  return !heeds && isOwn(first.text, known) && putsTerms(first) ? first : null;
}

const hasOffer = ({ thread }: Reading): boolean =>
  thread.some(({ message, sentences }) => message.from === 'them' && sentences.some(proposes));

const proposes = ({ text }: Sentence): boolean => PROPOSES.test(text) && !ASKS_OURS.test(text);

/** Not merely their figure repeated. */
function isOwn(text: string, known: ReadonlySet<string>): boolean {
  const figures = figuresIn(text);
  return figures.length === 0 || figures.some((figure) => !known.has(figure));
}

function putsTerms({ text, seen }: Sentence): boolean {
  const short = seen.terms.length <= SHORT;
  if (FIGURE_FIRST.test(text)) return !REMARK.test(text);
  return (PUT.test(text) && (FIGURE.test(text) || short)) || (short && AMOUNT.test(text));
}

const figuresIn = (text: string): string[] =>
  (text.match(/\d[\d.,]*\d|\d/g) ?? []).map((figure) => figure.replace(/[.,]/g, ''));
