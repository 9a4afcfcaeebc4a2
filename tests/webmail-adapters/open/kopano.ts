import { encode, SUBJECT } from '../pages/mail.ts';
import { type OpenPage, repeated, single } from './page.ts';

/** Kopano and Grommunio: a line "name on day and time" without a label, the words in a frame. Unverified. */
const kopano: OpenPage = single(
  (mail) =>
    `<div class="x-toolbar"><table class="x-btn"><tr><td><button type="button" class="icon_replyEmail">Reply</button></td></tr></table><table class="x-btn"><tr><td><button type="button" class="icon_forwardEmail">Forward</button></td></tr></table></div>
    <div class="preview-header"><div class="preview-header-titlebox"><span class="preview-title">${SUBJECT}</span></div>
    <div class="preview-header-sentinfobox"><div class="sentinfo"><span class="zarafa-emailaddress-link"><span class="icon_presence"></span>${mail.name} &lt;${mail.address}&gt;</span> <span>on</span> <span class="date">${british(mail.date)}</span></div></div>
    <div class="preview-recipients"><div class="preview-to"><span>To:</span> <span class="zarafa-emailaddress-link">Sam Okafor &lt;sam@harbour.example&gt;</span></div></div></div>
    <div class="preview-body"><iframe class="preview-iframe" srcdoc="${encode(`<p>${mail.body}</p>${repeated(mail)}`)}"></iframe></div>`,
);

/** "Monday 16 November 2026 14:28 UTC" */
const british = (date: string): string => {
  const day = new Date(date).toLocaleDateString('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
  return `${day} ${date.slice(11, 16)} UTC`;
};

export default kopano;
