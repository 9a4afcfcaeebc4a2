import { describe, expect, test } from 'vitest';
import { readEml } from '../../src/eml/read.ts';

const HEAD = `From: "Duarte, Inês" <ines@joinery.example>
To: Sam Okafor <sam@harbour.example>, Ada <ada@harbour.example>
Date: Mon, 9 Mar 2026 14:28:00 +0100
Subject: =?utf-8?q?Forty_desks_at_=E2=82=AC295?=
`;
const read = async (text: string) => await readEml(new TextEncoder().encode(text));

describe('a mail as a file', () => {
  test('tells who wrote it to whom, when and about what', async () => {
    expect(await read(`${HEAD}\nFor one delivery I can do 295.`)).toEqual({
      isMail: true,
      from: { name: 'Duarte, Inês', address: 'ines@joinery.example' },
      to: { name: 'Sam Okafor', address: 'sam@harbour.example' },
      date: '2026-03-09T13:28:00.000Z',
      subject: 'Forty desks at €295',
      text: 'For one delivery I can do 295.\n',
      attachments: [],
    });
  });

  test('says its words as text where it has them in both ways, and names the files in it', async () => {
    const { text, attachments } = await read(`${HEAD}MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=outer

--outer
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain

As text.
--inner
Content-Type: text/html

<p>As a page.</p>
--inner--
--outer
Content-Type: application/pdf; name="offer.pdf"
Content-Disposition: attachment; filename="offer.pdf"

JVBERi0=
--outer--
`);
    expect(text.trim()).toBe('As text.');
    expect(attachments).toEqual(['offer.pdf']);
  });

  test('in HTML alone is made text by who knows how', async () => {
    expect((await read(`${HEAD}Content-Type: text/html\n\n<p>As a <b>page</b>.</p>`)).text).toBe('As a page.');
  });

  test('without a word has no text', async () => {
    expect((await read(HEAD)).text).toBe('');
  });

  test.each([
    ['a note', 'Thank you for the offer.\nWe can pay 285.'],
    ['lines with colons', 'Price: 285\nDelivery: March'],
    ['nothing', ''],
    ['something else', 'PK\u0003\u0004\u0000word/document.xml'],
  ])('%s is none', async (_what, text) => {
    expect((await read(text)).isMail).toBe(false);
  });

  test('with a date nobody can read has none', async () => {
    expect(await read('From: a@b.example\nDate: yesterday\n\nHello')).toMatchObject({ isMail: true, date: '' });
  });
});
