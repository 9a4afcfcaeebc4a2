/** A rule that stays silent on one site: how it stands in the settings. */
export const exceptionOn = (site: string, rule: string): string => `${site} ${rule}`;

/** The rules that stay silent on a site. */
export const silentAt = (site: string, entries: readonly string[]): string[] =>
  entries.flatMap((entry) => (entry.startsWith(`${site} `) ? [entry.slice(site.length + 1)] : []));

/** The sites on which a rule stays silent. */
export const sitesWithout = (rule: string, entries: readonly string[]): string[] =>
  entries.flatMap((entry) => (entry.endsWith(` ${rule}`) ? [entry.slice(0, -rule.length - 1)] : []));

/** A host as a browser writes it: small letters, no protocol, no path. */
export const isHost = (words = ''): boolean =>
  /^[^\s/@:]+\.[^\s/@:]+$/.test(words) &&
  URL.canParse(`https://${words}`) &&
  new URL(`https://${words}`).hostname === words;
