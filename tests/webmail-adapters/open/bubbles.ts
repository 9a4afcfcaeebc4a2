import { encode, SUBJECT } from '../pages/mail.ts';
import { type OpenPage, repeated } from './page.ts';

/** Tutanota's kind: nothing is named, name and address one below the other, the words in a shadow tree. In German. Unverified. */
const bubbles: OpenPage = {
  language: 'de',
  show: (mails) =>
    `<div class="mails"><h1>${SUBJECT}</h1>${mails
      .map(
        (mail) =>
          `<div class="mail-viewer"><div class="flex"><div class="text-ellipsis"><div class="b">${mail.name}</div><div class="small">${mail.address}</div></div><div class="small"><div>${german(mail.date)}</div></div></div>
          <div class="flex"><div class="small">An: <button>tom@joinery.example</button></div><div class="flex"><button title="Antworten"></button><button title="Weiterleiten"></button><button title="Löschen"></button></div></div>
          <div class="mail-body" data-shadow="${encode(`<div><p>${mail.body}</p>${repeated(mail)}</div>`)}"></div></div>`,
      )
      .join('')}</div>`,
};

/** "Mo., 16. Nov. 2026 • 14:28 UTC" */
const german = (date: string): string =>
  `${new Date(date).toLocaleDateString('de', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })} • ${date.slice(11, 16)} UTC`;

export default bubbles;
