import { once, rememberWith } from '../cache.ts';
import type { Seen } from '../frame.ts';
import type { Sentence } from '../reading.ts';
import { asks } from '../questions.ts';
import { answers, defers, putsOff, questionOf, type Question } from './answers.ts';
import type { Tracked } from './facts.ts';
import { proposes } from './offer-candidates.ts';
import type { Text } from './texts.ts';
import { topicOf } from './topic.ts';

const COURTESY =
  /^(?:\p{Lu}\p{L}+,? )?(?:and |so |but )?(?:how(?: are| is|'s) (?:you|things|everything|life|it going)(?: all| both)?(?: doing| keeping)?|all well)[ ,]*(?:today|these days|over there|with you)?(?:\?|, (?:were|was|did|is|are) (?:you|the) [^?]{0,30}\?)/iu;
const HOSTILE =
  /[?!]{2,}|\b(?:are you (?:serious|kidding|joking)|how dare|who do you think|do you (?:really|seriously|honestly)|why on earth|what on earth|what planet|would it kill|(?:do|did|can) you (?:people |lot |guys )?even|is this (?:a joke|how you)|or (?:did|do|are) you just|what are you (?:people|playing))\b/i;
const ASKS_WHAT = /^(?:and |so |but |also,? )?(?:if [^,?]+, )?(?:how|what|which|where|who|whom|why|when)\b/i;
const JOINT =
  /,? (?:and|or|but)(?: also)? (?=(?:what|how|why|which|who|whom|where|when|is|are|was|were|do|does|did|can|could|would|will|should|shall|may|might|have|has)\b)/i;

const AFTERTHOUGHT = /^(?:and|also)\b/i;

/** Answers are looked for in so many replies. */
const REPLIES = 4;

/** Every question of the conversation, in its order, with what became of it. */
export const trackQuestions = (texts: readonly Text[]): Tracked[] =>
  texts.flatMap((text, i) => trackIn(text, texts.slice(i + 1)));

/** Those of one text, with what became of them in the texts behind it. */
export function trackIn(text: Text, later: readonly Text[]): Tracked[] {
  const asked = askedIn(text.sentences);
  if (asked.length === 0) return [];
  const replies = later.filter(({ side }) => side !== text.side).slice(0, REPLIES);
  const reply = later.findIndex(({ side }) => side !== text.side);
  const letGo = reply >= 0 && later.slice(reply).some(({ side }) => side === text.side);
  return asked.flatMap((each) => track(text, each, replies, letGo));
}

interface Asked {
  readonly text: string;
  /** "How many boxes, and is there a loft?" asks two things. */
  readonly halves: readonly Half[];
}

interface Half {
  readonly text: string;
  /** What an answer would show: worked out when there is a reply to look through. */
  readonly question: () => Question;
}

const askedIn = rememberWith((sentences: readonly Sentence[]): readonly Asked[] => {
  const asking = sentences.filter(({ seen }) => asksForAnswer(seen));
  if (asking.length === 0) return [];
  const uses = once(() => countWords(sentences));
  return asking.map((each) => {
    const { text } = each;
    const halves = text.split(JOINT);
    const setting = {
      alone: asking.length === 1,
      single: halves.length === 1,
      last: each === asking.at(-1),
      also: AFTERTHOUGHT.test(text),
      elsewhere: (word: string) => (uses().get(word) ?? 0) > 1,
    };
    return {
      text,
      halves: halves.map((half) => ({ text: half, question: once(() => questionOf(half, setting)) })),
    };
  });
});

/** In how many sentences each word stands. */
function countWords(sentences: readonly Sentence[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { text } of sentences) for (const word of topicOf(text)) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

/** An offer with a question mark is an offer, and manners want no answer. */
const asksForAnswer = rememberWith((seen: Seen) => {
  const { text } = seen;
  if (!asks(seen) || COURTESY.test(text) || HOSTILE.test(text)) return false;
  return ASKS_WHAT.test(text) || !proposes(seen);
});

/** A question of two halves is one where both fared alike. */
function track({ side, where }: Text, { text, halves }: Asked, replies: readonly Text[], letGo: boolean): Tracked[] {
  const fates = halves.map((half) => ({ text: half.text, ...fateOf(half, replies, letGo) }));
  const told = fates.every(({ state }) => state === fates[0]?.state)
    ? fates.slice(0, 1).map((fate) => ({ ...fate, text }))
    : fates;
  return told.map((each) => ({ side, message: where, ...each }));
}

type Fate = Pick<Tracked, 'state' | 'waits'>;
const ANSWERED: Fate = { state: 'answered', waits: false };
const PUT_OFF: Fate = { state: 'deferred', waits: true };
const DEFERRED: Fate = { state: 'deferred', waits: false };
const LET_GO: Fate = { state: 'let go', waits: false };
const NOT_FOUND: Fate = { state: 'not found', waits: true };

function fateOf({ question }: Half, replies: readonly Text[], letGo: boolean): Fate {
  if (replies.some(({ sentences }) => answers(sentences, question()))) return ANSWERED;
  const named = replies.findLastIndex(({ sentences }) => putsOff(sentences, question()));
  if (named >= 0) return named === replies.length - 1 ? PUT_OFF : DEFERRED;
  const latest = replies.findLastIndex(({ sentences }) => defers(sentences));
  // Who said they would come back to it and wrote again without doing so still owes the answer.
  if (latest >= 0) return latest === replies.length - 1 ? DEFERRED : NOT_FOUND;
  return letGo ? LET_GO : NOT_FOUND;
}
