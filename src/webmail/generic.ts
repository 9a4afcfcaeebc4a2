import { peopleAt, valueOf } from './read/fields.ts';
import { splitHistory } from './read/history.ts';
import { anyOf, isSound, outOf, type Place } from './read/place.ts';
import { quotedText } from './read/quoted-text.ts';
import type { Composer, ShownMessage, Webmail } from './webmail.ts';

const EDITORS = 'textarea, [contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i]';
const labelled = (word: string): string =>
  `input:is([name*="${word}" i], [id*="${word}" i], [placeholder*="${word}" i], [aria-label*="${word}" i])`;
const SUBJECT = ['subject', 'betreff', 'objet', 'asunto', 'oggetto', 'assunto', 'onderwerp'].map(labelled).join(', ');
const TO =
  ':is(input, textarea, [role=combobox]):is([name="to" i], [name="_to" i], [id="to" i], [type="email"], [aria-label^="to" i], [placeholder^="to" i], [aria-label*="recipient" i], [placeholder*="recipient" i])';
const BUTTONS = 'button, input[type=submit], [role=button]';
const SENDS =
  /^\s*(?:send|senden|absenden|envoyer|enviar|invia|verzenden|verstuur|skicka|wyślij|отправить)(?![\p{L}\d])/iu;
/** What quotes another mail, or calls itself a signature, on any page. */
export const ASIDE: Place = {
  blockquote: 'unverified',
  '.gmail_quote': '2026-11',
  '[id*="signature" i], [class*="signature" i]': 'unverified',
};
const REACH = 14;

/** Any page: an editor that stands beside a subject and a recipient or a send button is taken for a mail. */
const generic = {
  id: 'generic',
  matches: () => true,
  composers: (tree) =>
    Array.from(tree.querySelectorAll<HTMLElement>(EDITORS)).flatMap((editor) => {
      const around = editor.parentElement;
      if (around && (!isSound(around) || around.closest(EDITORS))) return [];
      const root = formAround(editor);
      return root ? [composerIn(root, editor)] : [];
    }),
  thread: (_page, composer) => (composer ? answered(composer, '') : []),
  me: () => '',
  composerIn,
  formAround,
  answered,
} satisfies Webmail & Record<string, unknown>;

/** The mails that a draft quotes. */
function answered(composer: Composer, me: string): ShownMessage[] {
  const { editor } = composer;
  const people = { me, them: composer.recipients()[0] ?? '' };
  const element = editor.querySelector('blockquote') ?? editor;
  const { lang } = editor.ownerDocument.documentElement;
  return splitHistory(quotedText(editor), people, composer.subject(), lang).map((mail) => ({ ...mail, element }));
}

function composerIn(root: Element, editor: HTMLElement): Composer {
  return {
    editor,
    root,
    aside: anyOf(ASIDE),
    subject: () => valueOf(root.querySelector(SUBJECT)),
    recipients: () => {
      const field = root.querySelector(TO);
      return field ? peopleAt(field) : [];
    },
    send: () => sendIn(root),
  };
}

/** The nearest element around an editor with a mail's other fields in it, through frames and shadow roots. */
function formAround(editor: HTMLElement): Element | null {
  if (editor.matches(`${SUBJECT}, ${TO}`)) return null;
  let scope: Element | null = editor;
  for (let step = 0; scope && isSound(scope) && step < REACH; step++) {
    if (scope.querySelector(SUBJECT) && (scope.querySelector(TO) || sendIn(scope))) return scope;
    scope = outOf(scope);
  }
  return null;
}

/** The button named "Send" in a language of many users; in a form whose language we do not know, its only submit button. */
function sendIn(scope: Element): HTMLElement | null {
  const buttons = Array.from(scope.querySelectorAll<HTMLElement>(BUTTONS));
  const named = buttons.find((button) =>
    [button.getAttribute('value'), button.getAttribute('aria-label'), button.textContent].some((name) =>
      SENDS.test(name ?? ''),
    ),
  );
  if (named) return named;
  const submits =
    scope.localName === 'form' ? buttons.filter((button) => button.getAttribute('type') === 'submit') : [];
  return submits.length === 1 ? (submits[0] ?? null) : null;
}

export default generic;
