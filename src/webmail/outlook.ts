import { described } from './read/described.ts';

/** Outlook on the web. Its class names are hashes that change: ids, roles and data attributes only. */
export default described({
  id: 'outlook',
  hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  composer: {
    editor: {
      '[id^=editorParent_] [contenteditable=true]': '2026-11',
      '[role=textbox][contenteditable=true][aria-label="Message body"]': '2026-11',
      '[role=textbox][contenteditable=true][aria-multiline=true]': 'unverified',
    },
    // Several composers can share one reading pane: the smallest place with a send button comes first.
    root: {
      '[role=dialog]': 'unverified',
      '[data-app-section=MailReadCompose]': '2026-11',
      '[data-app-section]': 'unverified',
    },
    subject: {
      'input[aria-label="Subject"], input[placeholder="Add a subject"]': 'unverified',
      'input[type=text]:not([role=combobox])': 'unverified',
    },
    recipients: {
      '[aria-label="To"] [title*="@"], [aria-label="To"] [aria-label*="@"]': 'unverified',
      '[contenteditable=true]:not([aria-multiline]) [title*="@"], [contenteditable=true]:not([aria-multiline]) [aria-label*="@"]':
        'unverified',
    },
    send: { '[data-testid=ComposeSendButton]': '2026-11', '#splitButton-send__primaryActionButton': '2026-11' },
    quoted: {
      '#divRplyFwdMsg, #divRplyFwdMsg ~ *': '2026-11',
      'hr[id=replySplit], hr[id=replySplit] ~ *': '2026-11',
      '#appendonsend ~ *': 'unverified',
    },
    signature: { '[id^=Signature]': 'unverified' },
  },
  thread: {
    subject: { '[role=heading][id^=CONV_][id$=_SUBJECT]': '2026-11' },
    // A mail has no element of its own that keeps its name: it is what holds one body and its sender.
    message: { ':has(> [id^=UniqueMessageBody]), :has(> * > [id^=UniqueMessageBody])': '2026-11' },
    sender: { '[id$=_FROM]': '2026-11' },
    body: { '[id^=UniqueMessageBody]': '2026-11' },
    quoted: {
      '#divRplyFwdMsg, #divRplyFwdMsg ~ *': '2026-11',
    },
  },
});
