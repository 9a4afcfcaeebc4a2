/** How strongly the words of a sentence speak for every rule, in the order of `Weights.rules`. */
export type Scores = Float64Array;

/** In a note of a line or two every word is meant; of a whole mail most sentences are harmless. */
export type Length = 'note' | 'mail';

/** What stands around a sentence, as far as it says how the sentence is meant. */
export interface Company<T> {
  /** Absent where the sentence comes first. */
  readonly before?: T | undefined;
  /** Absent where it comes last. */
  readonly behind?: T | undefined;
  /** Of the text it stands in. */
  readonly length: Length;
}

/** Sentences of a note at most. */
export const NOTE = 3;

/** The company of the sentence at an index of its text. */
export const companyOf = <T>(text: readonly T[], index: number): Company<T> => ({
  before: text[index - 1],
  behind: text[index + 1],
  length: text.length <= NOTE ? 'note' : 'mail',
});

/** A sentence nothing is known of but its words: weighed as strictly as those of a mail. */
export const BY_ITSELF: Company<never> = { length: 'mail' };

/** From here on a score is as loud as it gets: one wild sentence must not drown what stands beside it. */
const LOUDEST = 4;

/**
 * What a sentence in company is weighed by: a constant, whether it comes first or last, and for every rule its own score
 * and its neighbours'. "You will remember this" says more behind an insult than behind thanks.
 */
export function inputsOf(own: Scores, { before, behind }: Company<Scores>): Float64Array {
  const inputs = new Float64Array(EDGES + 3 * own.length);
  inputs.set([1, Number(!before), Number(!behind)]);
  [own, before, behind].forEach((scores, i) => {
    if (scores) inputs.set(scores.map(bounded), EDGES + i * own.length);
  });
  return inputs;
}

const EDGES = 3;

const bounded = (score: number): number => Math.max(-LOUDEST, Math.min(LOUDEST, score));

/** The inputs weighed and added up: how likely the rule is shown, as the logarithm of the odds. */
export function oddsOf(inputs: Float64Array, weights: readonly number[]): number {
  let odds = 0;
  for (let i = 0; i < inputs.length; i++) odds += (inputs[i] ?? 0) * (weights[i] ?? 0);
  return odds;
}
