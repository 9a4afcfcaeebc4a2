import { encode, SUBJECT } from '../pages/mail.ts';
import { type OpenPage, repeated, single } from './page.ts';

/** CiderWebmail (2026-11): header cells, the body in a frame, a folder named like a label. */
const ciderwebmail: OpenPage = single(
  (mail) =>
    `<h1>CiderWebmail</h1><ul><li><a href="#"><img alt="Sent"> <span class="name">Sent</span> <span>0/3</span></a></li></ul>
    <div class="message_rfc822"><div class="message_view_head"><h1>${SUBJECT}</h1>
    <p><a href="/reply/sender/root"><img alt=""> <span>Reply</span></a> <a href="/forward/root"><span>Forward</span></a> <a>View source</a></p>
    <form><label><span>Target folder:</span><select><option>Drafts</option></select></label><button>Move message</button></form>
    <div class="message_header"><table><tr><th>From:</th><td><span><a title="${mail.address}" href="/compose?to=${mail.address}">${mail.name}</a>
    <a title="Add to addressbook">+</a></span></td></tr><tr><th>To:</th><td><a title="sam@harbour.example">Sam Okafor</a></td></tr>
    <tr><th>Date:</th><td>${mail.date.slice(11, 19)} ${mail.date.slice(0, 10)} UTC</td></tr></table><div class="attachments"><div> </div></div></div></div>
    <div class="message_body"><div><div class="html_message"><iframe srcdoc="${encode(`<p>${mail.body}</p>${repeated(mail)}`)}"></iframe></div></div></div></div>`,
);

export default ciderwebmail;
