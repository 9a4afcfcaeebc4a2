import { SUBJECT } from '../pages/mail.ts';
import { type OpenPage, repeated, single } from './page.ts';

/** Cypht: a table whose cells carry label and value, controls in its last row, the words below. Unverified. */
const cypht: OpenPage = single(
  (mail) =>
    `<div class="content_title">Home</div><table class="msg_headers"><col class="header_name_col"><col class="header_val_col">
    <tr class="header_subject"><th colspan="2">${SUBJECT}</th></tr><tr class="header_date"><th>Date</th><td>${new Date(mail.date).toUTCString()} (1 day ago)</td></tr>
    <tr class="header_from"><th>From</th><td>${mail.name} &lt;${mail.address}&gt;</td></tr><tr class="header_to"><th>To</th><td>sam@harbour.example</td></tr>
    <tr><td class="header_space" colspan="2"></td></tr><tr><th colspan="2" class="header_links"><a href="#" class="hlink all_headers">All headers</a> | <a class="reply_link hlink" href="?page=compose&reply=1">Reply</a> | <a class="forward_link hlink" href="?page=compose&forward=1">Forward</a></th></tr></table>
    <div class="msg_text"><div class="msg_text_inner"><p>${mail.body}</p>${repeated(mail)}</div></div>`,
);

export default cypht;
