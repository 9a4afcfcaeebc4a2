import { SUBJECT } from '../pages/mail.ts';
import { type OpenPage, single } from './page.ts';

/** Horde's basic view (2026-11): labels without a colon, a short date, a line about the part, a quotation of its own. */
const horde: OpenPage = {
  language: 'en-US',
  ...single(
    (mail) =>
      `<div class="horde-buttonbar"><ul><li><a class="horde-hasmenu" accesskey="R"><span class="accessKey">R</span>eply</a></li><li><a>Forward</a></li></ul></div>
      <div id="msgheaders"><p>${SUBJECT}</p><table><tr><td class="rightAlign"> Date </td><td class="msgheader"> ${short(mail.date)} UTC </td></tr>
      <tr><td class="rightAlign"> From </td><td><a title="New Message to ${mail.name} &lt;${mail.address}&gt;">${mail.name} &lt;${mail.address}&gt;</a></td></tr>
      <tr><td class="rightAlign"> To </td><td><a title="New Message to Sam Okafor &lt;sam@harbour.example&gt;">Sam Okafor &lt;sam@harbour.example&gt;</a></td></tr></table></div>
      <div class="messageBody"><div class="mimePartBase"><div class="mimePartInfo"><div><a>Text</a> <span>(1 KB)</span></div></div>
      <div class="mimePartData"><div class="fixed"> ${mail.body}<br><br>On Thu, 12 Nov 2026 10:05:00 +0000, Sam Okafor wrote:<br>
      <div class="citation quoted1">${mail.quotes}</div></div></div></div></div>
      <div class="horde-buttonbar"><ul><li><a>Delete</a></li><li><a>Reply</a></li></ul></div>
      <div id="horde-sidebar"><a>New Message</a><ul><li><strong>Inbox</strong> (2)</li></ul></div>`,
  ),
};

/** "11/16/26 (14:28:00" */
function short(date: string): string {
  const [, year, month, day] = /^20(\d\d)-(\d\d)-(\d\d)/.exec(date) ?? [];
  return `${month}/${day}/${year} ${date.slice(11, 19)}`;
}

export default horde;
