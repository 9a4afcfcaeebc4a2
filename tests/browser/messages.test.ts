import { describe, expect, test, vi } from 'vitest';
import { listen, readReply, type Reply, Unanswered } from '../../src/browser/messages.ts';

interface Toy {
  double(n: number): number;
  slow(n: number): number;
  fail(): number;
  failLater(): number;
  decline(): number;
}

const hear = listen<Toy>('page', 'parley', {
  double: (n) => n * 2,
  slow: async (n) => await Promise.resolve(n + 1),
  fail: () => {
    throw new Error('no ink');
  },
  failLater: async () => await Promise.reject(new Error('no paper')),
  decline: () => undefined,
});

const OURS = { id: 'parley' };
const question = (ask: string, ...args: unknown[]) => ({ parley: 'page', ask, args });

async function reply(message: unknown): Promise<Reply<unknown>> {
  return await new Promise((resolve) => {
    hear(message, OURS, resolve);
  });
}

describe('a listener', () => {
  test.each([
    ['a value', question('double', 4), { value: 8 }],
    ['a promise', question('slow', 4), { value: 5 }],
    ['a thrown error', question('fail'), { error: 'no ink' }],
    ['a rejection', question('failLater'), { error: 'no paper' }],
  ])('sends back %s', async (_, message, expected) => {
    expect(await reply(message)).toEqual(expected);
  });

  test.each([
    ['a message of another extension', question('double', 4), { id: 'other' }],
    ['a message without a sender', question('double', 4), {}],
    ['a question to another party', { ...question('double', 4), parley: 'background' }, OURS],
    ['a question it does not know', question('triple', 4), OURS],
    ['a name every object has', question('constructor'), OURS],
    ['a question it declines', question('decline'), OURS],
    ['a question without arguments', { parley: 'page', ask: 'double' }, OURS],
    ['a word', 'double', OURS],
    ['nothing', null, OURS],
  ])('leaves %s alone', (_, message, sender) => {
    const send = vi.fn<(reply: Reply<unknown>) => void>();
    expect(hear(message, sender, send)).toBeUndefined();
    expect(send).not.toHaveBeenCalled();
  });

  test('keeps the channel open for what it answers', () => {
    expect(hear(question('slow', 1), OURS, () => {})).toBe(true);
  });
});

describe('a reply', () => {
  test('gives its value', () => {
    expect(readReply({ value: 7 })).toBe(7);
  });

  test('throws what went wrong on the other side', () => {
    expect(() => readReply({ error: 'no ink' })).toThrow('no ink');
  });

  test.each([null, undefined])('that is %s means that nobody answered', (nothing) => {
    expect(() => readReply(nothing)).toThrow(Unanswered);
  });
});
