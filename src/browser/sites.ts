import { askPage, browser } from './api.ts';
import type { Asker } from './messages.ts';
import { hostOf, mayUse } from './permissions.ts';
import { WEBMAILS } from './webmails.ts';

/** Where the build puts the content script. */
const SCRIPT = 'src/content/index.js';
const FACES = 'src/content/faces.js';
const OPEN_MAILS = 'src/content/open-mails.js';

const named = new Set(WEBMAILS.flatMap(({ hosts }) => hosts));
const underway = new Map<string, Promise<boolean>>();

/** True for a site the person let Parley onto, beyond the webmails it is made for: one they can take back. */
export async function isExtra(site: string): Promise<boolean> {
  return !named.has(hostOf(site)) && (await mayUse(site));
}

/** Runs on a site the person granted: on every page of it from now on, and at once where it is open. */
export function startOn(site: string): Promise<boolean> {
  // The popup and the browser's own event both ask for it; a page must get the script once.
  const begun = underway.get(site) ?? begin(site);
  underway.set(site, begun);
  return begun;
}

async function begin(site: string): Promise<boolean> {
  let started = false;
  try {
    if (!(await mayUse(site))) return false;
    await register(site);
    await inject([site]);
    started = true;
    return true;
  } finally {
    if (!started) underway.delete(site);
  }
}

/** Takes Parley off a site: what was drawn there goes away, and no page of it gets the script again. */
export async function stopOn(site: string): Promise<void> {
  underway.delete(site);
  const { length } = await browser.scripting.getRegisteredContentScripts({ ids: [site] });
  if (length > 0) await browser.scripting.unregisterContentScripts({ ids: [site] });
  // Without the permission its tabs can no longer be told from others: each script knows where it is.
  const tabs = await browser.tabs.query({});
  const host = hostOf(site);
  await Promise.allSettled(tabs.map(({ id = browser.tabs.TAB_ID_NONE }) => askPage(id)('leave', host)));
}

/**
 * After an install or an update: registrations are gone with the old version and open pages hold its leftovers,
 * so both are made anew.
 */
export async function restoreSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await Promise.all(origins.map(register));
  await inject(origins);
}

/** Puts the faces into the frame of a content script that has something to show. */
export async function giveFaces({ tab, frameId = 0 }: Asker): Promise<true> {
  const target = { tabId: tab?.id ?? browser.tabs.TAB_ID_NONE, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [FACES], injectImmediately: true });
  return true;
}

/** Puts what reads open mails into a page that nobody told us about, where a script may go. */
export async function giveOpenMails(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: [OPEN_MAILS], injectImmediately: true }).catch(() => null);
}

async function register(site: string): Promise<void> {
  if (named.has(hostOf(site))) return;
  const script = { id: site, matches: [site], js: [SCRIPT], allFrames: true, matchOriginAsFallback: true };
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [site] });
  if (known.length === 0) await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

async function inject(sites: string[]): Promise<void> {
  const tabs = sites.length > 0 ? await browser.tabs.query({ url: sites }) : [];
  // A tab may be discarded, crashed or showing an error page; the others still get the script.
  await Promise.allSettled(
    tabs.map(({ id = browser.tabs.TAB_ID_NONE }) =>
      // Not once all frames have loaded: some never do (2026-11: Horde's frame for uploads).
      browser.scripting.executeScript({
        target: { tabId: id, allFrames: true },
        files: [SCRIPT],
        injectImmediately: true,
      }),
    ),
  );
}
