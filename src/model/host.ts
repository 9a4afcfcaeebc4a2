/** True where a host is what a pattern names: "mail.example.org", or "*.example.org" for it and all below it. */
export const isHost = (host: string, pattern: string): boolean =>
  pattern.startsWith('*.') ? `.${host}`.endsWith(pattern.slice(1)) : host === pattern;
