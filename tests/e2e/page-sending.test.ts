import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../src/cli/drive/draft.ts';
import { TO_END } from '../../src/cli/drive/keys.ts';
import { useParley } from './harness.ts';
import { openDraft } from './page-composer.ts';

const THREAT = "If the credit note isn't in our account by Friday, we will pass the file to our lawyers";
const ASK = 'Before this goes';
const OFFER = 'Our offer is €285 per desk, delivered in March.';
const parley = useParley();

const write = (text: string, onlyHands = false): string =>
  `<div contenteditable="true" role="textbox"><p>${OFFER} ${text}.</p></div>
   <script>
     window.sent = [];
     const onlyHands = ${onlyHands};
     document.addEventListener('click', ({ target, isTrusted }) => target.textContent === 'Send' && (isTrusted || !onlyHands) && window.sent.push('click'));
     document.addEventListener('keydown', (event) => event.ctrlKey && event.key === 'Enter' && window.sent.push('keys'));
   </script>`;

const sent = async ({ page }: Draft): Promise<unknown> => await page.evaluate('window.sent');

async function setTo(beforeSending: boolean): Promise<void> {
  const [worker] = parley().context.serviceWorkers();
  await worker?.evaluate(
    async (on) => await chrome.storage.sync.set({ settings: { beforeSending: on } }),
    beforeSending,
  );
}

async function openThreat(): Promise<Draft> {
  const draft = await openDraft(parley(), write(THREAT));
  await draft.mark(THREAT);
  // A pointer over the marked words would open their card, over the button in time.
  await draft.editor.focus();
  return draft;
}

const pressSend = async ({ page }: Draft) => await page.getByRole('button', { name: 'Send', exact: true }).click();

async function sendAsItIs(draft: Draft): Promise<void> {
  await pressSend(draft);
  await draft.faces.wait('alertdialog', ASK);
  await draft.faces.click('button', 'Send as it is');
  await draft.faces.gone('alertdialog', ASK);
}

beforeEach(async () => await setTo(true));

afterEach(async () => {
  await setTo(false);
  for (const page of parley().context.pages()) if (page.url().startsWith('https')) await page.close();
});

describe('a mail with a threat in it is held back for one look', () => {
  test.each([
    ['by a click', pressSend],
    [
      'by the keyboard on the button',
      async ({ page }: Draft) => await page.getByRole('button', { name: 'Send', exact: true }).press('Enter'),
    ],
    ['by Ctrl+Enter in the draft', async ({ editor }: Draft) => await editor.press('Control+Enter')],
  ])('when it is sent %s, and goes once when that is confirmed', async (_way, send) => {
    const draft = await openThreat();
    await send(draft);
    const look = await draft.faces.wait('alertdialog', ASK);
    expect(look.text).toContain(THREAT);
    expect(await sent(draft)).toEqual([]);
    await draft.faces.click('button', 'Send as it is');
    expect(await sent(draft)).toEqual(['click']);
    await draft.faces.gone('alertdialog', ASK);
    await send(draft);
    await draft.faces.wait('alertdialog', ASK);
    expect(await sent(draft)).toEqual(['click']);
  });

  test('and goes by the third press of a hand where the page takes no other click', async () => {
    const draft = await openDraft(parley(), write(THREAT, true));
    await draft.mark(THREAT);
    await sendAsItIs(draft);
    await sendAsItIs(draft);
    expect(await sent(draft)).toEqual([]);
    await pressSend(draft);
    expect(await sent(draft)).toEqual(['click']);
  });

  test('and stays with Escape, the caret where it was', async () => {
    const draft = await openThreat();
    await draft.editor.press(TO_END);
    await draft.editor.press('Control+Enter');
    await draft.faces.wait('alertdialog', ASK);
    await draft.page.keyboard.press('Escape');
    await draft.faces.gone('alertdialog', ASK);
    await draft.page.keyboard.type(' Yours');
    expect(await draft.text()).toContain(`${THREAT}. Yours`);
    expect(await sent(draft)).toEqual([]);
  });
});

describe('a mail goes at once', () => {
  test('when nobody asked for a look', async () => {
    await setTo(false);
    const draft = await openThreat();
    await pressSend(draft);
    expect(await sent(draft)).toEqual(['click']);
  });

  test('when there is nothing grave in it', async () => {
    const draft = await openDraft(parley(), write('Take it or leave it'));
    await draft.mark('Take it or leave it');
    await pressSend(draft);
    expect(await sent(draft)).toEqual(['click']);
  });

  test('when the point was ignored', async () => {
    const draft = await openThreat();
    await draft.pointAtNth(0, /./);
    await draft.ignore('This once');
    await pressSend(draft);
    expect(await sent(draft)).toEqual(['click']);
  });
});
