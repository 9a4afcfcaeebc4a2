import { encode, SUBJECT } from '../pages/mail.ts';
import { type OpenPage, repeated, single } from './page.ts';

/** Zimbra: cells for buttons, the date beside the subject, people in bubbles whose address stands in brackets. Unverified. */
const zimbra: OpenPage = single(
  (mail) =>
    `<div id="skin_container_username"><span title="sam@harbour.example">Sam Okafor</span></div><div class="ZToolbar"><div id="zb__REPLY" role="button" class="ZToolbarButton"><table><tr><td id="zb__REPLY_title">Reply</td></tr></table></div>
    <div role="button"><table><tr><td>Forward</td></tr></table></div></div><div class="ZmMailMsgView"><div class="MsgHeader"><table class="MsgHeaderTable"><tr><td><table width="100%"><tr><td class="SubjectCol LabelColValue">${SUBJECT}</td>
    <td class="LabelColValue DateCol" align="right">${new Date(mail.date).toUTCString()}</td></tr></table></td></tr>
    <tr><td><table><tr><td class="LabelColName">From: </td><td class="LabelColValue"><span class="addrBubble" title="${mail.address}"><span>"${mail.name}" &lt;${mail.address}&gt;</span></span></td></tr>
    <tr><td class="LabelColName">To: </td><td class="LabelColValue"><span class="addrBubble"><span>Sam Okafor &lt;sam@harbour.example&gt;</span></span></td></tr></table></td></tr></table></div>
    <div class="MsgBody MsgBody-html"><iframe id="zv__MSG__body__iframe" srcdoc="${encode(`<div><p>${mail.body}</p>${repeated(mail)}</div>`)}"></iframe></div></div>`,
);

export default zimbra;
