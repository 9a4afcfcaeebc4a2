import type { Rewrite } from '../../model/review.ts';
import { isQuestion } from '../questions.ts';
import type { Sentence } from '../reading.ts';
import { carried } from './carried.ts';

const SENTENCES = /[^.?!]+(?:[.?!]+(?!\s|$)[^.?!]+)*[.?!]+\s*/g;
/** A sentence that only has room for the reason. */
const FOR_REASON =
  /^(?:(?:I am|I['’]m|We are|We['’]re) asking|It matters to (?:me|us)|It would help (?:me|us)|The reason is)\b.*\[your reason\]/;
/** A reason said outright. */
const WHY = /\b(?:because|due to)\b|^the (?:only )?reason\b/i;
const BECAUSE = /,? because \[your reason\]/g;

const sentencesOf = (text: string): readonly string[] => text.match(SENTENCES) ?? [text];

/** "The date was missed. What happened on your side?" → "The date was missed."; the text itself where it only asks. */
const withoutLastQuestion = (text: string): string => {
  const all = sentencesOf(text);
  return all.length > 1 && /\?\s*$/.test(text) ? all.slice(0, -1).join('').trim() : text;
};

const withoutReason = (text: string): string =>
  sentencesOf(text)
    .filter((each) => !FOR_REASON.test(each))
    .join('')
    .trim()
    .replace(BECAUSE, '');

/** What the sentence behind it asks or gives as a reason is neither asked nor left open a second time. */
export function besideNext(rewrite: Rewrite, next: Sentence | null): Rewrite {
  if (!next) return rewrite;
  const asked = isQuestion(next.seen) ? withoutLastQuestion(rewrite.text) : rewrite.text;
  const text = WHY.test(next.text) ? withoutReason(asked) : asked;
  return text === rewrite.text ? rewrite : { ...rewrite, text };
}

/** Where one of two tells less than this of its sentence, both together would tell no better. */
const FULL = 0.5;

/** Better words for two neighbours as one, with the one question or reason at the end that both would have asked for. */
export function asOne(first: Rewrite, second: Rewrite, body: string): Rewrite[] {
  const isFull = [first, second].every(({ start, end, text }) => carried(body.slice(start, end), text) >= FULL);
  const told = withoutReason(withoutLastQuestion(first.text));
  if (!isFull || told === first.text || told === '' || told.includes('[') || repeats(told, second.text)) return [];
  const adds = [...(first.adds ?? []), ...(second.adds ?? [])];
  return [{ start: first.start, end: second.end, text: `${told} ${second.text}`, ...(adds.length > 0 && { adds }) }];
}

/** Four words that stand in both would be read twice. */
const RUN = 4;
/** A wish or a view that was said once. */
const AGAIN = /\b(?<once>rather|settle|see)\b.*\b\k<once>\b/i;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];

function repeats(first: string, second: string): boolean {
  const [said, more] = [wordsOf(first), wordsOf(second)];
  const runs = new Set(
    said.map((_, at) => said.slice(at, at + RUN).join(' ')).filter((_, at) => at + RUN <= said.length),
  );
  return (
    AGAIN.test(`${first} ${second}`) ||
    more.some((_, at) => at + RUN <= more.length && runs.has(more.slice(at, at + RUN).join(' ')))
  );
}
