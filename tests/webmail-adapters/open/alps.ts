import { SUBJECT } from '../pages/mail.ts';
import { type OpenPage, single } from './page.ts';

/** Alps: headings for the head, links for buttons, the words in a pre. Unverified. */
const alps: OpenPage = single(
  (mail) =>
    `<header><nav><a href="/mailbox/INBOX">Inbox</a><a href="/compose">Compose</a></nav><div class="logged"><span>sam@harbour.example</span> <a href="/logout">Sign Out</a></div></header>
    <section class="message"><div class="actions-message"><a class="button-link" href="/message/INBOX/1/reply?part=1">Reply</a><a class="button-link" href="/message/INBOX/1/forward?part=1">Forward</a></div>
    <h1>${SUBJECT}</h1><div class="message-header"><strong>From</strong>: <a href="/compose?to=${mail.address}">${mail.name} &lt;${mail.address}&gt;</a><br><strong>To</strong>: <a href="/compose?to=sam@harbour.example">Sam Okafor &lt;sam@harbour.example&gt;</a><br>
    <strong>Date</strong>: ${new Date(mail.date).toUTCString()}</div><pre>${mail.body}\n\nOn Thu, 12 Nov 2026 10:05:00 +0000, Sam Okafor wrote:\n&gt; ${mail.quotes}\n</pre></section>`,
);

export default alps;
