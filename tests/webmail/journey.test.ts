import type { BrowserContext } from 'playwright';
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Draft } from '../../src/cli/drive/draft.ts';
import { launchBare } from '../../src/cli/drive/launch.ts';
import { openPopup } from '../../src/cli/drive/popup.ts';
import { answerPrompt } from '../../src/cli/drive/site.ts';
import { expectMarked, useParley } from '../e2e/harness.ts';
import { type Arrived, countSent, nextSent } from './outbox.ts';
import type { RealWebmail } from './real-webmail.ts';
import { WEBMAILS } from './webmails.ts';

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

const addressOf = ({ name }: RealWebmail): string => inject('webmails')[name] ?? '';

async function write(context: BrowserContext, webmail: RealWebmail, way: string): Promise<Draft> {
  const draft = await webmail.ways[way]!(context, addressOf(webmail));
  await draft.type(TYPED);
  return draft;
}

async function sent(webmail: RealWebmail, draft: Draft): Promise<Arrived> {
  const before = await countSent();
  await webmail.send(draft);
  return await nextSent(before);
}

/** The same mail, written in a Chromium without Parley. */
async function sentWithout(webmail: RealWebmail, way: string): Promise<Arrived> {
  const bare = await launchBare();
  try {
    return await sent(webmail, await write(bare.context, webmail, way));
  } finally {
    await bare.close();
  }
}

/** A mail over the wire without what differs between any two mails. */
function withoutStamps({ raw }: Arrived): string {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? '';
  const same = boundary ? raw.replaceAll(boundary, 'boundary') : raw;
  return same.replaceAll(/^(Date|Message-ID|Received): .*(?:\r?\n\s.*)*$/gm, '$1');
}

describe.each(WEBMAILS)('$name', (webmail) => {
  test('has no Parley until it is asked for: one click in the popup starts it in the open page', async () => {
    const draft = await write(parley().context, webmail, 'a plain reply');
    await expectMarked(draft.page, []);
    const popup = await openPopup(parley(), draft.page);
    await popup.getByRole('button', { name: /use parley on/i }).click();
    await popup.getByRole('heading', { name: 'Your draft' }).waitFor();
    await popup.close();
    await expectMarked(draft.page, [HARD]);
  });

  test.each(Object.keys(webmail.ways))(
    '%s is marked, replaced, put back by one Ctrl+Z, and arrives as if Parley had not been there',
    async (way) => {
      const draft = await write(parley().context, webmail, way);
      await expectMarked(draft.page, [HARD]);
      const source = await draft.source();
      const text = await draft.text();

      await draft.pointAt(HARD, CARD);
      const { before, after } = await draft.proposal();
      await draft.faces.click('button', 'Replace');
      await expect.poll(async () => await draft.text()).toBe(text.replace(before, after));
      await draft.page.keyboard.press('ControlOrMeta+z');
      await expect.poll(async () => await draft.source()).toBe(source);
      await expectMarked(draft.page, [HARD]);

      const arrived = await sent(webmail, draft);
      expect(arrived.raw).not.toMatch(/parley/i);
      expect(arrived.mail.text).toContain(`we will pay 6.45 EUR per kg. ${HARD}.`);
      expect(withoutStamps(arrived)).toBe(withoutStamps(await sentWithout(webmail, way)));
    },
  );

  test('an open mail has its thread in the popup before a reply is begun', async () => {
    const page = await webmail.open(parley().context, addressOf(webmail));
    const popup = await openPopup(parley(), page);
    await popup.getByRole('heading', { name: 'Marco Bellini' }).waitFor();
    await popup.getByRole('heading', { name: 'The thread: 2 mails' }).waitFor();
    expect(await popup.getByText('Green coffee, 2026 season').count()).toBeGreaterThan(0);
    expect(await popup.getByRole('heading', { name: 'Your draft' }).count()).toBe(0);
    await popup.close();
  });

  test.each(Object.keys(webmail.ways).filter((way) => /^a (?:plain|rich) reply$/.test(way)))(
    '%s has its thread in the popup',
    async (way) => {
      const draft = await write(parley().context, webmail, way);
      await expectMarked(draft.page, [HARD]);
      const popup = await openPopup(parley(), draft.page);
      await popup.getByRole('heading', { name: webmail.them }).waitFor();
      await popup.getByRole('heading', { name: 'The thread: 2 mails' }).waitFor();
      expect(await popup.getByRole('heading', { name: CARD }).count()).toBe(1);
      await popup.close();
    },
  );

  test('parts with Parley when it is told to stop', async () => {
    const page = await parley().context.newPage();
    await page.goto(addressOf(webmail));
    const popup = await openPopup(parley(), page);
    await popup.getByRole('button', { name: /stop on/i }).click();
    await popup.getByRole('button', { name: /use parley on/i }).waitFor();
    expect(await popup.getByRole('button', { name: /stop on/i }).count()).toBe(0);
    await popup.close();
  });
});

test('nothing went anywhere but to the webmails', () => {
  const own = WEBMAILS.map(addressOf);
  expect(parley().requests.filter((url) => !own.some((webmail) => url.startsWith(webmail)))).toEqual([]);
});
