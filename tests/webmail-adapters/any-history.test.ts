import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitHistory } from '../../src/webmail/read/history.ts';

const PEOPLE = { me: 'Sam Okafor <sam@harbour.example>', them: 'Inês Duarte <ines@joinery.example>' };
const split = (text: string) => splitHistory(text, PEOPLE, 'Re: Desks', 'en');

describe('whatever a draft quotes', () => {
  const line = oneof(
    string({ unit: 'binary' }),
    constantFrom(
      '',
      '>',
      '>>> >',
      '> We can do 295.',
      'On Mon, 16 Nov 2026 at 14:28, Inês Duarte <ines@joinery.example> wrote:',
      '> On 99 Nov wrote:',
      'On',
      'wrote:',
      'From: Inês Duarte <ines@joinery.example>',
      'Sent: Monday',
      'To: sam@harbour.example',
      'Subject: Re: Desks',
      '-----Original Message-----',
      '________________________________',
      'Am 16.11.2026 schrieb ines@joinery.example:',
    ),
  );

  test('is no rule of dashes because it is one long line of them', () => {
    expect(split(`Thanks.\n\n${'-'.repeat(50_000)}!`)).toEqual([]);
  });

  test('is taken apart into mails whose words all stand in it', () => {
    assert(
      property(array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        const quoted = text.replaceAll(/[>\s]/g, '');
        for (const { body, from } of split(text)) {
          expect(body.trim()).not.toBe('');
          expect(['me', 'them']).toContain(from);
          for (const words of body.split('\n')) expect(quoted).toContain(words.replaceAll(/[>\s]/g, ''));
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['quotations in quotations', `${'>'.repeat(20_000)} Hello`, 1],
    ['the heads of mails and no mail', 'From: Ines <ines@joinery.example>\nSent: Monday\n'.repeat(2_000), 0],
    ['one line without end', `> ${'x'.repeat(1_000_000)}`, 1],
    ['introductions to nothing', 'On Mon, 16 Nov 2026 at 14:28, Inês wrote:\n'.repeat(5_000), 0],
  ])('%s', (_what, text, count) => {
    expect(split(text)).toHaveLength(count);
  });
});
