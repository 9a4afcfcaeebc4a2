import { encode, SUBJECT } from '../pages/mail.ts';
import { type OpenPage, repeated } from './page.ts';

/** Open-Xchange App Suite: a conversation as a list of articles, each mail's words in a shadow tree of their own. Unverified. */
const ox: OpenPage = {
  show: (mails) =>
    `<div class="window-sidepanel"><ul role="tree"><li role="treeitem" aria-selected="true"><div class="folder-label">Inbox</div></li></ul></div>
    <div class="thread-view-control"><h1 class="subject">${SUBJECT}</h1><ul class="classic-toolbar" role="toolbar"><li><a role="button" aria-label="Reply to sender"></a></li><li><a role="button" aria-label="Forward"></a></li></ul>
    <ul class="thread-view">${mails
      .map(
        (mail) =>
          `<li class="list-item mail-item"><article class="mail-detail expanded"><header class="detail-view-header"><div class="contact-picture"></div>
          <time class="date" datetime="${mail.date}">2:28 PM</time><div class="from"><a class="halo-link person-link person-from" title="${mail.address}">${mail.name}</a> <span class="address">&lt;${mail.address}&gt;</span></div>
          <div class="recipients"><span class="io-ox-label">To</span> <a class="person-link person-to" title="tom@joinery.example">Tom Reis</a></div></header>
          <section class="body"><div class="shadow-root-container" data-shadow="${encode(`<div class="mail-detail-content"><p>${mail.body}</p>${repeated(mail)}</div>`)}"></div></section></article></li>`,
      )
      .join('')}</ul></div>`,
};

export default ox;
