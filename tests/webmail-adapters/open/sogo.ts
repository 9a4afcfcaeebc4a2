import { SUBJECT } from '../pages/mail.ts';
import { type OpenPage, repeated, single } from './page.ts';

/** SOGo (2026-11): no label but "To", the account in a side bar, a list of dates, words that are called a button. */
const sogo: OpenPage = single(
  (mail) =>
    `<aside><h4>Sam Okafor</h4><span>sam@harbour.example</span><md-list><span>sam@harbour.example</span></md-list></aside>
    <section><div role="listitem"><span>${mail.name}</span><span>16-Nov-26</span><span>${SUBJECT}</span><span>1.8 KiB</span></div></section>
    <md-card><md-card-actions><button aria-label="Reply"><md-icon>reply</md-icon></button><button aria-label="Forward"><md-icon>forward</md-icon></button></md-card-actions>
    <md-card-content><div><h5 class="sg-md-headline">${SUBJECT}</h5><time datetime="viewer.message.date">${spoken(mail.date)}</time></div>
    <div class="layout-row"><div class="half"><div><md-icon role="img"></md-icon><div><span>${mail.name}</span> <a href="#">${mail.address}</a></div></div></div>
    <div class="half recipients"><div><label> To </label><div><md-chip>Sam Okafor</md-chip></div></div></div></div>
    <div class="hidden" style="display: none"><p>Create new draft with this template</p></div>
    <div><div class="msg-body"><div class="msg-attachment-other"><div tabindex="-1" role="button"><div><p>${mail.body}</p>${repeated(mail)}</div></div></div></div></div>
    </md-card-content></md-card>`,
);

const spoken = (date: string): string =>
  new Date(date)
    .toLocaleString('en-US', {
      weekday: 'long',
      year: 'numeric',
      month: 'long',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
      timeZone: 'UTC',
    })
    .replace(' at', '') + ' UTC';

export default sogo;
