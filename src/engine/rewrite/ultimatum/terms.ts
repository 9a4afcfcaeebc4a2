import { factsIn } from '../facts.ts';
import { figured, helps } from './figures.ts';
import { hasVerb } from '../kept-clauses.ts';
import { statementIn } from '../statements.ts';
import { toldWhole } from '../told-whole.ts';
import { isTopic } from '../topics.ts';
import { capital, trimEnd } from '../words.ts';

/** Where one thought ends and the next begins; a comma within a figure is none. */
const SEAM =
  /(?:;|:|\.| [–—-]|,)\s+(?:(?:and|but|so|because|as|since)\s+)?|\s+(?:and|but|so|because)\s+(?=(?:I|we|it|it['’]s|that|that['’]s|this|there|there['’]s|the|my|our|you|your|no|nothing|nobody|not|when|even|letters|correspondence)\b)/gi;
/** What only shuts the door, calls for nothing more, or speaks of what the reader might do. */
const SHUTS =
  /\b(?:final|last(?! (?:cycle|year|week|month|time|season|quarter)\b)|ends?|full stop|period|closed?|over|done|finished|finito|through|settled|conclud\w+|discuss\w*|conversations?|debat\w+|talk\w*|negotiat\w+|bargain\w*|haggl\w+|counters?|repl(?:y|ies)|respond\w*|responses?(?! time)|correspondence|letters?|another|further|again|more|budge|mov(?:e[ds]?|ing)|chang(?:e[ds]?|ing)|doors?|pen|drawer|elsewhere|luck|goodbye|farewell|take it|leave it|lump it|like it|nothing|never|nobody|none|whatever|whoever|however|not|no|nor|thats that|simple|amen|spoken|said|say|says|sulk|unread|unopened|as far as|only|ways|choices|options|friend|keep|cousin|mate|answers?|word|story|subject|matter|chapter|once|wish|yes|deal|all there is|want|cant|wont|dont|isnt|doesnt|didnt|wouldnt|aint)\b|n['’]t\b|\b(?:you|your|yours|ye|u|yourself)\b/i;

/** The sentence's terms as they stand in it, without what shuts the door on them. */
export interface Terms {
  readonly text: string;
  /** Says something by itself: "the rent is 1,650", rather than "1,650 for the flat". */
  readonly isClause: boolean;
}

/** "Alternate weeks, handover on Fridays, and I won't come back to this" → "alternate weeks, handover on Fridays"; null where nothing would be left or nothing has to go. */
export function termsOf(core: string): Terms | null {
  const seams = [...core.matchAll(SEAM)].filter(({ index, 0: seam }) => !isInRow(seam, core.slice(index)));
  const starts = [0, ...seams.map(({ index, 0: seam }) => index + seam.length)];
  const ends = [...seams.map(({ index }) => index), core.length];
  const isOpen = starts.map((start, i) => !SHUTS.test(core.slice(start, ends[i])));
  const first = isOpen.indexOf(true);
  const after = isOpen.indexOf(false, first);
  if (first < 0 || (first === 0 && after < 0)) return null;
  const text = trimEnd(core.slice(starts[first], ends[after < 0 ? isOpen.length - 1 : after - 1]))
    .replace(LED_IN, '')
    .replace(/, that$/i, '');
  const isClause =
    (statementIn(text) !== null && (AMOUNT.test(text) || text.split(' ').length > 2)) ||
    (AMOUNT.test(text) && toldWhole(text) !== null) ||
    AS_WHAT.test(text) ||
    /^\w+ \w+['’]s \d/.test(text);
  if (/^(?<same>.+) is \k<same>$/i.test(text)) return null;
  if (HANGING.test(text) || (!isClause && ((hasVerb(text) && !/^[\d$€£¥]/.test(text)) || !NAMES.test(text))))
    return null;
  if (!isClause && !AMOUNT.test(text) && factsIn(text).length === 0 && !(isTopic(text) && text.split(' ').length > 2))
    return null;
  return text.split(' ').length <= MOST_WORDS ? { text: capital(text), isClause } : null;
}

/** ", phone or carrier pigeon": the comma stands within a row, where no thought ends. */
const isInRow = (seam: string, behind: string): boolean =>
  seam === ', ' && /^, (?:[\w'’-]+, ){0,3}[\w'’-]+,? or [\w'’-]+(?: [\w'’-]+)?$/i.test(behind);

const MOST_WORDS = 22;
const LED_IN =
  /^(?:so|and|but|also|well|fine|look|right|okay|ok|it['’]s|it is|its|that['’]s|that is|thats|this is|we are at|we['’]re at|I['’]m at) (?=[\d$€£¥]|the |my |our |\w+ (?:hundred|thousand|percent|per cent|euros?|dollars?|pounds?)\b)/i;
const AS_WHAT = /^what .+ (?:(?:is|are) what|goes|stands|stays)\b/i;
const HANGING =
  /^(?:there|it|they|them|that|this|these|those|which|who|whose|if|unless|until|when|where|with|without|because|should|let|please|consider|treat|regard)\b/i;
/** A figure or something that has a name of its own. */
const NAMES =
  /^(?:[$€£¥]?\d|R\d|(?:the|my|our|all|half|both|same|alternate|every|each|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a (?:hundred|thousand))\b)/i;

/** "Whatever you send, the answer will be the sheet I sent on Monday", "what's on page two is the deal". */
const ANSWER =
  /(?:^|, |: |\band )(?:it['’]ll be|(?:the|my|our) (?:answer|offer|reply|number|price|figure|deal)(?:['’]s going to be| will (?:still )?(?:be|remain)| would still be| stays| remains)) (?<offer>(?!no\b|yes\b|the same|what\b|final|closed|as\b|in\b|at\b|on\b)[^,;:]+?)(?: (?:when|whenever|if|however|tomorrow|next)\b[^,;:]*)?$/i;
const DEAL =
  /^(?<offer>what(?:['’]s| is) [^,;:]+?) is (?:the deal|what (?:you|they) get|all there is|the offer|our offer|my offer)\b.*$/i;

/** What a sentence says the answer will always be; undefined where it says nothing of the kind. */
export const answerIn = (core: string): string | undefined => (ANSWER.exec(core) ?? DEAL.exec(core))?.groups?.offer;

const AMOUNT =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\w+teen|\w+ty|hundred|thousand|half|percent)\b/i;

/** A limit in the writer's own words; it is full where it holds more than a figure with what the figure is for. */
interface InTerms {
  readonly isFull: boolean;
  readonly ways: readonly string[];
}

/** The terms of a sentence that shuts the door on them, as they stand and as a limit. */
export function inTerms(core: string, who: string): InTerms | null {
  const terms = termsOf(core);
  if (!terms) return null;
  const { text, isClause } = terms;
  if (isClause && !AMOUNT.test(text) && factsIn(text).length === 0)
    return SAYS_NOTHING.test(text)
      ? null
      : {
          isFull: false,
          ways: [
            `${text}, because [your reason]. Is there something else that would help?`,
            `${text}, and ${who} can't go further than that, because [your reason]. What else matters to you in this?`,
          ],
        };
  if (!isClause && AMOUNT.test(text) && !text.includes(', ')) return { isFull: false, ways: figured(text, who) };
  const joint = isClause ? ', and' : ':';
  return {
    isFull: AMOUNT.test(text),
    ways: [
      `${text}${joint} this is as far as ${who} can go, because [your reason]. Is there ${helps(text)} that would help?`,
      `${text}${joint} ${who} can't go further than that, because [your reason]. What else matters to you in this?`,
    ],
  };
}

/** "I have named it", "the figure stands": it only points to what was said before. */
const SAYS_NOTHING =
  /^(?:I|we)\b|^(?:\S+ ){0,2}\S+$|^(?:the|my|our|that|this) (?:\w+ )?(?:figure|number|offer|position|answer|decision|line|rule)s? (?:is|are|stands?|stays?|remains?|has|have)\b|^(?!.* (?:will|shall|stays?|goes|remains?|is|are|comes?|keeps?|must|has to|have to|can|gets?)\b|.*['’]s )|\b(?:locked|shut|rung|closed|stamped|been|gone)\b/i;

/** Several figures that are each of them a limit: "not at 30, not at 32 and not at 35". */
export const allOfThem = (core: string): string[] =>
  factsIn(core).length > 1 && core.split(' ').length <= MOST_WORDS && !SLAMS.test(core)
    ? [`${capital(core)}, because [your reason]. Is there something else that would help?`]
    : [];
const SLAMS = /[:;?]|\b(?:you|your|yes|over|closed?|final|last|end|done|talk\w*|discuss\w*|again|if|whatever|or)\b/i;
