import type { Locator, Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { useParley } from './harness.ts';

const parley = useParley();

let options: Page;
beforeEach(async () => {
  options = await parley().open('src/options/index.html#try');
  await options.getByRole('heading', { name: 'What it would say' }).waitFor();
});
afterEach(async () => await options.close());

const button = (name: string | RegExp) => options.getByRole('button', { name, exact: true });
const draft = () => options.getByRole('textbox', { name: 'Your draft' });
const mail = (index: number) => options.getByRole('group', { name: new RegExp(`^Mail ${index} of`) });
const standing = () => options.getByRole('region', { name: 'As the popup tells it' });
const words = (within: Locator) => within.getByRole('textbox', { name: 'What it says' });
const says = async (what: string | RegExp) => await options.getByRole('status').filter({ hasText: what }).waitFor();
const marks = async () =>
  await options.getByRole('group', { name: 'The draft with its marks' }).locator('mark').allInnerTexts();
/** Side, name, day and first words of each earlier mail. */
const thread = async (): Promise<string[]> =>
  await options.locator('[data-letter]').evaluateAll((letters) =>
    letters.map((letter) => {
      const [side, name, date, says] = letter.querySelectorAll<HTMLInputElement>('select, input, textarea');
      return [side?.value, name?.value, date?.value.slice(0, 10), says?.value.slice(0, 20)].join(' | ');
    }),
  );
const FIRST = 'me | Sam Okafor | 2026-03-02 | Hello Inês,\n\nwe need';

test('a mail that is pasted is marked, with what saw it and better words', async () => {
  await draft().fill('We can pay €285 for each desk. Take it or leave it.');
  await expect.poll(marks).toEqual(['Take it or leave it']);
  const ultimatum = options.getByRole('listitem').filter({ has: options.getByRole('heading', { name: /^Ultimatum/ }) });
  await ultimatum.getByText('Seen by: take it or leave it').waitFor();
  expect(await ultimatum.locator('.difference').count()).toBeGreaterThan(0);
  await standing().getByRole('button', { name: '€285' }).waitFor();
});

describe('where the thread stands', () => {
  const selected = async () =>
    await options.evaluate(() => {
      const field = document.activeElement;
      if (!(field instanceof HTMLTextAreaElement)) return null;
      const [name] = field.closest('fieldset')?.innerText.split('\n') ?? ['the draft'];
      return [name, field.value.slice(field.selectionStart, field.selectionEnd)];
    });

  /** It is an open question, and below an example of asking. */
  const asked = () => standing().getByRole('button', { name: 'What about the veneered tops?' }).first();

  test('is told as in the popup, with the next step and nothing that would be remembered', async () => {
    await standing().getByText('Your turn since Mar 9').waitFor();
    await standing().getByRole('region', { name: 'Next step' }).waitFor();
    await standing().getByRole('img', { name: /310/ }).waitFor();
    const titles = await standing().getByRole('heading', { level: 2 }).allInnerTexts();
    expect(titles.slice(1)).toEqual([
      'On the table',
      'Questions',
      'Promises',
      'Live contact',
      'What matters',
      'Tone',
      'Building blocks',
    ]);
    expect(
      await standing()
        .getByRole('button', { name: /Not so/ })
        .count(),
    ).toBe(0);
  });

  test('leads to the words in the mail or the draft that holds them', async () => {
    await asked().click();
    expect(await selected()).toEqual(['Mail 4 of 4', 'What about the veneered tops']);
    await button('Add a mail').click();
    await button('Move up: Mail 5 of 5').click();
    await standing().getByRole('button', { name: '€285' }).click();
    expect((await selected())?.[0]).toBe('the draft');
    await asked().click();
    expect((await selected())?.[0]).toBe('Mail 5 of 5');
  });

  test('names who of the other side wrote what, where several do', async () => {
    await button('Rent, firm and open').click();
    await expect.poll(async () => await standing().innerText()).toContain('Paul, Feb 2');
  });
});

test('a mail that is no negotiation is said to be none', async () => {
  await button('A fee, a first mail').click();
  await options.getByText('None: the draft is a first mail.').waitFor();
  await draft().fill('Lunch was lovely. See you on Monday at the pool with the children.');
  await options.getByText('This does not read as a negotiation').waitFor();
  expect(await marks()).toEqual([]);
});

test('what is ticked as wrong goes into the copied test case, with the whole thread', async () => {
  await parley().context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await draft().fill('We can pay €285 for each desk. Take it or leave it.');
  await expect.poll(marks).toEqual(['Take it or leave it']);
  await options.getByRole('checkbox', { name: /^This is right.*Ultimatum/ }).uncheck();
  await button('Copy as a test case').click();
  await says('Copied.');
  const line = await options.evaluate(async () => await navigator.clipboard.readText());
  expect(JSON.parse(line)).toMatchObject({
    thread: ['me', 'them', 'me', 'them'].map((from) => ({ from, subject: 'Forty oak desks' })),
    draft: { body: 'We can pay €285 for each desk. Take it or leave it.' },
    gold: { negotiation: true, sentences: [{ start: 31, end: 50, labels: { ultimatum: 0 } }] },
  });
});

describe('a thread of several mails', () => {
  test('gets one more: by whom, when, and what it says counts at once', async () => {
    await button('Add a mail').click();
    const added = mail(5);
    await added.getByRole('combobox', { name: 'Whose mail' }).selectOption('Theirs');
    await added.getByRole('textbox', { name: /^Name/ }).fill('Lena Fischer');
    await added.getByLabel('Date and time').fill('2026-03-10T09:30');
    await words(added).fill('We could do €288 if you collect them yourselves.');
    await standing().getByRole('button', { name: '€288' }).waitFor();
    expect((await thread()).at(-1)).toBe('them | Lena Fischer | 2026-03-10 | We could do €288 if ');
  });

  test('a mail that is removed can be put back, beside what was written meanwhile', async () => {
    const before = await thread();
    await button('Remove Mail 2 of 4').click();
    await says('Mail 2 was removed.');
    expect(await thread()).toEqual(before.toSpliced(1, 1));
    await draft().fill('We can pay €285.');
    await button('Undo').click();
    await expect.poll(thread).toEqual(before);
    expect(await draft().inputValue()).toBe('We can pay €285.');
  });

  test('another sample takes its place, and what was written comes back', async () => {
    await words(mail(1)).fill('Written by hand.');
    await button('Rent, firm and open').click();
    await says('“Rent, firm and open” has taken the place');
    expect(await thread()).toHaveLength(3);
    await button('Undo').click();
    await expect.poll(async () => (await thread())[0]).toContain('Written by hand.');
  });

  test('is still there after a look into another section', async () => {
    await words(mail(1)).fill('Written by hand.');
    await options.getByRole('link', { name: 'People' }).click();
    await options.getByRole('link', { name: 'Try it out' }).click();
    expect((await thread())[0]).toContain('Written by hand.');
  });

  test('by keyboard alone is added to, put in order and cut down; the focus is never lost', async () => {
    const focused = async () => await options.evaluate(() => document.activeElement?.ariaLabel ?? '');
    await button('Add a mail').focus();
    await options.keyboard.press('Enter');
    await options.keyboard.type('Typed.');
    expect((await thread()).at(-1)).toBe('me |  |  | Typed.');
    await options.keyboard.press('Tab');
    for (const place of [4, 3, 2]) {
      await options.keyboard.press('Enter');
      await expect.poll(focused).toBe(`Move up: Mail ${place} of 5`);
    }
    await options.keyboard.press('Enter');
    // At the top there is no way up any more.
    await expect.poll(focused).toBe('Move down: Mail 1 of 5');
    expect((await thread()).map((each) => each.slice(0, 10))[0]).toBe('me |  |  |');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await expect.poll(focused).toBe('Remove Mail 1 of 4');
    expect((await thread())[0]).toBe(FIRST);
  });
});

const REPLY = `I could do €285.

On Mon, 9 Mar 2026 at 14:28, Inês Duarte <ines@joinery.example> wrote:
> For one delivery I can do €295.
>
> On 03/04/2026, Sam Okafor <sam@harbour.example> wrote:
>> We could do €275. Take it or leave it.`;

describe('a whole conversation', () => {
  const field = () => options.getByRole('textbox', { name: 'The conversation' });
  beforeEach(async () => await options.getByText('Paste or open a whole conversation').click());

  test('is taken apart, with what could not be read named, and the place of the old one given back on request', async () => {
    await field().fill(REPLY);
    await button('Take it apart').click();
    await options.getByText('3 mails were found in it.').waitFor();
    await options.getByText('No date could be read above “We could do €275. Take it or leave it.”').waitFor();
    expect(await thread()).toEqual([
      'me | Sam Okafor <sam@harbour.example> |  | We could do €275. Ta',
      'them | Inês Duarte <ines@joinery.example> | 2026-03-09 | For one delivery I c',
    ]);
    expect(await draft().inputValue()).toBe('I could do €285.');
    await button('Undo').click();
    await expect.poll(async () => (await thread())[0]).toBe(FIRST);
  });

  test('says which of its writers one is, and can be told otherwise', async () => {
    await field().fill(REPLY);
    await button('Take it apart').click();
    const you = options.getByRole('combobox', { name: 'You are' });
    expect(await you.inputValue()).toBe('Sam Okafor <sam@harbour.example>');
    await you.selectOption('Inês Duarte <ines@joinery.example>');
    await expect.poll(async () => (await thread()).map((each) => each.slice(0, 6))).toEqual(['them |', 'me | I']);
  });

  test('is told to be none where no mail begins in it, and nothing is changed', async () => {
    await field().fill('We can pay €285.');
    await button('Take it apart').click();
    await options.getByRole('alert').filter({ hasText: 'No other mail begins in it' }).waitFor();
    expect((await thread())[0]).toBe(FIRST);
  });

  test('copied from a page keeps its quotations', async () => {
    await parley().context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await options.evaluate(async () => {
      const html = new Blob(
        [
          '<p>I could do 285.</p><p>On Mon, 9 Mar 2026 at 14:28, Inês Duarte wrote:</p>',
          '<blockquote><p>I can do 295.</p></blockquote><p>Sent from afar</p>',
        ],
        { type: 'text/html' },
      );
      const plain = new Blob(['not used'], { type: 'text/plain' });
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })]);
    });
    await field().focus();
    await options.keyboard.press('ControlOrMeta+v');
    await button('Take it apart').click();
    await expect.poll(thread).toEqual(['them | Inês Duarte | 2026-03-09 | I can do 295.']);
    expect(await draft().inputValue()).toBe('I could do 285.\n\n\n\nSent from afar');
  });
});

