import { isMereReply } from './close.ts';
import { namedFigures } from './named-figures.ts';
import { isGenuine } from './questions.ts';
import type { ReadMessage, Reading, Sentence } from './reading.ts';
import { isHeard } from './regard.ts';
import { answered, substance } from './substance.ts';
import { speaksIn, topicOf } from './thread/topic.ts';

const COUNT = String.raw`(?:\d[\d.,]*(?:[kmp](?=\b))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half(?! past))(?:-[a-z]+)?`;
/** "£400, made up of …", "28 hours, Monday to Thursday": the sentence begins with a figure of the writer's. */
const FIGURE_FIRST = new RegExp(
  String.raw`^\W*(?:[$€£₹]\s?\d|(?:R|CHF|EUR|USD|GBP|NOK|A\$) ?\d|${COUNT}\b(?! (?:things|points|questions|of us|of you|(?:week|day|year)s? ago)))`,
  'i',
);
const REMARK =
  /^[^,;:]{0,60}\b(?:(?:is|are|was|were|isn't|aren't) (?:a |an |very |quite |too |not |\d+ ?% )?(?:fine|ok|okay|agreed|good|kind|acceptable|long|tight|short|real|more|lot|possible|clear|up|down|above|below)|works?|in order)\b/i;
const ME = String.raw`\b(?:i|we)(?:'d| could| can| would| will|'ll)?`;
/** Whom the writer speaks for. */
const OURS_DO =
  'he|she|they|(?:the|our|my) (?:\\w+ )?(?:company|firm|museum|board|committee|trust|council|branch|school|client|landlord|owner|boss|dad|mum|family)';
const PUT = new RegExp(
  [
    String.raw`${ME} (?:\w+ )?(?:offer|propose|pay|do|hold|want|need|expect|suggest|ask|live with|stay|require|manage|put in|have (?:him|her|them|it))\b(?! not\b)`,
    String.raw`^(?:so |well,? )?you (?:will|must|shall|have to|need to|can) (?:supply|pay|give|deliver|sell|do|take|have|accept)\b`,
    String.raw`${ME} be (?:able|willing|prepared|happy|ready) to (?:offer|pay|do|go|take|manage|give)\b`,
    String.raw`\b(?:my|our) (?:price|rate|fee|offer|figure|number|target|position|proposal)\b|^(?:my|our) clients?\b(?! (?:notes?|thanks?|has|have|appreciates?|understands?)\b)`,
    String.raw`\b(?:${OURS_DO}) (?:goes|offers?|requests?|proposes?|suggests?|asks? for|would go|will go|can do|would pay)\b`,
    String.raw`^(?:(?:would|could|can|will) (?:you|u) (?:take|accept|do|consider|sell)|could do)\b|^(?:the|my|our) (?:\w+ ){1,2}would be\b`,
    String.raw`\b(?:buys|is where|looking for|or nothing|could we say|would be able to|stays? at)\b`,
  ].join('|'),
  'i',
);
/** "Friday for me, the rest for you": a division needs no figure. */
const DIVIDES = /\bfor me\b[^.]* for you\b|\bfor you\b[^.]* for me\b/i;
const AMOUNT = /[$€£₹]\s?\d|\d\s?(?:[€%]|k\b|eur)/i;
const SHORT = 10;
const LISTED = /^\s*\d{1,2}[.)]\s+/;
const WISH = /^(?:i |we )?(?:hope|trust)\b/i;
const LEAD = /^(?:points|offer|proposal|in short|ok|okay|right|well|no|nah|yes|brief|short)\b[^.]{0,30}[.:]?$/i;
const THANKS = /\b(?:thanks|thank you|grateful|appreciate)/i;
/** In terms: a bare "Thanks," thanks for nothing. */
const SAID_THANKS = 4;

/** They put terms of their own: a figure, a wish, a request. A mere question about ours invites our figure. */
const PROPOSES =
  /[$€£₹]\s?\d|\d\s?(?:%|k\b|eur)|\d[.,]?\d{2}|\b(?:offer|propose|suggest|instead|rather than|prefer|would like|like (?:you|us|me|to)|(?:i|we)(?:'d| would| can| could|'ll| will| need| want)|(?:could|can|may|might) (?:we|i)|would (?:you|u) (?:take|consider|accept|agree|be willing|mind|do|let)|(?:could|can) (?:you|u) (?:take|do|come|make|meet|go|live|manage|match|lower|drop))\b/i;
