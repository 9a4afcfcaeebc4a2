import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversationIn, likelyMe, writersOf } from '../../src/options/conversation.ts';
import { trialOf } from '../../src/options/trial.ts';

const brief = (text: string, me?: string): string[] => {
  const conversation = conversationIn(text);
  const { thread, draft } = trialOf(conversation, me ?? likelyMe(conversation));
  return [...thread.map(({ from, name, body }) => `${from} ${name}: ${body}`), `draft: ${draft}`];
};

const REPLY = `I could do 285.

On Mon, 9 Mar 2026 at 14:28, Inês Duarte <ines@joinery.example> wrote:
> For one delivery I can do 295.
>
> On Thu, 5 Mar 2026 at 10:05, Sam Okafor <sam@harbour.example> wrote:
>> We could do 275.
>>
>> On Wed, 4 Mar 2026 at 16:40, Inês Duarte <ines@joinery.example> wrote:
>>> Our price is 310 each.`;

const OUTLOOK = (from: string, sent: string, subject: string, body: string) =>
  `From: ${from}\nSent: ${sent}\nTo: all\nSubject: ${subject}\n\n${body}\n`;

const THREE =
  OUTLOOK('Paul Brandt', 'Monday, 2 February 2026 11:00', 'Your lease', 'We ask 2,150.') +
  OUTLOOK('Ada Okoye', 'Wednesday, 4 February 2026 19:30', 'RE: Your lease', 'Will the windows be done?') +
  OUTLOOK('Lena Fischer', 'Friday, 6 February 2026 08:45', 'RE: Your lease', 'They are ordered.');

describe('a pasted conversation', () => {
  test('is a thread, and what stands above it the draft', () => {
    expect(brief(REPLY)).toEqual([
      'them Inês Duarte <ines@joinery.example>: Our price is 310 each.',
      'me Sam Okafor <sam@harbour.example>: We could do 275.',
      'them Inês Duarte <ines@joinery.example>: For one delivery I can do 295.',
      'draft: I could do 285.',
    ]);
  });

  test('has its dates and its subject', () => {
    const { mails } = conversationIn(REPLY);
    expect(mails.map(({ date }) => date.slice(0, 10))).toEqual(['2026-03-04', '2026-03-05', '2026-03-09', '']);
    expect(conversationIn(THREE).subject).toBe('Your lease');
  });

  test('copied from a page, oldest mail first, stands in the order of its days', () => {
    expect(brief(THREE, 'Ada Okoye')).toEqual([
      'them Paul Brandt: We ask 2,150.',
      'me Ada Okoye: Will the windows be done?',
      'them Lena Fischer: They are ordered.',
      'draft: ',
    ]);
  });

  test('whose newest mail is mine has that one as the draft', () => {
    expect(brief(THREE, 'Lena Fischer').at(-1)).toBe('draft: They are ordered.');
  });

  test('none of whose writers I am is all theirs', () => {
    expect(brief(THREE, '').map((line) => line.split(' ')[0])).toEqual(['them', 'them', 'them', 'draft:']);
  });

  test('names its writers once each, the latest first, and I am not the one who waits for an answer', () => {
    expect(writersOf(conversationIn(REPLY))).toEqual([
      'Inês Duarte <ines@joinery.example>',
      'Sam Okafor <sam@harbour.example>',
    ]);
    expect(likelyMe(conversationIn(REPLY))).toBe('Sam Okafor <sam@harbour.example>');
    expect(likelyMe(conversationIn('Thanks.\n\nOn 2026-03-09 14:28, Inês Duarte wrote:\n> 295.'))).toBe('');
  });
});

test('whatever is pasted, no word of it is lost but in the lines that introduce a mail', () => {
  const said = oneof(
    string({ unit: 'grapheme' }).map((words) => words.replaceAll(/[>:：\r\n_-]/g, '')),
    constantFrom('', 'Price 300', 'Yes.'),
  );
  const quoted = constantFrom('', '> ', '>> ', '>>> ');
  const introduced = constantFrom(
    'On Mon, 9 Mar 2026 at 14:28, Inês Duarte <ines@joinery.example> wrote:',
    'Am 09.03.2026 um 14:28 schrieb Inês Duarte:',
    'From: Inês Duarte <ines@joinery.example>\nSent: Monday, 9 March 2026 14:28\nTo: Sam',
  );
  assert(
    property(array(oneof(said, introduced)), array(quoted, { minLength: 1 }), (lines, marks) => {
      const heads = new Set(lines.filter((line) => /:$|^From:/.test(line)));
      const text = lines.map((line, index) => line.replaceAll(/^/gm, marks[index % marks.length] ?? '')).join('\n');
      const kept = conversationIn(text)
        .mails.map(({ body }) => body)
        .join('\n');
      for (const line of lines.filter((each) => !heads.has(each))) expect(kept).toContain(line.trim());
    }),
    { numRuns: 300 },
  );
});
