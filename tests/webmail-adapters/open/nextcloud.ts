import { encode, SUBJECT } from '../pages/mail.ts';
import { type OpenPage, repeated } from './page.ts';

/** Nextcloud Mail: an envelope each, the sender in a link, a date that says how long ago, the words in a frame. Unverified. */
const nextcloud: OpenPage = {
  show: (mails) =>
    `<header id="header"><div class="header-menu user-menu"><button aria-label="Settings menu"><img alt="Avatar of Sam Okafor"></button></div></header>
    <nav><ul><li class="app-navigation-entry"><a title="sam@harbour.example">sam@harbour.example</a></li></ul></nav>
    <div id="mail-message"><div id="mail-thread-header"><h2 title="${SUBJECT}">${SUBJECT}</h2></div>${mails
      .map(
        (mail) =>
          `<div class="envelope envelope--expanded"><div class="envelope__header"><div class="envelope__header__avatar"><span class="avatardiv"></span></div><a class="left"><div class="envelope__header__left__sender-subject-tags"><div class="sender">${mail.name} <span class="sender__email">${mail.address}</span></div></div></a>
          <div class="right"><span class="timestamp" title="${english(mail.date)}">4 days ago</span><button aria-label="Reply" title="Reply"></button><button aria-label="Actions"></button><ul role="menu"><li><button>Forward</button></li></ul></div></div>
          <div class="message-body"><div class="html-message-body"><iframe class="message-frame" srcdoc="${encode(`<p>${mail.body}</p>${repeated(mail)}`)}"></iframe></div></div></div>`,
      )
      .join('')}</div>`,
};

/** "November 16, 2026 2:28 PM UTC" */
const english = (date: string): string =>
  `${new Date(date).toLocaleString('en-US', { month: 'long', day: 'numeric', year: 'numeric', hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).replace(' at', '')} UTC`;

export default nextcloud;
