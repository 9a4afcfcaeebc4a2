import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Draft } from './draft.ts';
import type { Parley } from './launch.ts';
import { openPopup } from './popup.ts';
import { Practice } from './practice.ts';
import { until } from './until.ts';

const TYPED = 'We can pay 285. Take it or leave it.';
const HARD = 'Take it or leave it';
const FRIENDLY = 'Thank you for the quick answer. We could pay €280 for each desk if all forty come in one delivery.';

/** Walks through the main job on the practice mailbox, tells what it finds, step by step, and takes pictures. */
export async function walk(parley: Parley, pictures: string, say: (line: string) => void): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const draft = await Practice.open(parley);
  const picture = async (page: Page, name: string) => {
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  };
  say(`typed      ${TYPED}`);
  await draft.type(TYPED);
  const mark = await draft.mark(HARD);
  say(`marked     “${mark.text}”`);
  await picture(draft.page, '1-marked');
  await better(draft, say, async (name) => await picture(draft.page, name));
  await glance(parley, draft, say, async (popup) => await picture(popup, '4-popup'));
  await sent(draft, say);
  await picture(draft.page, '5-sent');
  await reminder(parley, say, async (popup) => await picture(popup, '6-call-first'));
  say(`network    ${parley.requests.length} requests`);
}

async function better(draft: Draft, say: (line: string) => void, picture: (name: string) => Promise<void>) {
  const source = await draft.source();
  const text = await draft.text();
  const card = await draft.pointAt(HARD, /^/);
  say(`card       ${card.text}`);
  await picture('2-card');
  const { before, after } = await draft.proposal();
  await draft.faces.click('button', 'Replace');
  await until(async () => (await draft.text()) === text.replace(before, after), 'the better words in the draft');
  say(`replaced   “${before}” by “${after}”`);
  await picture('3-replaced');
  await draft.page.keyboard.press('ControlOrMeta+z');
  await until(async () => (await draft.source()) === source, 'the draft as it was before');
  say('undone     by one Ctrl+Z: the same HTML, character by character');
}

async function glance(
  parley: Parley,
  draft: Draft,
  say: (line: string) => void,
  picture: (page: Page) => Promise<void>,
) {
  const popup = await openPopup(parley, draft.page);
  await popup.getByRole('heading', { name: 'Questions' }).waitFor();
  const headings = await popup.getByRole('heading').allInnerTexts();
  say(`popup      ${headings.join(' · ')}`);
  await picture(popup);
  await popup.close();
}

async function sent({ page }: Draft, say: (line: string) => void) {
  await page.getByRole('button', { name: 'Send' }).click();
  const source = await page.getByLabel('Source of the mail').innerText();
  if (!source.includes(TYPED)) throw new Error(`What was typed is not in what would be sent:\n${source}`);
  if (/parley/i.test(source)) throw new Error(`Something of Parley is in what would be sent:\n${source}`);
  say('sent       what was typed is in it, nothing of Parley is');
}

async function reminder(parley: Parley, say: (line: string) => void, picture: (page: Page) => Promise<void>) {
  const draft = await Practice.open(parley);
  await draft.type(FRIENDLY);
  const popup = await openPopup(parley, draft.page);
  const invitation = await popup.getByRole('region', { name: 'Call first' }).locator('.after').innerText();
  say(`call first ${invitation.replace(/\s+/g, ' ')}`);
  await picture(popup);
}
