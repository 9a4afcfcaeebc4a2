import { SUBJECT } from '../pages/mail.ts';
import { type OpenPage, single } from './page.ts';

/** Bold labels in lines, and a mail that repeats an older one below such lines as well. Unverified. */
const outlookQuotes: OpenPage = single(
  (mail) =>
    `<div><a class="btn">Reply</a><a class="btn">Forward</a></div><section><div class="head"><b>From:</b> ${mail.name} &lt;<a href="mailto:${mail.address}">${mail.address}</a>&gt;<br>
    <b>Sent:</b> ${new Date(mail.date).toUTCString()}<br><b>To:</b> Sam Okafor &lt;sam@harbour.example&gt;<br><b>Subject:</b> ${SUBJECT}<br></div>
    <div class="text"><p>${mail.body}</p><div><p><b>From:</b> Sam Okafor &lt;sam@harbour.example&gt;<br><b>Sent:</b> Thursday, 12 November 2026 10:05<br>
    <b>To:</b> Ines Duarte &lt;ines@joinery.example&gt;<br><b>Subject:</b> Forty desks</p></div><p>${mail.quotes}</p></div></section>`,
);

export default outlookQuotes;
