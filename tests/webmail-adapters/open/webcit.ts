import { SUBJECT } from '../pages/mail.ts';
import { type OpenPage, repeated, single } from './page.ts';

/** WebCit: "from X to Y" in running words, controls in brackets. Unverified. */
const webcit: OpenPage = single(
  (mail) =>
    `<div class="message"><div class="message_header"><p class="msgbuttons"><a href="/display_enter?replyquote=YES"><span>[</span>Reply<span>]</span></a> <a href="/display_enter?fwd=1"><span>[</span>Forward<span>]</span></a></p>
    <span>From: <a href="/showuser?who=${mail.name}">${mail.name}</a> &lt;${mail.address}&gt; </span><span>To: sam@harbour.example </span><span>in Mail</span> <span>Date: ${new Date(mail.date).toUTCString()}</span>
    <p class="message_subject">Subject: ${SUBJECT}</p></div><div class="message_content"><p>${mail.body}</p>${repeated(mail)}</div></div>`,
);

export default webcit;
