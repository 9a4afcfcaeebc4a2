import { describe, expect, test } from 'vitest';
import { pack } from '../../src/cli/training/pack.ts';
import { part } from '../../src/engine/frame.ts';
import { createReader } from '../../src/engine/reader.ts';
import { sentenceRule } from '../../src/engine/rule.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';

/** One frame it is half sure of, one that marks on its own, one that nothing speaks against. */
const selling = sentenceRule({
  id: 'selling',
  title: 'Selling',
  block: ['respect'],
  level: 'sentence',
  severity: 'nudge',
  means: 'Something goes.',
  because: 'It is gone.',
  evidence: ['moods-answered-in-kind'],
  frames: [
    { why: 'half seen', all: [part('gone', 'is sold')], sure: 0.5 },
    { why: 'plainly seen', all: [part('ending', 'sale ends')], sure: 0.85 },
    { why: 'known to everybody', all: [part('last', 'last chance')], sure: 0.97 },
  ],
});

/** "Boat" speaks for it and "kindly" against it; every other word says nothing. */
const names = ['boat', 'kindly'];
const model = { kept: Uint8Array.of(1, 1), rules: [{ id: 'selling', unit: 1, weights: Float64Array.of(2, -2) }] };
/** Of a constant, of coming first or last, and of the scores of the sentence and its two neighbours, only its own counts. */
const ownScore = [0, 0, 0, 1, 0, 0];
const bars = { alone: 2, framed: 1, precise: -2 };
const weights = pack(
  model,
  names,
  new Map([['selling', { company: { note: ownScore, mail: ownScore }, bars: { note: bars, mail: bars } }]]),
);

const seenIn = (body: string, by: typeof weights | undefined): string[] =>
  createReader([selling], by)
    .review({ thread: [], draft: { subject: '', body } }, DEFAULT_SETTINGS)
    .signals.map(({ text, seenBy }) => `${text} (${seenBy})`);

describe('the second reader', () => {
  test.each([
    ['says nothing where neither sees anything', 'The kettle goes to Ana.', []],
    ['marks alone where its words are sure', 'The boat goes to Ana.', ['The boat goes to Ana (words such as boat)']],
    ['lifts a half-seen frame its words speak for', 'The boat is sold.', ['The boat is sold (half seen)']],
    ['leaves a half-seen frame down that nothing speaks for', 'The kettle is sold.', []],
    ['lets a precise frame stand of whose words it knows nothing', 'The sale ends.', ['The sale ends (plainly seen)']],
    ['vetoes a lone frame its words speak loudly against', 'Kindly note that the sale ends.', []],
    [
      'has no say where the words are known to everybody',
      'Kindly note: last chance.',
      ['last chance (known to everybody)'],
    ],
  ])('%s', (_, body, seen) => {
    expect(seenIn(body, weights)).toEqual(seen);
  });
});

test('without it a half-seen frame marks, and none is vetoed', () => {
  expect(seenIn('The kettle is sold.', undefined)).toHaveLength(1);
  expect(seenIn('Kindly note that the sale ends.', undefined)).toHaveLength(1);
});
