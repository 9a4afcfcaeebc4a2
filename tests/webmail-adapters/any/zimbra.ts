import { type Fixture, MAILS, QUOTED, encode, SIGNATURE, SUBJECT, TITLE } from '../pages/mail.ts';

const [mine, theirs] = MAILS;

/** The lines above a quotation, in an order of its own. */
const head = (from: string, to: string, sent: string): string =>
  `<hr id="zwchr"><div data-marker="__HEADERS__"><b>From: </b>${from}<br><b>To: </b>${to}<br><b>Sent: </b>${sent}<br><b>Subject: </b>Re: Forty desks<br></div>`;
const inAttribute = ({ name, address }: { name: string; address: string }): string => `${name} &lt;${address}&gt;`;

/** Zimbra: every part of the form in a table of its own, buttons built from cells. Unverified. */
const zimbra: Fixture = {
  account: '',
  compose: (body) =>
    `<div class="ZmComposeView"><div class="ZToolbar"><div id="zb__COMPOSE-1__SEND" role="button" class="send"><table><tr><td><div class="ImgSend"></div></td><td>Send</td></tr></table></div>
    <div id="zb__COMPOSE-1__CANCEL" role="button"><table><tr><td>Cancel</td></tr></table></div></div>
    <table><tr><td><div role="button">To:</div></td><td><div class="addrBubbleContainer"><span class="addrBubble"><span>${TITLE}</span></span>
    <input class="addrBubbleInput" id="zv__COMPOSE-1_to_control"></div></td></tr>
    <tr><td><div role="button">Cc:</div></td><td><input id="zv__COMPOSE-1_cc_control"></td></tr>
    <tr><td>Subject:</td><td><input id="zv__COMPOSE-1_subject_control" class="subjectField" value="${SUBJECT}"></td></tr></table>
    <iframe id="ZmHtmlEditor1_body_ifr" srcdoc="&lt;body contenteditable=true&gt;${encode(body)}"></iframe></div>`,
  message: () => '',
  signature: `<div data-marker="__SIG_POST__" class="signature">${SIGNATURE}</div>`,
  quote: `${head(inAttribute(theirs), inAttribute(mine), 'Monday, 16 November, 2026 14:28:00 GMT')}<blockquote><p>${QUOTED}</p>
    ${head(inAttribute(mine), inAttribute(theirs), 'Thursday, 12 November, 2026 10:05:00 GMT')}<blockquote><p>${mine.body}</p></blockquote></blockquote>`,
};

export default zimbra;
