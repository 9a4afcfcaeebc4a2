import { type Fixture, QUOTED, SIGNATURE, SUBJECT, TITLE } from './mail.ts';

const snappymail: Fixture = {
  account: '',
  compose: (body) =>
    `<dialog id="V-PopupsCompose" open><ul class="emailaddresses"><li title="${TITLE}">Ines Duarte</li></ul><input name="subject" value="${SUBJECT}">
    <div class="squire-wysiwyg" contenteditable="true">${body}</div><a data-bind="command: sendCommand" class="send">Senden</a></dialog>`,
  plain: (lines) =>
    `<dialog id="V-PopupsCompose" open><ul class="emailaddresses"><li title="${TITLE}">Ines Duarte</li></ul><input name="subject" value="${SUBJECT}">
    <textarea class="squire-plain">${lines}</textarea><a data-bind="command: sendCommand" class="send">Senden</a></dialog>`,
  message: ({ name, address, date, body, quotes }) =>
    `<div id="messageItem"><div class="messageItemHeader"><span class="from" title="${address}">${name}</span><time datetime="${date}"></time></div>
    <div class="bodyText"><div class="b-text-part"><p>${body}</p><details class="sm-bq-switcher"><blockquote>${quotes}</blockquote></details></div></div></div>`,
  signature: `<div class="signature">${SIGNATURE}</div>`,
  quote: `<blockquote>${QUOTED}</blockquote>`,
};

export default snappymail;
