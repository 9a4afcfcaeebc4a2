import { SUBJECT } from '../pages/mail.ts';
import { type OpenPage, repeated } from './page.ts';

/** A conversation as Nextcloud and RainLoop's heirs draw it: a card each, some folded up, each with its own answer. Unverified. */
const conversation: OpenPage = {
  show: (mails) =>
    `<nav><ul><li><a title="ines@joinery.example"><span>Ines Duarte</span><span>Nov 16</span></a></li></ul></nav>
    <main><header><h2>${SUBJECT}</h2></header>
    <div class="envelope"><div class="top"><span title="tom@joinery.example">Tom Reis</span><time datetime="2026-11-11T08:00:00Z">Nov 11</time></div></div>
    ${mails
      .map(
        (mail) =>
          `<div class="envelope"><div class="top"><span title="${mail.address}">${mail.name}</span><time datetime="${mail.date}">Nov</time>
          <button aria-label="Reply"></button><button aria-label="Forward"></button></div>
          <div class="html"><p>${mail.body}</p>${repeated(mail, mail.name === 'Sam Okafor' ? 'Ines Duarte' : 'Sam Okafor')}</div></div>`,
      )
      .join('')}</main>`,
};

export default conversation;
