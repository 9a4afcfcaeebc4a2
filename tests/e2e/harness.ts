import { afterAll, beforeAll, expect, inject } from 'vitest';
import type { Page } from 'playwright';
import { launch, type BrowserOptions, type Parley } from '../../src/cli/drive/launch.ts';
import { readMarks } from '../../src/cli/drive/marks.ts';

/** One Chromium with the built extension for all tests of a file; a test reaches it by calling what this returns. */
export function useParley(options: BrowserOptions = {}): () => Parley {
  let parley: Parley | undefined;
  beforeAll(async () => {
    parley = await launch({ ...options, extension: inject('extension') });
  });
  afterAll(async () => {
    await parley?.close();
  });
  return () => {
    if (!parley) throw new Error('The browser is there within tests only.');
    return parley;
  };
}

/** Closes a page of ours and forgets all that was set and remembered, so that the next test begins as the first one did. */
export async function leave(page: Page): Promise<void> {
  await page.evaluate(async () => await Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]));
  await page.close();
}

/** Waits until exactly these words are marked in the page, from top to bottom. */
export async function expectMarked(page: Page, words: readonly string[]): Promise<void> {
  await expect.poll(async () => (await readMarks(page)).map((mark) => mark.text)).toEqual(words);
}

/** The words that the page tints, '' for none. */
export const tinted = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('parley-current') ?? [])].map(String).join('|'));
