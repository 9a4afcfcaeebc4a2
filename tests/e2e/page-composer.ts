import type { Locator, Page } from 'playwright';
import { afterEach } from 'vitest';
import { Draft } from '../../src/cli/drive/draft.ts';
import type { Parley } from '../../src/cli/drive/launch.ts';
import { mailForm } from '../editors/form.ts';
import { useParley } from './harness.ts';

// A site of the manifest, so that nobody has to be asked; nothing is fetched from it.
const SITE = 'https://mail.google.com/practice/';

/** Words that are marked in a draft, and a draft with them in it. */
export const HARD = 'Take it or leave it';
export const TEXT = `Our offer is €285 per desk, delivered in March. ${HARD}.`;

/** A Chromium as `useParley` gives it; what a test opens as a mail page is closed after it. */
export function useMailPages(): () => Parley {
  const parley = useParley();
  afterEach(async () => {
    for (const page of parley().context.pages()) if (page.url().startsWith(SITE)) await page.close();
  });
  return parley;
}

/** What the site serves besides the page: path under it → text. */
export type Files = ReadonlyMap<string, string>;

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** Opens a page with a mail's form around `editor`, an HTML fragment; scripts in it run. */
export const openComposer = async (parley: Parley, editor: string, files: Files = new Map()): Promise<Page> =>
  await openPage(parley, new Map([['', mailForm(editor)], ...files]));

/** Opens the page that the site serves at '', which answers every path it does not know as well. */
export async function openPage({ context }: Parley, files: Files): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${SITE}**`, (route) => {
    const path = route.request().url().slice(SITE.length);
    const contentType = TYPES[path.replace(/^.*\./, '')] ?? 'text/html';
    return route.fulfill({
      contentType: `${contentType}; charset=utf-8`,
      body: files.get(path) ?? files.get('') ?? '',
    });
  });
  // A page of a hundred frames takes a browser under a debugger its time, with and without us.
  page.setDefaultNavigationTimeout(50_000);
  await page.goto(SITE);
  return page;
}

/** The same, as a draft to work in. `find` is where the editor is, when it is not the first of the page. */
export async function openDraft(
  parley: Parley,
  editor: string,
  find?: (page: Page) => Locator,
  files?: Files,
): Promise<Draft> {
  const page = await openComposer(parley, editor, files);
  return await Draft.of(page, find?.(page) ?? page.locator('textarea, [contenteditable="true"]').first());
}
