import { peopleIn, personIn } from './read/fields.ts';
import type { Composer, ShownMessage, Webmail } from './webmail.ts';

const COMPOSER = '[data-parley-practice] form[data-composer]';

/** The practice mailbox of our own welcome page (src/welcome/practice). */
const practice: Webmail = {
  id: 'practice',
  matches: (page) => page.querySelector('[data-parley-practice]') !== null,
  composers: (tree) =>
    Array.from(tree.querySelectorAll(COMPOSER)).flatMap((root) => {
      const editor = root.querySelector<HTMLElement>('[data-editor]');
      return editor ? [composerIn(root, editor)] : [];
    }),
  thread: (page) =>
    Array.from(page.querySelectorAll<HTMLElement>('[data-parley-practice] [data-message]'), readMessage),
  me: (page) => page.querySelector<HTMLElement>('[data-from="me"] .sender')?.title ?? '',
};

function composerIn(root: Element, editor: HTMLElement): Composer {
  const field = (name: string): string => root.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value ?? '';
  return {
    editor,
    root,
    aside: 'blockquote',
    subject: () => field('subject'),
    recipients: () => peopleIn(field('to')),
    sends: () => Array.from(root.querySelectorAll<HTMLElement>('button[type=submit], button:not([type])')),
  };
}

function readMessage(mail: HTMLElement): ShownMessage {
  const text = (selector: string): string => mail.querySelector(selector)?.textContent?.trim() ?? '';
  return {
    from: mail.dataset['from'] === 'me' ? 'me' : 'them',
    author: personIn(mail.querySelector('.sender')),
    date: mail.dataset['date'] ?? '',
    subject: text('.subject'),
    body: text('.body'),
    element: mail,
  };
}

export default practice;
