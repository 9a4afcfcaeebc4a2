import type { Page } from 'playwright';
import type { Parley } from '../drive/launch.ts';
import { openPopup } from '../drive/popup.ts';
import { Practice } from '../drive/practice.ts';

/** What a person who opens the popup waits for, in milliseconds from its opening. */
export interface Opened {
  /** The first frame of a page of the extension that holds nothing but text: what the browser itself takes. */
  readonly bare: number;
  /** The first frame of the popup, its skeleton. */
  readonly painted: number;
  /** The thread at a glance. */
  readonly read: number;
}

/** Opens the popup so many times over the practice mailbox, in turn with a bare page, the worker stopped before each. */
export async function openings(parley: Parley, runs: number): Promise<Opened[]> {
  const { page } = await Practice.open(parley);
  const bare = await parley.open('manifest.json');
  const popup = await openPopup(parley, page);
  const all: Opened[] = [];
  for (let run = 0; run < runs; run++) {
    await parley.stopWorker();
    const plain = await firstPaint(bare);
    const painted = await firstPaint(popup);
    all.push({ bare: plain, painted, read: await glanceAfter(popup) });
  }
  return all;
}

async function firstPaint(page: Page): Promise<number> {
  // A page behind another is painted when the browser likes.
  await page.bringToFront();
  await page.reload({ waitUntil: 'commit' });
  const entry = await page.waitForFunction(() => performance.getEntriesByName('first-paint')[0]?.startTime);
  return (await entry.jsonValue()) ?? 0;
}

async function glanceAfter(popup: Page): Promise<number> {
  const read = await popup.waitForFunction(() =>
    document.querySelector('main[aria-busy="false"]') ? performance.now() : null,
  );
  return (await read.jsonValue()) ?? 0;
}