const ASKS_OURS = /\b(?:how (?:much|many|long)|what|which|when|how soon)\b[^.?!]*\?$/i;
const ASKS_WHAT = /\b(?:how (?:much|many|long|big|large|old|far|often)|what|which)\b[^.?!]*\?/i;
/** "2,350 instead of 2,500": the second figure is the writer's. */
const NOT_THEIRS = new RegExp(
  String.raw`\b(?:instead of|rather than|down from|up from|not)\s+(?:\S*\d\S*|${COUNT} (?:grand|hundred|thousand))`,
  'gi',
);

/** The reply's first substantive sentence, when it is the writer's own figure or term and nothing else. */
export function countersFirst(reading: Reading): Sentence | null {
  const theirs = answered(reading);
  const first = substance(reading.sentences).find(({ text }) => !WISH.test(text) && !LEAD.test(text));
  if (!theirs || !first || !hasOffer(reading) || isMereReply(reading)) return null;
  if (isThanked(first, reading) || isHeard(first) || isGenuine(first.seen) || answersThem(first, theirs)) return null;
  return isOwn(first, theirFigures(theirs, reading)) && putsTerms(first) ? first : null;
}

const hasOffer = ({ thread, facts }: Reading): boolean =>
  facts.offers.some(({ side }) => side === 'them') ||
  thread.some(({ message, sentences }) => message.from === 'them' && sentences.some(proposes));

const proposes = ({ text }: Sentence): boolean => PROPOSES.test(text) && !ASKS_OURS.test(text);

const isThanked = (first: Sentence, { sentences }: Reading): boolean =>
  THANKS.test(first.text) ||
  sentences.some(
    ({ index, text, seen }) => index < first.index && THANKS.test(text) && seen.terms.length >= SAID_THANKS,
  );

/** "Four months", to "For how many months?": no sum. */
function answersThem(first: Sentence, theirs: ReadMessage): boolean {
  if (AMOUNT.test(first.text)) return /^the\b/i.test(first.text) && asksAfter(first, theirs);
  return FIGURE_FIRST.test(first.text) && asksAfter(first, theirs);
}

function asksAfter(first: Sentence, theirs: ReadMessage): boolean {
  const said = speaksIn(first.seen);
  return theirs.sentences.some(({ text }) => ASKS_WHAT.test(text) && topicOf(text).some(said));
}

/** What they named, without what they named as ours or heard from us. */
function theirFigures({ sentences }: ReadMessage, { facts }: Reading): ReadonlySet<string> {
  const ours = new Set(
    facts.offers.filter(({ side, message }) => side === 'me' && message !== 'draft').map(({ amount }) => `${amount}`),
  );
  const theirs = sentences.flatMap(({ text }) => namedFigures(text.replace(NOT_THEIRS, '')));
  return new Set(theirs.map(({ digits }) => digits).filter((digits) => !ours.has(digits)));
}

/** Not their figure repeated, least of all at its head. */
function isOwn({ text }: Sentence, theirs: ReadonlySet<string>): boolean {
  const [head, ...others] = namedFigures(text.replace(LISTED, ''));
  if (head === undefined) return true;
  const isHead = FIGURE_FIRST.test(text) && !AMOUNT.test(text);
  return !theirs.has(head.digits) || (!isHead && others.some(({ digits }) => !theirs.has(digits)));
}

function putsTerms({ text: whole, seen }: Sentence): boolean {
  const text = whole.replace(LISTED, '');
  const short = seen.terms.length <= SHORT;
  if (FIGURE_FIRST.test(text)) return !REMARK.test(text) && !/!["')\]]*$/.test(text);
  if (DIVIDES.test(text)) return true;
  return (PUT.test(text) && (namedFigures(text).length > 0 || short)) || (short && AMOUNT.test(text));
}
