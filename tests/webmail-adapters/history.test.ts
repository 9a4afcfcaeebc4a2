import { describe, expect, test } from 'vitest';
import { splitHistory } from '../../src/webmail/read/history.ts';

const SAM = 'Sam Okafor <sam@harbour.example>';
const INES = 'Inês Duarte <ines@joinery.example>';
const brief = (text: string, people = { me: SAM, them: INES }): string[] =>
  splitHistory(text, people, 'Re: Desks').map(({ from, body }) => `${from}: ${body.replaceAll(/\s+/g, ' ')}`);

describe('takes a quoted history apart, oldest first', () => {
  test('one deeper for each older mail', () => {
    const text = [
      'My answer, which is the draft.',
      '',
      'On Mon, 16 Nov 2026 at 14:28, Inês Duarte <ines@joinery.example> wrote:',
      '> If you take all forty, I can do 295.',
      '>',
      '> On Thu, 12 Nov 2026 at 10:05, Sam Okafor <sam@harbour.example> wrote:',
      '>> Our budget is 260.',
      '>>',
      '>> On Tue, 10 Nov 2026 at 16:40, Inês Duarte <ines@joinery.example> wrote:',
      '>>> We can offer 310 each.',
    ].join('\n');
    expect(brief(text)).toEqual([
      'them: We can offer 310 each.',
      'me: Our budget is 260.',
      'them: If you take all forty, I can do 295.',
    ]);
  });

  test('an introduction wrapped over two lines', () => {
    const text =
      'On Monday, 16 November 2026 at 14:28, Inês Duarte of Duarte Joinery\n<ines@joinery.example> wrote:\n> 295.';
    expect(brief(text)).toEqual(['them: 295.']);
  });

  test('an introduction without a date', () => {
    const text = 'Quoting Sam Okafor <sam@harbour.example>:\n\n> Our budget is 260.';
    expect(brief(text)).toEqual(['me: Our budget is 260.']);
    expect(splitHistory(text, { me: SAM, them: INES }, '')[0]?.author).toBe(SAM);
  });

  test('answers written between the quoted lines belong to the draft', () => {
    expect(brief('On 2026-11-16 14:28, Inês Duarte wrote:\n> One?\nYes.\n> Two?\nNo.')).toEqual(['them: One? Two?']);
  });

  test('one who answers below the quotation keeps what they wrote there', () => {
    const text = [
      'On Mon, 16 Nov 2026 at 14:28, Inês Duarte <ines@joinery.example> wrote:',
      '> On Thu, 12 Nov 2026 at 10:05, Sam Okafor <sam@harbour.example> wrote:',
      '>> Our budget is 260.',
      '>> Can you meet it?',
      '> For all forty, I can do 295.',
      '',
      'My answer, which is the draft.',
    ].join('\n');
    expect(brief(text)).toEqual(['me: Our budget is 260. Can you meet it?', 'them: For all forty, I can do 295.']);
  });

  test('sides by address where a name is written in two ways', () => {
    expect(brief('On 2026-11-16 14:28, S. O. <sam@harbour.example> wrote:\n> Mine.')).toEqual(['me: Mine.']);
  });

  test('sides in turns where nobody is named', () => {
    expect(brief('> Newest.\n>> Older.', { me: '', them: '' })).toEqual(['me: Older.', 'them: Newest.']);
  });

  test('the lines of Outlook, below each other', () => {
    const text = [
      'My answer.',
      '________________________________',
      'From: Inês Duarte <ines@joinery.example>',
      'Sent: Monday, 16 November 2026 14:28',
      'To: Sam Okafor',
      'Subject: Re: Desks',
      '',
      'I can do 295.',
      '',
      'From: Sam Okafor <sam@harbour.example>',
      'Sent: Thursday, 12 November 2026 10:05',
      'To: Inês Duarte',
      'Subject: Desks',
      '',
      'Our budget is 260.',
    ].join('\n');
    expect(brief(text)).toEqual(['me: Our budget is 260.', 'them: I can do 295.']);
  });

  test('such lines in another order, with the mail quoted below them', () => {
    const text = [
      'My answer.',
      'From: Inês Duarte <ines@joinery.example>',
      'To: Sam Okafor <sam@harbour.example>',
      'Sent: Monday, 16 November 2026 14:28',
      'Subject: Re: Desks',
      '> I can do 295.',
      '> From: Sam Okafor <sam@harbour.example>',
      '> To: Inês Duarte <ines@joinery.example>',
      '> Sent: Thursday, 12 November 2026 10:05',
      '>> Our budget is 260.',
    ].join('\n');
    expect(brief(text)).toEqual(['me: Our budget is 260.', 'them: I can do 295.']);
  });

  test.each([
    '',
    'Product: forty desks\nColour: oak\nDelivery: 3 March 2026\n\nShall we say so?',
    'Just a draft.',
    'On reflection, I think he wrote: nothing.',
  ])('nothing in %j', (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe('keeps every writer', () => {
  test('two who are quoted one below the other', () => {
    const text = [
      'My answer to both.',
      'On Mon, 16 Nov 2026 at 14:28, Inês Duarte <ines@joinery.example> wrote:',
      '> I can do 295.',
      'On Fri, 13 Nov 2026 at 09:00, Sam Okafor <sam@harbour.example> wrote:',
      '> Our budget is 260.',
    ].join('\n');
    expect(brief(text)).toEqual(['me: Our budget is 260.', 'them: I can do 295.']);
  });

  test('the lines of Outlook within a quotation', () => {
    const text = [
      'My answer.',
      'On Mon, 16 Nov 2026 at 14:28, Inês Duarte <ines@joinery.example> wrote:',
      '> I can do 295.',
      '> From: Sam Okafor <sam@harbour.example>',
      '> Sent: Thursday, 12 November 2026 10:05',
      '> To: Inês Duarte',
      '>',
      '> Our budget is 260.',
    ].join('\n');
    expect(brief(text)).toEqual(['me: Our budget is 260.', 'them: I can do 295.']);
  });

  test('below an introduction, a mail that lost its ">" on the way', () => {
    const text =
      'My answer.\n\nOn Mon, 16 Nov 2026 at 14:28, Inês Duarte <ines@joinery.example> wrote:\n\nSubject to this: 295.';
    expect(brief(text)).toEqual(['them: Subject to this: 295.']);
  });

  test.each([
    ['Am 16.11.2026 um 14:28 schrieb Sam Okafor:'],
    ['Le lun. 16 nov. 2026 à 14:28, Sam Okafor a écrit :'],
    ['El lun, 16 nov 2026 a las 14:28, Sam Okafor escribió:'],
  ])('%s', (introduction) => {
    expect(brief(`My answer.\n${introduction}\n> Ours is 260.`)).toEqual(['me: Ours is 260.']);
  });
});

describe('reads the date of an introduction', () => {
  const dateOf = (introduction: string) =>
    splitHistory(`${introduction} wrote:\n> Yes.`, { me: '', them: '' }, '')[0]?.date;
  test.each([
    ['On 2026-11-16 12:00, Inês', '2026-11-16'],
    ['On Mon, 16 Nov 2026 at 12:00, Inês', '2026-11-16'],
    ['On Mon, Nov 16, 2026 at 12:00 PM Inês <ines@joinery.example>', '2026-11-16'],
    ['On Mon, Nov 16, 2026 at 12:00\u202FPM Inês <ines@joinery.example>', '2026-11-16'],
    ['On Monday, November 16th, 2026 at 12:00, Inês', '2026-11-16'],
  ])('%s', (introduction, day) => {
    expect(dateOf(introduction)?.slice(0, 10)).toBe(day);
  });
  test('but not one that reads differently in different countries', () => {
    expect(dateOf('On 03/04/2026 12:00, Inês')).toBe('');
  });
});
