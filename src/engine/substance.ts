import { rememberWith } from './cache.ts';
import type { Seen } from './frame.ts';
import { defers } from './thread/answers.ts';
import type { ReadMessage, Reading, Sentence } from './reading.ts';

const SALUTATION =
  /^(?:dear|hi|hello|hey|hiya|hallo|good (?:morning|afternoon|evening|day)|morning|evening|afternoon|greetings|salut|bonjour|ciao|hola|kia ora|ahoj|caro|cara|lieber?|sehr geehrter?)\b[^.?!]{0,45}[,:!–.-]*$/i;
/** "Hi Tom, thanks for the offer." greets and goes on. */
const GOES_ON =
  /,[^,]*\b(?:thanks?|thank you|i|i'm|i've|we|we're|we've|you|your|it|it's|is|are|was|were|glad|good to|nice|lovely|hope|sorry|great)\b/i;
/** "Hi Marek, football first, fair enough.": more than a name or two stands behind the comma. */
const SAYS_MORE = /,\s*(?!dear\b)\p{Ll}[\p{L}']*(?: [\p{L}']+){0,5}?,? (?:\p{Ll}[\p{L}']+ )?\p{Ll}[\p{L}']+[.!]*$/u;
const NAMED = /^\p{Lu}[\p{L}.'-]*(?:(?:,| and| &)? \p{Lu}[\p{L}.'-]*){0,3}\s*[,:!.–-]*\s*$/u;
const FAREWELL =
  /^(?:(?:best|kind|kindest|warm|warmest|many|with|all the|respectfully|cordially|regards|cheers|sincerely|yours|(?:thanks|thank you)(?! (?:\w+ ){0,3}for\b)|see you|take care|good night|a big hug|greetings)\b[^?]{0,35}|(?:i |we )?look(?:ing)? forward\b[^?]{0,60}|-{1,2}|—)$/i;
const HEADING = /^(?:re|regarding|concerning|subject|ref)\b[^.?!]{0,60}\.?$/i;

const isFrame = rememberWith(
  ({ text }: Seen) =>
    HEADING.test(text) ||
    FAREWELL.test(text.replace(/[,.!]+$/, '')) ||
    NAMED.test(text) ||
    (SALUTATION.test(text) && !GOES_ON.test(text) && !SAYS_MORE.test(text)),
);

/** The sentences that say something: no salutation, subject line, farewell or name. */
export const substance = rememberWith((sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.filter(({ seen }) => !isFrame(seen)),
);

/** The mail that the draft answers, null for a first one or a second one in a row; a note that it will be answered is no answer. */
export function answered({ thread }: Reading): ReadMessage | null {
  const last = thread.at(-1);
  const one = last?.message.from === 'me' && isHolding(last) ? thread.at(-2) : last;
  return one?.message.from === 'them' ? one : null;
}

const LONGEST_NOTE = 3;
const isHolding = rememberWith(
  ({ sentences }: ReadMessage) => substance(sentences).length <= LONGEST_NOTE && defers(sentences),
);

/** How many mails of the writer this thread holds, the draft counted. */
export const ownMails = ({ thread }: Reading): number =>
  thread.filter(({ message }) => message.from === 'me').length + 1;

export const wordsIn = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { seen }) => sum + seen.terms.length, 0);

const SMALL = new Set(
  'what which would could should your yours have with that this from about there their them they will when where does more most much many than then into some also just like been were was are the and for our can how who why you please thank thanks dear hello best regards kind only very well good here make take give come need want know think'.split(
    ' ',
  ),
);

/** Words that carry meaning, without their endings. */
export const contentWords = ({ seen }: Sentence): string[] => [
  ...new Set(
    seen.terms
      .map(({ normal }) => normal.replace(/(?:'s|ies|es|s|ed|ing|ly)$/, ''))
      .filter((word) => (word.length > 3 && !SMALL.has(word)) || /\d{2}/.test(word)),
  ),
];
