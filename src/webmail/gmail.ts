import { described } from './read/described.ts';

/** Gmail: inline replies, pop-ups, full screen and pop-outs are all a `.M9`. */
export default described({
  id: 'gmail',
  hosts: ['mail.google.com'],
  composer: {
    editor: {
      '.Ap [g_editable=true]': '2026-11',
      '.M9 [contenteditable=true]:not([id=subject])': '2026-11',
    },
    root: { '.M9': '2026-11', '.ip': '2026-11', '[role=dialog]': '2026-11', '.aaZ': '2026-11', '.aSs .aSt': '2026-11' },
    subject: { 'input[name=subjectbox]': '2026-11', '[id=subject]': '2026-11' },
    recipients: {
      '.GS .anm[name=to] [role=option][data-name], .GS .anm[name=to] [data-hovercard-id]': '2026-11',
      '.GS [role=option][data-hovercard-id]': '2026-11',
      '.vR > input[type=hidden]': 'unverified',
    },
    send: {
      '.IZ .Up div > div[role=button]:not(.Uo):not([aria-haspopup=true])': '2026-11',
    },
    quoted: { '.gmail_quote': '2026-11', '.gmail_extra': '2026-11' },
    signature: { '.gmail_signature': 'unverified' },
  },
  thread: {
    subject: { 'h2.hP': 'unverified' },
    message: { 'div.adn[data-message-id]': '2026-11', 'div.adn': '2026-11' },
    sender: { 'span[email].gD': '2026-11' },
    date: { '.gK .g3': '2026-11' },
    body: { 'div.ii.gt': '2026-11', 'div.a3s': '2026-11' },
    quoted: { '.gmail_quote': '2026-11', '.gmail_extra': '2026-11' },
  },
  me: {
    'a[href*="accounts.google."][aria-label*="@"]': 'unverified',
  },
});
