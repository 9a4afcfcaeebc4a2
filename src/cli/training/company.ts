import { companyOf, inputsOf, type Length, oddsOf, type Scores } from '../../engine/second/company.ts';
import { withoutIdle, type Judged } from './calibrate.ts';
import type { Numbered } from './numbered.ts';
import { regress } from './regress.ts';
import { heldBack, TRAINED } from './unseen.ts';

/** A sentence of the corpus with what it and its company say. */
export interface Placed extends Numbered {
  readonly length: Length;
  readonly scores: Scores;
  readonly inputs: Float64Array;
}

/** Puts every sentence among those of its text; `scores` by models that have not seen its author. */
export function place(examples: readonly Numbered[], scores: ReadonlyMap<Numbered, Scores>): Placed[] {
  const unread = new Float64Array(TRAINED.length);
  const bySentence = new Map(examples.map((example) => [example.sentence, scores.get(example) ?? unread]));
  return examples.map((example) => {
    const { sentence, among } = example;
    const text = among.map((each) => bySentence.get(each) ?? unread);
    const company = companyOf(text, among.indexOf(sentence));
    const own = bySentence.get(sentence) ?? unread;
    return { ...example, length: company.length, scores: own, inputs: inputsOf(own, company) };
  });
}

/** How a rule's scores are weighed, in notes and in mails. */
export type CompanyWeights = Readonly<Record<Length, readonly number[]>>;

/** Every trained rule's weights, learnt from the examples of each length. */
export const learnCompany = (examples: readonly Placed[]): ReadonlyMap<string, CompanyWeights> =>
  new Map(
    TRAINED.map((id, rule) => [
      id,
      { note: learn(id, rule, 'note', examples), mail: learn(id, rule, 'mail', examples) },
    ]),
  );

const DIGITS = 3;

function learn(id: string, rule: number, length: Length, examples: readonly Placed[]): number[] {
  const cases = examples
    .filter((each) => each.length === length)
    .flatMap((each) => judge(id, each, each.scores[rule] ?? 0).map((judged) => ({ ...judged, inputs: each.inputs })))
    .filter(({ frame, shows }) => shows || frame !== 'excused');
  return regress(withoutIdle(cases), examples[0]?.inputs.length ?? 0).map((weight) => Number(weight.toFixed(DIGITS)));
}

/** Judges every sentence by weights learnt from other authors. */
export function judgeInCompany(examples: readonly Placed[]): { id: string; judged: readonly Judged[] }[] {
  const parts = heldBack(examples).map(({ held, others }) => ({ held, weights: learnCompany(others) }));
  return TRAINED.map((id) => ({
    id,
    judged: parts.flatMap(({ held, weights }) =>
      held.flatMap((each) => judge(id, each, oddsOf(each.inputs, weights.get(id)?.[each.length] ?? []))),
    ),
  }));
}

function judge(id: string, example: Placed, score: number): Judged[] {
  const shows = example.label(id);
  const { bag, kind, file, frames, length } = example;
  return shows === null
    ? []
    : [{ score, shows: shows === 1, frame: frames.get(id) ?? 'none', kind, file, bag, length }];
}
