import type { BrowserContext } from 'playwright';
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Draft } from '../../src/cli/drive/draft.ts';
import { launchBare } from '../../src/cli/drive/launch.ts';
import { openPopup } from '../../src/cli/drive/popup.ts';
import { answerPrompt } from '../../src/cli/drive/site.ts';
import { expectMarked, useParley } from '../e2e/harness.ts';
import { type Arrived, countSent, nextSent } from './outbox.ts';
import { beginReply, type Mode, openLastMail, send } from './roundcube.ts';

const HARD = 'Take it or leave it';
const TYPED = `Dear Marco,\n\nwe will pay 6.45 EUR per kg. ${HARD}.\n\nDana\n`;
const CARD = /ultimatum/i;

const parley = useParley();

beforeAll(async () => {
  await answerPrompt(parley(), 'http://127.0.0.1/*');
});

afterEach(async () => {
  for (const page of parley().context.pages()) if (page.url().startsWith('http')) await page.close();
});

async function writeReply(context: BrowserContext, mode: Mode): Promise<Draft> {
  const page = await openLastMail(context, inject('roundcube'), mode);
  const draft = await beginReply(page, mode);
  await draft.type(TYPED);
  return draft;
}

async function sent(draft: Draft): Promise<Arrived> {
  const before = await countSent();
  await send(draft);
  return await nextSent(before);
}

/** The same reply, written in a Chromium without Parley. */
async function sentWithout(mode: Mode): Promise<Arrived> {
  const bare = await launchBare();
  try {
    return await sent(await writeReply(bare.context, mode));
  } finally {
    await bare.close();
  }
}

/** A mail over the wire without what differs between any two mails. */
function withoutStamps({ raw }: Arrived): string {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? '';
  const same = boundary ? raw.replaceAll(boundary, 'boundary') : raw;
  return same.replaceAll(/^(Date|Message-ID): .*$/gm, '$1');
}

test('on a site nobody asked for, Parley is not there; one click in the popup starts it in the open page', async () => {
  const page = await openLastMail(parley().context, inject('roundcube'), 'plain');
  const draft = await beginReply(page, 'plain');
  await draft.type(TYPED);
  await expectMarked(page, []);
  const popup = await openPopup(parley(), page);
  await popup.getByRole('button', { name: /use parley on/i }).click();
  await popup.getByRole('heading', { name: 'Your draft' }).waitFor();
  await popup.close();
  await expectMarked(page, [HARD]);
});

describe.each(['plain', 'html'] as const)('a reply in %s', (mode) => {
  test('is marked, replaced, put back by one Ctrl+Z, and arrives as if Parley had not been there', async () => {
    const draft = await writeReply(parley().context, mode);
    await expectMarked(draft.page, [HARD]);
    const source = await draft.source();
    const text = await draft.text();

    await draft.pointAt(HARD, CARD);
    const { before, after } = await draft.proposal();
    await draft.faces.click('button', 'Replace');
    await expect.poll(async () => await draft.text()).toBe(text.replace(before, after));
    await draft.page.keyboard.press('Control+z');
    await expect.poll(async () => await draft.source()).toBe(source);
    await expectMarked(draft.page, [HARD]);

    const arrived = await sent(draft);
    expect(arrived.raw).not.toMatch(/parley/i);
    expect(arrived.mail.text).toContain(`we will pay 6.45 EUR per kg. ${HARD}.`);
    expect(withoutStamps(arrived)).toBe(withoutStamps(await sentWithout(mode)));
  });

  test('has its thread in the popup', async () => {
    const draft = await writeReply(parley().context, mode);
    await expectMarked(draft.page, [HARD]);
    const popup = await openPopup(parley(), draft.page);
    await popup.getByRole('heading', { name: 'Marco Bellini' }).waitFor();
    await popup.getByRole('heading', { name: 'The thread: 2 mails' }).waitFor();
    expect(await popup.getByRole('heading', { name: CARD }).count()).toBe(1);
    await popup.close();
  });
});

test('nothing went anywhere but to the webmail', () => {
  const webmail = inject('roundcube');
  expect(parley().requests.filter((url) => !url.startsWith(webmail))).toEqual([]);
});
