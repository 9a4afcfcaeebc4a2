import { LEXICON } from '../../lexicon.ts';

/** Holds a word of contempt. */
export const scorns = (text: string): boolean =>
  text.split(/[^\p{L}'-]+/u).some((word) => LEXICON[word.toLowerCase()]?.includes('Insult') ?? false);
