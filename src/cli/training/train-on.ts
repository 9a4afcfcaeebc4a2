import { partsOf } from '../../engine/rule.ts';
import type { Weights } from '../../engine/second/model.ts';
import { rules } from '../../rules/index.ts';
import { type BarsByLength, calibrate, type Judged } from './calibrate.ts';
import { judgeInCompany, learnCompany, place } from './company.ts';
import type { Example } from './corpus.ts';
import { trainAll } from './model.ts';
import { number } from './numbered.ts';
import { pack } from './pack.ts';
import { lessonsOf, scoreUnseen } from './unseen.ts';

/** The chance of being right from which a mark is shown: nine marks of ten are right in notes, seven of eight in mails. */
const CHANCE = { note: 0.7, mail: 0.66 };

/** Every sentence judged for a rule by a model that has read none of its author's, and the bars that follow. */
export interface Judgement {
  readonly id: string;
  readonly judged: readonly Judged[];
  readonly bars: BarsByLength;
}

/** Learns from labelled sentences: the weights as the engine reads them, and how sentences of authors held back fared. */
export function trainOn(examples: readonly Example[]): { weights: Weights; judgements: readonly Judgement[] } {
  const { numbered, names } = number(examples, [...new Set(partsOf(rules))]);
  console.log(`${examples.length} sentences, ${names.length} features`);
  const placed = place(numbered, scoreUnseen(numbered, names.length));
  const company = learnCompany(placed);
  const judgements = judgeInCompany(placed).map((each) => ({ ...each, bars: barsOf(each.judged) }));
  const weighed = new Map(
    judgements.flatMap(({ id, bars }) => {
      const own = company.get(id);
      return own ? [[id, { company: own, bars }] as const] : [];
    }),
  );
  return { weights: pack(trainAll(lessonsOf(numbered), names.length), names, weighed), judgements };
}

const barsOf = (judged: readonly Judged[]): BarsByLength => ({
  note: calibrate(judged, 'note', CHANCE.note),
  mail: calibrate(judged, 'mail', CHANCE.mail),
});
