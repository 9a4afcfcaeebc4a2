import { described } from './read/described.ts';

export default described({
  id: 'fastmail',
  hosts: ['app.fastmail.com', 'app.beta.fastmail.com'],
  composer: {
    editor: {
      '.v-RichText-input': '2026-11',
      '.v-Compose [contenteditable=true]': '2026-11',
      '.v-Compose textarea': 'unverified',
    },
    root: { '.v-Compose': '2026-11' },
    subject: { 'input.v-TextInput-input': '2026-11' },
    recipients: { '.v-EmailInput-input': '2026-11' },
    send: { '.v-Button.s-send': '2026-11' },
    quoted: { 'blockquote[type=cite]': '2026-11' },
    signature: { '[id^=sig]': 'unverified' },
  },
  thread: {
    message: { '.v-MessageCard.is-expanded': '2026-11', '.v-MessageCard': '2026-11' },
    sender: { '.v-MessageCard-header [title*="@"]': 'unverified' },
    body: { '.v-Message-body': '2026-11' },
    quoted: { 'blockquote[type=cite]': '2026-11' },
  },
});
