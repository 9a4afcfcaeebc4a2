import { lostFacts } from './facts.ts';
import { phrasesIn } from './matter.ts';

/** A template's words for the matter, and the facts it would leave out as a note for the writer to work in. */
export function withFacts(sentence: string, text: string): string {
  const lost = lostFacts(sentence, text);
  if (lost.length === 0) return text;
  const phrases = phrasesIn(sentence);
  const notes = [...new Set(lost.map((fact) => phraseOf(phrases, fact) ?? asWritten(sentence, fact)))];
  const note = notes.filter((each) => !notes.some((other) => other !== each && other.includes(each))).join(', ');
  return text.includes(']') ? text.replace(']', ` (${note})]`) : `${text} [${note}]`;
}

/** A short noun phrase that holds the fact and tells what it is: "the Google review". */
const phraseOf = (phrases: readonly string[], fact: string): string | undefined =>
  phrases.find(
    (phrase) =>
      phrase
        .toLowerCase()
        .split(/[\s,]+/)
        .includes(fact) && FEW.test(phrase),
  );
const FEW = /^(?:the|my|our|an?|your|these|those|this|that)(?: (?!and\b|or\b|you\b|who\b|which\b)\S+){1,3}$/i;

/** A fact with what belongs to it: "1.8" → "1.8%", "20" → "20 mins", "labor" → "Department of Labor"; a sign alone stands with its figure. */
function asWritten(sentence: string, fact: string): string {
  const at = placeOf(sentence, fact);
  if (at < 0) return fact;
  const { ahead, behind } = /^\d/.test(fact) ? FIGURE : /^[$€£¥]$/.test(fact) ? SIGN : NAMED;
  const end = at + fact.length;
  const before = ahead.exec(sentence.slice(0, at))?.[0] ?? '';
  return before + sentence.slice(at, end) + (behind.exec(sentence.slice(end))?.[0] ?? '');
}

/** Where a fact stands as a word or a figure of its own, however it is written. */
function placeOf(sentence: string, fact: string): number {
  const small = sentence.toLowerCase();
  const { before, behind } = /^\d/.test(fact) ? { before: /[\d.,]$/, behind: /^\d/ } : LETTERS;
  for (let at = small.indexOf(fact); at >= 0; at = small.indexOf(fact, at + 1))
    if (!before.test(small.slice(0, at)) && !behind.test(small.slice(at + fact.length))) return at;
  return -1;
}
const LETTERS = { before: /\p{L}$/u, behind: /^\p{L}/u };

interface Around {
  readonly ahead: RegExp;
  readonly behind: RegExp;
}
const FIGURE: Around = {
  ahead:
    /(?:\b(?:unit|clause|schedule|section|article|lot|room|invoice|order|plot|flat|phase|page|version|channel|finding) )?[$€£¥]?$/i,
  behind:
    /^(?: ?%|k\b|m\b)?(?: (?:mins?|minutes?|hours?|days?|weeks?|months?|years?|quid|euros?|dollars?|pounds?|percent|per cent|seats?|units?|bales?|pallets?|pages?))?/,
};
const SIGN: Around = { ahead: /$/, behind: /^[\d.,]*\d/ };
const NAMED: Around = {
  ahead: /(?:(?<=\S )(?!I\b)\p{Lu}[\p{L}&'-]* (?:(?:of|and|the|for|de) (?:the )?)?)*$/u,
  behind: /^(?: (?:(?:of|for|de) (?:the )?)?(?!I\b)\p{Lu}[\p{L}&'-]+)*/u,
};
