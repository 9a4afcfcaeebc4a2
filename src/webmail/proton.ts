import { described } from './read/described.ts';

/** Proton: the editor and each mail are frames of the page's own origin. */
export default described({
  id: 'proton',
  hosts: ['mail.proton.me'],
  composer: {
    editor: {
      '#rooster-editor': '2026-11',
      '.composer textarea': 'unverified',
    },
    root: { '.composer': 'unverified' },
    subject: { '[data-testid="composer:subject"]': '2026-11' },
    recipients: {
      '[data-testid="composer:to"] [title*="@"]': '2026-11',
      '[data-testid="composer:to"]': '2026-11',
    },
    send: { '[data-testid="composer:send-button"]': '2026-11' },
    quoted: { '#proton-blockquote': '2026-11', '.protonmail_quote': '2026-11' },
    signature: { '.protonmail_signature_block': 'unverified' },
  },
  thread: {
    message: {
      '[data-testid="message-view"]': '2026-11',
      'article[data-shortcut-target=message-container]': 'unverified',
    },
    sender: {
      '[data-testid="recipients:sender"] [title*="@"]': 'unverified',
      '[data-testid="recipients:sender"]': 'unverified',
    },
    frame: { 'iframe[data-testid=content-iframe]': '2026-11' },
    body: { '#proton-root': '2026-11' },
    quoted: { '#proton-blockquote': '2026-11', '.protonmail_quote': '2026-11' },
  },
});
