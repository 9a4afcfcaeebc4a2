import { SUBJECT } from '../pages/mail.ts';
import { type OpenPage, repeated } from './page.ts';

/** A conversation in cards, as Material draws it: initials for a picture, name and address in a line of its own each. Unverified. */
const floating: OpenPage = {
  show: (mails) =>
    `<header>sam@harbour.example</header><div class="text-h6">${SUBJECT}</div>${mails
      .map(
        (mail) =>
          `<div class="q-card"><div class="q-item"><div class="avatar">${mail.name[0]}</div><div><strong>${mail.name}</strong> <small>&lt;${mail.address}&gt;</small><div class="caption">to Sam Okafor, Tom Reis</div></div><div class="side" title="${mail.date}">Mon 14:28</div></div>
          <div class="mailhtml"><p>${mail.body}</p>${repeated(mail)}</div><div><button><i>reply</i> Reply</button><button><i>forward</i> Forward</button></div></div>`,
      )
      .join('')}`,
};

export default floating;
