import { describe, expect, test } from 'vitest';
import { createReader } from '../../../src/engine/reader.ts';
import { inVoiceOf } from '../../../src/engine/rewrite/voice.ts';
import { readsSentences } from '../../../src/engine/rule.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { examples } from '../../../src/rules/examples/index.ts';
import { rules } from '../../../src/rules/index.ts';

const reader = createReader(rules);
const DEAL = 'Our offer is 500 dollars for the lot. Your counter-offer was 620 dollars.';

function ways(sentence: string): string[] {
  const { nudges } = reader.review(
    { thread: [], draft: { subject: '', body: `${sentence}\n\n${DEAL}` } },
    { ...DEFAULT_SETTINGS, cap: 99 },
  );
  return nudges.filter(({ start }) => start === 0).flatMap(({ rewrites }) => rewrites.map(({ text }) => text));
}

describe('the words of a template are said as the writer would say them', () => {
  test.each([
    ['contracts', "You've got to send it.", 'I am asking, and we cannot wait.', "I'm asking, and we can't wait."],
    ['spells out', 'You will not send it.', "I'd rather not; we can't wait.", 'I would rather not; we cannot wait.'],
    ['writes like a letter', 'Kindly send it.', "I'd rather sort out the fee.", 'I would rather settle the fee.'],
    ['shows neither', 'Send it.', "We can't wait.", "We can't wait."],
    ['uses typographic marks', 'You’ve got to send it.', 'I am asking.', "I'm asking."],
  ])('who %s', (_who, sentence, text, said) => expect(inVoiceOf(sentence, text)).toBe(said));
});

describe('the writer’s spelling stays', () => {
  test.each([
    ["You must honour last year's rate and finalise the programme.", ['honour', 'finalise', 'programme']],
    ["You must honor last year's rate and finalize the program.", ['honor ', 'finalize', 'program.']],
    ['You need to cancel the grey labour charge.', ['grey', 'labour']],
    ['You need to cancel the gray labor charge.', ['gray', 'labor']],
  ])('%s', (sentence, words) => {
    const [first = ''] = ways(sentence);
    expect(words.filter((word) => !first.includes(word.trim().replace('.', '')))).toEqual([]);
  });
});

const WARM =
  /\b(?:sorry|apolog\w+|regret\w*|delighted|wonderful|glad|happy|pleased|grateful|kind|kindly|please|love|appreciate|unfortunately|thank\w*)\b/gi;
const sentences = rules
  .filter(readsSentences)
  .filter(({ severity }) => severity !== 'praise')
  .flatMap(({ id }) => examples.get(id)?.flags ?? [])
  .map((flag) => flag.replace(/[[\]]/g, ''));

test('no apology and no warmth is put into anybody’s mouth', () => {
  const said = sentences.flatMap((sentence) => ways(sentence).map((text) => ({ sentence, text })));
  const added = said.flatMap(({ sentence, text }) =>
    (text.match(WARM) ?? []).filter((word) => !sentence.toLowerCase().includes(word.toLowerCase())),
  );
  expect(said.length).toBeGreaterThan(sentences.length);
  expect(added).toEqual([]);
});

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}']+/gu));
const without = (all: Set<string>, others: Set<string>): string[] => [...all].filter((word) => !others.has(word));

const areAlike = (first: Set<string>, second: Set<string>): boolean =>
  first.size > 0 && second.size > 0 && without(first, second).length + without(second, first).length <= 2;

test('two ways to say it differ in more than a word', () => {
  const pairs = sentences.map((sentence) => ways(sentence).slice(0, 2)).filter((each) => each.length === 2);
  const alike = pairs.filter(([first = '', second = '']) => areAlike(wordsOf(first), wordsOf(second)));
  expect(pairs.length).toBeGreaterThan(sentences.length / 2);
  expect(alike).toEqual([]);
});
