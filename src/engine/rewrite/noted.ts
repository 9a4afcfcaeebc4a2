import { countsIn } from './counts.ts';
import { lostFacts, placeOf } from './facts.ts';
import { phrasesIn } from './matter.ts';
import { small } from './words.ts';

/** A template's words for the matter, and the facts it would leave out as a note for the writer to work in. */
export function withFacts(sentence: string, text: string): string {
  const lost = lostFacts(sentence, text);
  if (lost.length === 0) return text;
  const phrases = phrasesIn(sentence);
  const counts = countsIn(sentence);
  const named = (fact: string): string =>
    counts.includes(fact)
      ? (phrases.find((phrase) => isCounted(phrase, fact)) ?? small(asWritten(sentence, fact, COUNT)))
      : (phrases.find((phrase) => isOf(phrase, fact)) ?? asWritten(sentence, fact, aroundOf(fact)));
  const notes = [...new Set(lost.map(named))];
  const note = notes
    .filter((each) => !notes.some((other) => other !== each && placeOf(other.toLowerCase(), each.toLowerCase()) >= 0))
    .join(', ');
  return text.includes(']') ? text.replace(']', ` (${note})]`) : `${text} [${note}]`;
}

/** A short noun phrase that holds the fact and tells what it is: "the Google review". */
const isOf = (phrase: string, fact: string): boolean => placeOf(phrase.toLowerCase(), fact) >= 0 && FEW.test(phrase);
const FEW = /^(?:the|my|our|an?|your|these|those|this|that)(?: (?!and\b|or\b|you\b|who\b|which\b)\S+){1,3}$/i;

/** A count with what it counts: "two weeks", "the six boxes". */
const isCounted = (phrase: string, count: string): boolean =>
  (phrase.startsWith(`${count} `) || isOf(phrase, count)) &&
  BARE.test(phrase.slice(phrase.indexOf(count) + count.length));
const BARE = /^(?: (?!(?:and|or|of|alone|back|knows)\b)\S+){1,3}$/i;

/** A fact with what belongs to it: "1.8" → "1.8%", "20" → "20 mins", "six" → "by six this evening", "labor" → "Department of Labor"; a sign alone stands with its figure. */
function asWritten(sentence: string, fact: string, { ahead, behind }: Around): string {
  const at = placeOf(sentence.toLowerCase(), fact);
  if (at < 0) return fact;
  const end = at + fact.length;
  const before = ahead.exec(sentence.slice(0, at))?.[0] ?? '';
  return before + sentence.slice(at, end) + (behind.exec(sentence.slice(end))?.[0] ?? '');
}

const aroundOf = (fact: string): Around => (/^\d/.test(fact) ? FIGURE : /^[$€£¥]$/.test(fact) ? SIGN : NAMED);

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
const COUNT: Around = {
  ahead:
    /(?:\b(?:by|at|in|before|after|until|from|page|version|round|number) )?(?:(?:the|an?|all|my|our|your) )?(?:(?:other|last|first|next) )?$/i,
  behind:
    /^(?:[ -](?:per ?cent|o['’]clock|this \w+|(?:of )?(?:the|an?) \w+|of (?:it|them))|-[\w-]+(?: \w+)?| (?!(?:does|was|has|is|this)\b|(?:or|and|but|if|so|then|else|that|as|while|when|until|before|unless|because)\b)(?:[a-z]+ )??(?!(?:was|has|does|this|unless|always)\b)[a-z]{3,}s\b(?<!stays|knows|comes|goes))?\b/i,
};
const NAMED: Around = {
  ahead: /(?:(?<=\S )(?!I\b)\p{Lu}[\p{L}&'-]* (?:(?:of|and|the|for|de) (?:the )?)?)*$/u,
  behind: /^(?: (?:(?:of|for|de) (?:the )?)?(?!I\b)\p{Lu}[\p{L}&'-]+)*/u,
};
