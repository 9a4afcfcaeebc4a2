import type { Mail } from '../model/mail.ts';
import type { Review } from '../model/review.ts';
import { type Settings, SILENT_FOR } from '../model/settings.ts';
import type { Standing } from '../model/standing.ts';
import type { Summary } from '../model/summary.ts';
import { remember, rememberWith } from './cache.ts';
import { CALL_PARTS } from './call.ts';
import { CLOSE_PARTS } from './close.ts';
import { cures, quietIn } from './cures.ts';
import { compileParts, type Seen } from './frame.ts';
import { heeding } from './guards/heed.ts';
import { compileLanguage } from './language.ts';
import { moodTests } from './mood.ts';
import { nudges } from './nudges.ts';
import { createOwnReader } from './own/signals.ts';
import { QUESTION_PARTS } from './questions.ts';
import { type ReadingTools, readMail, withoutDraft } from './read-mail.ts';
import { readBody, type See } from './reading.ts';
import { partsOf, readsSentences, type Rule } from './rule.ts';
import { createSecondReader } from './second/second-reader.ts';
import type { Weights } from './second/model.ts';
import { inTurn } from './sequence.ts';
import { draftSignals, findIn, findTogether, sentenceSignals, type FindIn } from './signals.ts';
import { standingOf } from './standing.ts';
import { summarise } from './summary.ts';
import { STEP_PARTS } from './thread/next-step.ts';
import type { Hear } from './thread/tone.ts';
import { asGiven, bestFirst as bestFirstBy, type Verdicts } from './verdicts/best-first.ts';
import { type Wordings, wordingsThat } from './wordings.ts';

/** A reader that is handed the rules once and reviews one mail after the other. */
export interface Reader {
  /** What is shown of a draft, with better words; what is only counted has none. */
  review(mail: Mail, settings: Settings): Review;
  /** The same with better words for every point, for whoever looks behind the marks. */
  inspect(mail: Mail, settings: Settings): Review;
  /** The facts of thread and draft. Nobody waits for them at a keystroke, so no review pays for them. */
  summary(mail: Mail, settings: Settings): Summary;
  /** The thread as a whole, whether or not a draft was begun. */
  standing(mail: Mail, settings: Settings): Standing;
}

/** Sentences kept with what stands in them: a keystroke costs one sentence, however long the draft. */
const SENTENCES_KEPT = 2_400;
/** Sentences kept of better words, many of which end alike. */
const WORDINGS_KEPT = 400;
/** Messages kept as their sentences: a thread is cut once. */
const MESSAGES_KEPT = 500;

/** Sees in a sentence all that these rules, and what reads a thread, may ask it for. */
export const parserFor = (rules: readonly Rule[]): See =>
  compileParts([...partsOf(rules), ...QUESTION_PARTS, ...CALL_PARTS, ...CLOSE_PARTS, ...STEP_PARTS], compileLanguage);

/**
 * Handed the weights of the second reader, both read every sentence; without them the frames read alone. Handed what was
 * learnt from verdicts, better words come best first; without, as they were thought of.
 */
export function createReader(rules: readonly Rule[], weights?: Weights, verdicts?: Verdicts): Reader {
  const parse = parserFor(rules);
  const see = remember(parse, SENTENCES_KEPT);
  const readMessage = remember((body: string) => readBody(body, undefined, see), MESSAGES_KEPT);
  const readers = rules.filter(readsSentences);
  const findAll: FindIn = weights
    ? findTogether(readers, createSecondReader(weights, [...new Set(partsOf(rules))]))
    : findIn(readers);
  const find = heeding(findAll, see);
  const tools: ReadingTools = { see, readMessage, mood: moodTests(find) };
  const hear: Hear = rememberWith((seen: Seen) =>
    [...find(seen)].map(([rule, { start, end }]) => ({ rule, text: seen.text.slice(start, end) })),
  );
  // Most better words are never sent: they would fill the memory of what the person writes.
  const seeAside = remember(parse, WORDINGS_KEPT);
  const isCure = cures(seeAside, find);
  const own = createOwnReader(SENTENCES_KEPT);
  const bestFirst = verdicts ? bestFirstBy(verdicts) : asGiven;
  const ofRules = wordingsThat(isCure, quietIn(seeAside, find), bestFirst);
  const wordings: Wordings = (signals) =>
    inTurn(signals.flatMap(own.wordings), ofRules(signals.filter(({ rule }) => !own.isOwn(rule))));
  return {
    review: (mail, settings) => reviewed(mail, settings, settings.cap),
    inspect: (mail, settings) => reviewed(mail, settings, Infinity),
    summary: (mail, { working }) => summarise(readMail(mail, working, tools)),
    standing(mail, { off, working }) {
      const reading = readMail(mail, working, tools);
      const standing = standingOf(reading.sentences.length > 0 ? reading : withoutDraft(reading), hear);
      return { ...standing, steps: standing.steps.filter(({ id }) => !off.includes(id)) };
    },
  };

  function reviewed(mail: Mail, settings: Settings, worded: number): Review {
    const reading = readMail(mail, settings.working, tools);
    const off = new Set([...settings.off, ...SILENT_FOR[settings.deal]]);
    const allowed = new Set(settings.allowed.map(likened));
    const findings = { sentences: sentenceSignals(reading, find), draft: draftSignals(reading, rules) };
    const shown = {
      sentences: [...findings.sentences, ...own.signals(reading, settings.phrases)].filter(
        ({ rule, signal }) => !off.has(rule.id) && !(allowed.size > 0 && allowed.has(likened(signal.text))),
      ),
      draft: findings.draft.filter(({ rule }) => !off.has(rule.id)),
    };
    return {
      language: reading.language,
      negotiation: reading.negotiation,
      signals: [...findings.sentences, ...findings.draft].map(({ signal }) => signal),
      nudges: reading.negotiation ? nudges(reading, shown, { ...settings, worded, isCure, wordings }) : [],
      questions: reading.questions.map(({ text, genuine }) => ({ text, genuine })),
    };
  }
}

/** Words without what does not matter when they are compared. */
const likened = (words: string): string => words.trim().toLowerCase().replaceAll(/\s+/g, ' ');
