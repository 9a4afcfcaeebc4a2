import { type Fixture, QUOTED, SIGNATURE, SUBJECT, TITLE, encode } from './mail.ts';

const zoho: Fixture = {
  account: '',
  compose: (body) =>
    `<div class="SCm"><div role="combobox" aria-label="To recipients"><span data-email="ines@joinery.example">Ines Duarte</span></div>
    <input placeholder="Subject" value="${SUBJECT}"><iframe class="ze_area" title="Text editor area" srcdoc="&lt;body contenteditable=true&gt;${encode(body)}"></iframe>
    <button class="send">Send</button></div>`,
  message: ({ name, address, date, body, quotes }) =>
    `<div><span data-email="${address}">${name}</span><time datetime="${date}"></time><div class="msgBody"><p>${body}</p><div class="zmail_extra">${quotes}</div></div></div>`,
  folded: ({ name, address, date, body }) =>
    `<div><span data-email="${address}">${name}</span><time datetime="${date}"></time><span>${body.slice(0, 10)}</span><div class="msgBody"></div></div>`,
  signature: `<div id="Zm-_Id_-Sgn" class="signature">${SIGNATURE}</div>`,
  quote: `<div class="zmail_extra"><div>---- On Mon, 16 Nov 2026 14:28:00 +0000 ${TITLE} wrote ---</div><blockquote>${QUOTED}</blockquote></div>`,
};

export default zoho;
