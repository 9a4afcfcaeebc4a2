import generic from './generic.ts';
import { identitiesOn } from './read/account.ts';
import { peopleIn, personIn, valueOf } from './read/fields.ts';
import { messagesIn, type ThreadPlaces } from './read/shown-thread.ts';
import { anyOf, find, findAll, isFrame, type Place } from './read/place.ts';
import { quotedText } from './read/quoted-text.ts';
import type { Composer, ShownMessage, Webmail } from './webmail.ts';

// Roundcube 1.6, skins elastic, larry and classic; the real ones are in tests/webmail.
const PLAIN: Place = { 'textarea#composebody': '2026-11', 'textarea#compose-body': '2026-11' };
const RICH: Place = { 'iframe#composebody_ifr': '2026-11', 'iframe#compose-body_ifr': '2026-11' };
const SUBJECT: Place = { '#compose-subject': '2026-11', 'input[name=_subject]': '2026-11' };
const RECIPIENTS: Place = { '#_to': '2026-11', 'textarea[name=_to]': '2026-11' };
const SEND: Place = { 'button.btn.send': '2026-11', 'a.send': '2026-11' };
// The id of the reply's introduction wanders onto the writer's own paragraph: only its quotation is trusted.
const ASIDE: Place = {
  blockquote: 'unverified',
  '#_rc_sig': 'unverified',
  '.mce-content-body > div.pre[id^=_rc_sig]': 'unverified',
};
const ACCOUNT: Place = { '.header-title.username': 'unverified', '.username': '2026-11' };
const THREAD: ThreadPlaces = {
  subject: { 'h2.subject, h3.subject': '2026-11', '.header.subject': '2026-11' },
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
  matches: (page) =>
    page.querySelector('#composebody, #compose-body, #messagelist, #messagebody, body.task-mail') !== null,
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
  const frame = find(page, RICH);
  const inner = frame && isFrame(frame) ? frame.contentDocument : null;
  return inner?.querySelector<HTMLElement>('body#tinymce') ?? find(page, PLAIN);
}

function composerIn(editor: HTMLElement): Composer {
  const page = editor.ownerDocument.defaultView?.frameElement?.ownerDocument ?? editor.ownerDocument;
  return {
    editor,
    // In some skins the button that sends stands outside of the form.
    root: page.body,
    aside: anyOf(ASIDE),
    subject: () => valueOf(find(page, SUBJECT)),
    recipients: () => peopleIn(valueOf(find(page, RECIPIENTS))),
    sends: () => findAll(page, SEND),
  };
}

/** The mail being read, in the page itself or in the preview's frame, with the history below it. */
function openMail(page: Document): ShownMessage[] {
  const preview = page.querySelector<HTMLIFrameElement>('#messagecontframe')?.contentDocument;
  const shown = page.querySelector('#messagebody') ? page : preview;
  if (!shown?.querySelector('#messagebody')) return [];
  const them = personIn(find(shown, THREAD.sender));
  const subject = subjectIn(find(shown, THREAD.subject));
  const me = roundcube.me(page);
  return messagesIn(shown, THREAD, { me, aliases: identitiesOn(page), them }).map((mail) => ({ ...mail, subject }));
}

/** The subject without the word in front of it, which is for a screen reader, and the link behind it. */
const subjectIn = (shown: Element | null): string =>
  shown ? quotedText(shown, '.voice, a').replaceAll(/\s+/g, ' ').trim() : '';

export default roundcube;
