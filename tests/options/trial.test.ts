import { expect, test } from 'vitest';
import { SAMPLES } from '../../src/options/samples.ts';
import { mailOf, moved, putBack, type Trial, withLetter, without, withOneMore } from '../../src/options/trial.ts';

const [{ trial: START }] = SAMPLES;
const first = START.thread[0]!;
const words = ({ thread }: Trial): string[] => thread.map(({ body }) => body.slice(0, 8));

test('a webmail would tell it with the latest name of each side', () => {
  const named = { ...START, thread: START.thread.map((each) => ({ ...each, name: `${each.name} ${each.id}` })) };
  expect(mailOf(named)).toMatchObject({ me: 'Sam Okafor 2', them: 'Inês Duarte 3' });
  expect(mailOf({ ...START, thread: [] })).toEqual({
    thread: [],
    draft: { subject: START.subject, body: START.draft },
  });
});

test('a mail without a word is none', () => {
  expect(mailOf(withOneMore(START)).thread).toHaveLength(4);
});

test('one more is by the side whose turn it is', () => {
  expect(withOneMore(START).thread.map(({ from }) => from)).toEqual(['me', 'them', 'me', 'them', 'me']);
  expect(withOneMore({ ...START, thread: [] }).thread.map(({ from }) => from)).toEqual(['them']);
});

test('a mail that is moved changes places with its neighbour, and stays at the ends', () => {
  const [a, b, c, d] = words(START);
  expect(words(moved(START, first, 1))).toEqual([b, a, c, d]);
  expect(words(moved(START, START.thread[3]!, -1))).toEqual([a, b, d, c]);
  expect(words(moved(START, first, -1))).toEqual([a, b, c, d]);
});

test('a mail that was removed comes back in its place, beside what was added and changed meanwhile', () => {
  const removed = without(START, START.thread[3]!);
  const meanwhile = withLetter(withOneMore(removed), { ...first, body: 'Changed.' });
  const back = putBack(meanwhile, START.thread[3]!, 3);
  expect(words(back)).toEqual(['Changed.', ...words(START).slice(1), '']);
  expect(new Set(back.thread.map(({ id }) => id)).size).toBe(5);
});