describe('a mail saved as a file', () => {
  beforeEach(async () => await options.getByText('Paste or open a whole conversation').click());
  const open = async (name: string, content: string | Buffer) =>
    await options.getByLabel('Open a file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  const HEAD = `From: Sam Okafor <sam@harbour.example>
To: Inês Duarte <ines@joinery.example>
Subject: Forty desks
Date: Tue, 10 Mar 2026 09:00:00 +0000
`;

  test('is the draft of who wrote it, or the last mail of the other', async () => {
    await open('desks.eml', `${HEAD}\n${REPLY}`);
    await options.getByText('3 mails were found in it.').waitFor();
    expect(await draft().inputValue()).toBe('I could do €285.');
    await options.getByRole('combobox', { name: 'You are' }).selectOption('Inês Duarte <ines@joinery.example>');
    await expect.poll(async () => (await thread()).at(-1)).toContain('them | Sam Okafor');
    expect(await draft().inputValue()).toBe('');
    expect(await options.getByRole('textbox', { name: 'Subject' }).inputValue()).toBe('Forty desks');
  });

  test('or pasted with its source is read the same way', async () => {
    const source = `Received: from mail.example by harbour.example;\n\tTue, 10 Mar 2026 09:00:01 +0000\n${HEAD}`;
    const encoded = REPLY.replaceAll('€', '=E2=82=AC').replaceAll('ê', '=C3=AA');
    await options
      .getByRole('textbox', { name: 'The conversation' })
      .fill(
        `${source}Content-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset=utf-8\n\n${encoded}`,
      );
    await button('Take it apart').click();
    await options.getByText('3 mails were found in it.').waitFor();
    expect(await draft().inputValue()).toBe('I could do €285.');
  });

  test('in HTML is read as text; nothing of it runs or is loaded', async () => {
    const html = `<p>I could do 285.</p><script>document.title = 'run'</script><img src="https://mail.example.com/seen.gif" onerror="document.title = 'run'">
<p>On Mon, 9 Mar 2026 at 14:28, Inês Duarte wrote:</p><blockquote>I can do 295.</blockquote>`;
    await open('desks.eml', `${HEAD}Content-Type: text/html; charset=utf-8\n\n${html}`);
    await expect.poll(thread).toEqual(['them | Inês Duarte | 2026-03-09 | I can do 295.']);
    expect(await draft().inputValue()).toBe('I could do 285.');
    expect(await options.title()).toBe('Parley options');
    expect(parley().requests).toEqual([]);
  });

  test.each([
    ['a.docx', Buffer.from([0x50, 0x4b, 3, 4, 0, 255, 254]), 'a.docx is neither a mail (.eml) nor plain text'],
    ['a.bin', Buffer.from('Words\0and zeros'), 'a.bin is neither a mail (.eml) nor plain text'],
    ['empty.eml', HEAD, 'empty.eml has no words in it'],
    ['note.txt', 'We can pay €285.', 'No other mail begins in it'],
  ])('%s is refused by name, and nothing is changed', async (name, content, told) => {
    await open(name, content);
    await options.getByRole('alert').filter({ hasText: told }).waitFor();
    expect((await thread())[0]).toBe(FIRST);
  });
});

test.each(['light', 'dark'] as const)(
  'in %s, narrow and with the letters twice as large, the page has no faults',
  async (colorScheme) => {
    await options.emulateMedia({ colorScheme });
    await options.getByText('Paste or open a whole conversation').click();
    await options.getByRole('textbox', { name: 'The conversation' }).fill(REPLY);
    await button('Take it apart').click();
    await options.setViewportSize({ width: 360, height: 800 });
    expect(await axeFaults(options)).toEqual([]);
    const width = async () => await options.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(360);
    await options.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
    expect(await width()).toBeLessThanOrEqual(360);
  },
);
