/** The webmails Parley starts on by itself; the manifest names the same hosts (good as of 2026-11). */
export const WEBMAILS: readonly { readonly name: string; readonly hosts: readonly string[] }[] = [
  { name: 'Gmail', hosts: ['mail.google.com'] },
  {
    name: 'Outlook',
    hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  },
  { name: 'Yahoo Mail', hosts: ['mail.yahoo.com', 'mail.yahoo.net'] },
  { name: 'Proton Mail', hosts: ['mail.proton.me'] },
  { name: 'Fastmail', hosts: ['app.fastmail.com', 'app.beta.fastmail.com'] },
  { name: 'Zoho Mail', hosts: ['mail.zoho.com', 'mail.zoho.eu', 'mail.zoho.in'] },
  { name: 'iCloud Mail', hosts: ['www.icloud.com'] },
];
