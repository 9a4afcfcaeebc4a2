import { described } from './read/described.ts';

/** iCloud: the mailbox is an application in a frame of the page. Little of it is known; the rest is read as anywhere. */
export default described({
  id: 'icloud',
  hosts: ['www.icloud.com'],
  composer: {
    editor: { '.editor-content': '2026-11', '.cw-pane-container [contenteditable=true]': '2026-11' },
    root: { '.cw-pane-container': '2026-11' },
    quoted: { 'blockquote[type=cite]': '2026-11' },
  },
  app: { iframe: 'unverified' },
  thread: {
    message: { ':has(> .mail-message-defaults)': 'unverified', ':has(> * > .mail-message-defaults)': 'unverified' },
    body: { '.mail-message-defaults': '2026-11' },
    quoted: { 'blockquote[type=cite]': '2026-11' },
  },
});
