import nlp from 'compromise/one';
import type { Span } from '../model/span.ts';
import { CONTRACTIONS } from './contractions.ts';
import { LEXICON } from './lexicon.ts';
import { createMatcher } from './matcher.ts';

/** One word as the tokeniser sees it; a contraction gives two, the second without length. Offsets in the sentence. */
export interface Term extends Span {
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
  /** A comma stands behind it. */
  readonly comma: boolean;
}

/** What a compiled pattern found, by the pattern's index. */
export interface Found extends Span {
  readonly pattern: number;
  /** Index of the first term, and of the term behind the last. */
  readonly from: number;
  readonly to: number;
}

export interface Parsed {
  readonly terms: readonly Term[];
  readonly found: readonly Found[];
}

export type Parse = (sentence: string) => Parsed;

nlp.plugin({ words: LEXICON });
const model: { one?: { contractions?: readonly object[] } } = nlp.model();
// The first entry of a word counts, and a plugin could only put ours behind.
if (model.one) model.one.contractions = [...CONTRACTIONS, ...(model.one.contractions ?? [])];

/**
 * Compiles patterns and returns the parser of a sentence. compromise tokenises, opens contractions and looks words up;
 * a part-of-speech tagger would cost eight times as much.
 */
export function compileLanguage(patterns: readonly string[]): Parse {
  const match = createMatcher(patterns);
  return (sentence) => {
    const sequences = readTerms(nlp.tokenize(sentence).compute('lexicon').docs, sentence);
    let first = 0;
    const found: Found[] = [];
    for (const terms of sequences) {
      for (const [pattern, from, to] of match(terms)) {
        const start = terms[from]?.start ?? 0;
        const end = terms[to - 1]?.end ?? 0;
        if (end > start) found.push({ pattern, start, end, from: first + from, to: first + to });
      }
      first += terms.length;
    }
    return { terms: sequences.flat(), found };
  };
}

type TokenisedTerm = ReturnType<typeof nlp.tokenize>['docs'][number][number] & { readonly implicit?: string };

/** Offsets are counted up from what stands before and behind each word; where the tokeniser dropped blanks, the word is looked for. */
function readTerms(docs: readonly TokenisedTerm[][], sentence: string): Term[][] {
  let at = 0;
  return docs.map((doc) =>
    doc.map((term) => {
      let start = at + term.pre.length;
      if (!sentence.startsWith(term.text, start)) start = Math.max(at, sentence.indexOf(term.text, at));
      const end = start + term.text.length;
      at = end + term.post.length;
      const tags = sharedTags([...(term.tags ?? []), ...(/\d/.test(term.normal) ? ['Figure'] : [])]);
      return { start, end, normal: term.implicit ?? term.normal, tags, comma: term.post.includes(',') };
    }),
  );
}

const KNOWN_TAGS = new Map<string, ReadonlySet<string>>();

/** One set for all words of the same tags: most have none, and a set to each would be half of what a sentence weighs. */
function sharedTags(tags: readonly string[]): ReadonlySet<string> {
  const name = tags.join();
  const known = KNOWN_TAGS.get(name) ?? new Set(tags);
  KNOWN_TAGS.set(name, known);
  return known;
}
