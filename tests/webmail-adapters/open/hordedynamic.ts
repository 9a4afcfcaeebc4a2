import { SUBJECT } from '../pages/mail.ts';
import { type OpenPage, single } from './page.ts';

/** Horde's dynamic view: the subject in the window's head, labels with a colon in a table, a date with a word for its zone. Unverified. */
const hordedynamic: OpenPage = single(
  (mail) =>
    `<div id="msgData"><div class="horde-buttonbar"><div><a id="reply_link" title="Reply"><span class="iconImg"></span>Reply</a></div><div><a id="forward_link" title="Forward"><span class="iconImg"></span>Forward</a></div></div>
    <div class="msgfullread"><div id="msgHeaders"><div class="dimpOptions"><div><span><a>View Source</a></span></div><div><span><a>Save</a></span></div></div><div id="msgHeadersContent"><table><thead>
    <tr><td class="label">Subject:</td><td class="subject">${SUBJECT}</td></tr><tr><td class="label">From:</td><td class="address"><a class="horde-contact">${mail.name} &lt;${mail.address}&gt;</a></td></tr>
    <tr><td class="label">Date:</td><td>${new Date(mail.date).toUTCString()} [Local Time: 2:28 pm]</td></tr><tr><td class="label">To:</td><td class="address"><a class="horde-contact">Sam Okafor &lt;sam@harbour.example&gt;</a></td></tr></thead></table></div></div>
    <div id="messageBody" class="messageBody"><div class="fixed"><p>${mail.body}</p><p>Quoting Sam Okafor &lt;sam@harbour.example&gt;:</p><div class="citation quoted1">${mail.quotes}</div></div></div></div></div>`,
);

export default hordedynamic;
