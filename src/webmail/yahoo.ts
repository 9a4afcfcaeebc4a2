import { described } from './read/described.ts';

export default described({
  id: 'yahoo',
  hosts: ['mail.yahoo.com', 'mail.yahoo.net'],
  composer: {
    editor: {
      '[data-test-id=rte]': '2026-11',
      '[data-test-id=editorWrapper] [contenteditable=true]': '2026-11',
    },
    root: {
      ':has(> [data-test-id=editorWrapper])': '2026-11',
    },
    subject: { '[data-test-id=compose-subject]': '2026-11' },
    recipients: {
      '[data-test-id=container-to] [data-test-id=pill]': '2026-11',
    },
    quoted: { 'div.yahoo_quoted': '2026-11', 'blockquote.iosymail': '2026-11' },
  },
  thread: {
    message: {
      '[data-test-id=message-view][data-test-expanded=true]': '2026-11',
      '[data-test-id=message-view]': '2026-11',
    },
    sender: {
      '[data-test-id=message-from] [data-test-id=email-pill]': '2026-11',
    },
    body: { '[data-test-id=message-view-body-content]': '2026-11' },
    quoted: { 'div.yahoo_quoted': '2026-11', 'blockquote.iosymail': '2026-11' },
  },
});
