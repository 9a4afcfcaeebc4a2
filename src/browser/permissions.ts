import { browser } from './api.ts';

/** The match pattern of one site, all its ports, null where no extension may go. */
export function siteOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null;
}

/** The host of a match pattern, '*' for one that covers all. */
export const hostOf = (site: string): string => /^[^:]+:\/\/([^/]+)\//.exec(site)?.[1] ?? '*';

export const mayUse = (site: string): Promise<boolean> => browser.permissions.contains({ origins: [site] });

/** Asks the person for one site. Call it in the very click: a promise waited for first would lose the gesture. */
export const requestSite = (site: string): Promise<boolean> => browser.permissions.request({ origins: [site] });

export const giveBackSite = (site: string): Promise<boolean> => browser.permissions.remove({ origins: [site] });

/** Calls back with the sites granted or given back, here or in the browser's own settings. */
export function onSites(granted: (sites: readonly string[]) => void, gone: (sites: readonly string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => granted(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => gone(origins));
}
