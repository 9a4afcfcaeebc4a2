import { described } from './read/described.ts';

/** Zoho: the editor is a frame. Escape in the composer opens a blocking dialog there: our card keeps it to itself. */
export default described({
  id: 'zoho',
  hosts: ['mail.zoho.com', 'mail.zoho.eu', 'mail.zoho.in'],
  composer: {
    editor: { 'body[contenteditable=true]': 'unverified', '.SCm textarea': 'unverified' },
    root: { '.SCm': '2026-11' },
    quoted: { '.zmail_extra': '2026-11' },
  },
  thread: {
    message: { ':has(> .msgBody)': 'unverified' },
    body: { '.msgBody': 'unverified' },
    quoted: { '.zmail_extra': '2026-11' },
  },
});
