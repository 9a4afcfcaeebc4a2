import { type Fixture, QUOTED, SIGNATURE, SUBJECT, TITLE, encode } from './mail.ts';

const proton: Fixture = {
  account: '',
  compose: (body) =>
    `<div class="composer"><div data-testid="composer:to"><span title="${TITLE}">Ines Duarte</span></div><input data-testid="composer:subject" value="${SUBJECT}">
    <iframe data-testid="rooster-iframe" srcdoc="&lt;div id=rooster-editor contenteditable=true&gt;${encode(body)}&lt;/div&gt;"></iframe>
    <button data-testid="composer:send-button" class="send">Envoyer</button></div>`,
  plain: (lines) =>
    `<div class="composer"><div data-testid="composer:to"><span title="${TITLE}">Ines Duarte</span></div><input data-testid="composer:subject" value="${SUBJECT}">
    <textarea>${lines}</textarea><button data-testid="composer:send-button" class="send">Envoyer</button></div>`,
  message: ({ name, address, date, body, quotes }) =>
    `<article data-shortcut-target="message-container"><span data-testid="recipients:sender"><span title="${address}">${name}</span></span><time datetime="${date}"></time>
    <iframe data-testid="content-iframe" srcdoc="${encode(`<div id="proton-root"><p>${body}</p><div class="protonmail_quote">${quotes}</div></div>`)}"></iframe></article>`,
  folded: ({ name, address, body }) =>
    `<article data-shortcut-target="message-container"><span data-testid="recipients:sender"><span title="${address}">${name}</span></span><span>${body.slice(0, 10)}</span></article>`,
  signature: `<div class="protonmail_signature_block">${SIGNATURE}</div>`,
  quote: `<div class="protonmail_quote">On Monday, November 16th, 2026 at 2:28 PM, ${TITLE} wrote:<br><blockquote class="protonmail_quote" type="cite">${QUOTED}</blockquote></div>`,
};

export default proton;
