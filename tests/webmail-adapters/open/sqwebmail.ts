import { SUBJECT } from '../pages/mail.ts';
import { type OpenPage, single } from './page.ts';

/** SqWebMail: a mail is a block of lines and its words in a table of their own. After its templates (2026-11). */
const sqwebmail: OpenPage = single(
  (mail) =>
    `<table><tr><td><a><img alt="Reply" title="Reply"></a></td><td><a>Fwd</a></td></tr></table>
    <table class="message-rfc822"><tr><td><span class="message-rfc822-header-name">From:</span> <span class="contents">${mail.name} <a>&lt;${mail.address}&gt;</a></span><br>
    <span class="message-rfc822-header-name">To:</span> <span class="contents">Sam Okafor &lt;sam@harbour.example&gt;</span><br>
    <span class="message-rfc822-header-name">Date:</span> <span class="contents">${new Date(mail.date).toUTCString()}</span><br>
    <span class="message-rfc822-header-name">Subject:</span> <span class="contents">${SUBJECT}</span><br></td></tr>
    <tr><td><div class="message-text-plain">${mail.body}<br><br>On Thu, 12 Nov 2026 10:05:00 +0000, Sam Okafor wrote:<br><blockquote>${mail.quotes}</blockquote></div></td></tr></table>`,
);

export default sqwebmail;
