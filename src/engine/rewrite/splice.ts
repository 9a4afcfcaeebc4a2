import { participleOfPast } from './participles.ts';
import { statementIn } from './statements.ts';
import { capital } from './words.ts';

/** Two clauses that stand side by side: "send the copy straight away" and "we've lost enough time". */
export interface Spliced {
  readonly first: string;
  readonly joint: string;
  /** As a sentence of its own, without its full stop. */
  readonly rest: string;
}

const SPLICE =
  /^(?<first>.{4,}?)(?:;|:| [–—-]+|,|(?= (?:or else|otherwise|and (?:I|we|it['’]s|they))\b))\s+(?:(?<joint>and then|and|so|but|as|because|since|or else|or|otherwise|else|then|after which|after that)\s+)?(?<rest>(?:I|im|we|it|its|he|she|they|there|that|this|these|those|the|my|our|nobody|everyone|tomorrow|more|after (?:it|that|then|today|tonight|tomorrow))\b(?:['’]\w+)?\s.+)$/i;

/** Where a second clause begins; null for one clause. */
export function spliced(core: string): Spliced | null {
  const { first = '', joint = '', rest = '' } = SPLICE.exec(core)?.groups ?? {};
  return first && isClause(rest) ? { first, joint: joint.toLowerCase(), rest: capital(rest) } : null;
}

/** "I paid in March", "it's gone", "tomorrow the system shuts your claim". */
const isClause = (rest: string): boolean =>
  FINITE.test(rest) ||
  (/^tomorrow\b/i.test(rest) && statementIn(rest) !== null) ||
  rest.split(' ', 4).some((word) => participleOfPast(word) !== undefined);

const FINITE =
  /^(?:im\b|after (?:that|then|it|today|tonight|tomorrow) (?:I|we|they|you) [a-z]+\b|\S+['’](?:s|re|ve|ll|d|m)\b|(?:\S+ ){1,5}?(?:am|is|are|was|were|has|have|had|will|would|can|could|shall|must|do|does|did|need|needs|want|goes|go|know|includes?|means|starts?|ends|comes|leaves|opens|lands|runs|cannot|can['’]?t|won['’]?t|don['’]?t|close|closes|\w{3,}ed)\b)/i;
