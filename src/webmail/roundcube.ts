import generic from './generic.ts';
import { peopleIn, personIn, valueOf } from './read/fields.ts';
import { messagesIn, type ThreadPlaces } from './read/shown-thread.ts';
import { anyOf, find, type Place } from './read/place.ts';
import type { Composer, ShownMessage, Webmail } from './webmail.ts';

// Roundcube 1.6, skins elastic and larry; the real one is in tests/webmail.
const FORM: Place = { '#compose-content': '2026-11', 'form[name=form]': 'unverified' };
const SUBJECT: Place = { '#compose-subject': '2026-11', 'input[name=_subject]': 'unverified' };
const RECIPIENTS: Place = { '#_to': '2026-11', 'textarea[name=_to]': 'unverified' };
const SEND: Place = { 'button.btn.send': '2026-11', '.button.send, a.send': 'unverified' };
// The id of the reply's introduction wanders onto the writer's own paragraph: only its quotation is trusted.
const ASIDE: Place = {
  blockquote: 'unverified',
  '#_rc_sig': 'unverified',
  '.mce-content-body > div.pre[id^=_rc_sig]': 'unverified',
};
const ACCOUNT: Place = { '.header-title.username': 'unverified', '.username': 'unverified' };
const THREAD: ThreadPlaces = {
  subject: { 'h2.subject': '2026-11' },
  // The header stands beside the body, and nothing around the two of them is named in every skin.
  message: { body: '2026-11' },
  sender: { '.header.from .rcmContactAddress': '2026-11', '.header-headers .rcmContactAddress': '2026-11' },
  date: { '.header.date': '2026-11', '.header-headers .date, .header-summary .text-nowrap': 'unverified' },
  body: { '#messagebody': '2026-11' },
  quoted: { blockquote: 'unverified' },
};

/** Roundcube: no conversation is shown, so the thread is what the draft or the open mail quotes. */
const roundcube: Webmail = {
  id: 'roundcube',
  matches: (page) => page.querySelector('#composebody, #messagelist, #messagebody, body.task-mail') !== null,
  composers: (tree) => {
    const editor = 'body' in tree ? editorOf(tree) : null;
    return editor ? [composerIn(editor)] : [];
  },
  thread: (page, composer) => (composer ? generic.answered(composer, roundcube.me(page)) : openMail(page)),
  me: (page) => {
    const from = page.querySelector<HTMLSelectElement>('select#_from')?.selectedOptions[0];
    return valueOf(from ?? null) && from ? (from.textContent?.trim() ?? '') : valueOf(find(page, ACCOUNT));
  },
};

/** TinyMCE's body while the draft is HTML, the textarea otherwise; the other one is hidden, not gone. */
function editorOf(page: Document): HTMLElement | null {
  const frame = page.querySelector<HTMLIFrameElement>('iframe#composebody_ifr');
  const rich = frame?.contentDocument?.querySelector<HTMLElement>('body#tinymce');
  return rich ?? page.querySelector<HTMLElement>('textarea#composebody');
}

function composerIn(editor: HTMLElement): Composer {
  const page = editor.ownerDocument.defaultView?.frameElement?.ownerDocument ?? editor.ownerDocument;
  return {
    editor,
    root: find(page, FORM) ?? page.body,
    aside: anyOf(ASIDE),
    subject: () => valueOf(find(page, SUBJECT)),
    recipients: () => peopleIn(valueOf(find(page, RECIPIENTS))),
    send: () => find(page, SEND),
  };
}

/** The mail being read, in the page itself or in the preview's frame, with the history below it. */
function openMail(page: Document): ShownMessage[] {
  const preview = page.querySelector<HTMLIFrameElement>('#messagecontframe')?.contentDocument;
  const shown = page.querySelector('#messagebody') ? page : preview;
  if (!shown?.querySelector('#messagebody')) return [];
  const them = personIn(find(shown, THREAD.sender));
  const subject = shown.querySelector('h2.subject')?.lastChild?.textContent?.trim() ?? '';
  const me = roundcube.me(page);
  return messagesIn(shown, THREAD, { me, them }).map((mail) => ({ ...mail, subject }));
}

export default roundcube;
