import type { Rewrite } from '../../model/review.ts';
import type { Span } from '../../model/span.ts';
import type { Reading, Sentence } from '../reading.ts';
import { substance } from '../substance.ts';

/** The sentence in other words. */
export const inPlace = ({ start, end }: Span, text: string, adds?: readonly string[]): Rewrite =>
  adds ? { start, end, text, adds } : { start, end, text };

/** Words that go take the blank in front along, or the one behind where their line begins with them. */
export function leftOut(rewrite: Rewrite, body: string): Rewrite {
  if (rewrite.text !== '') return rewrite;
  const { start, end } = rewrite;
  const line = body.slice(body.lastIndexOf('\n', start - 1) + 1, start);
  const ahead = line.trim() === '' ? 0 : line.length - line.trimEnd().length;
  const behind = ahead > 0 ? 0 : (/^ +/.exec(body.slice(end))?.[0].length ?? 0);
  return { ...rewrite, start: start - ahead, end: end + behind };
}

const FAREWELL =
  /^(?:(?:best|kind|warm|many|with|all the)?\s*(?:regards|wishes|thanks|best|greetings)|thanks|thank you|cheers|sincerely|yours|best|looking forward|i look forward)\b[^?]{0,40}$/i;

/** A sentence of its own behind the last one that is neither farewell nor name. */
export function atEnd(reading: Reading, text: string): Rewrite {
  const said = reading.sentences.filter(({ text: words }) => !isFarewell(words));
  const last = said.findLast(({ text: words }) => /[.!?…)"']$/.test(words)) ?? said.at(-1);
  if (!last) return { start: 0, end: 0, text };
  return { start: last.end, end: last.end, text: ` ${text}` };
}

const isFarewell = (words: string): boolean => FAREWELL.test(words) || /^[\p{L}'-]+(?: [\p{L}'-]+)?[,.]?$/u.test(words);

/** A paragraph of its own at the end. */
export const paragraphAtEnd = (reading: Reading, text: string): Rewrite => {
  const { start, end } = atEnd(reading, '');
  return { start, end, text: `\n\n${text}` };
};

/** In front of a sentence. */
export const before = ({ start }: Sentence, text: string, adds?: readonly string[]): Rewrite =>
  inPlace({ start, end: start }, `${text} `, adds);

/** In front of the first sentence that says something, behind the salutation. */
export function atStart({ sentences }: Reading, text: string, adds?: readonly string[]): Rewrite {
  const [first] = substance(sentences);
  return first ? before(first, text, adds) : inPlace({ start: 0, end: 0 }, text, adds);
}
