import { encode, type Fixture, QUOTED, SIGNATURE, SUBJECT, TITLE } from './mail.ts';

const composer = (body: string): string =>
  `<div class="cw-pane-container"><input aria-label="To" value="${TITLE}"><input aria-label="Subject" value="${SUBJECT}">
    <div class="editor-content" contenteditable="true">${body}</div><button class="send" aria-label="Send"></button></div>`;

const icloud: Fixture = {
  account: '',
  compose: composer,
  variants: { 'in the frame of the application': (body) => `<iframe srcdoc="${encode(composer(body))}"></iframe>` },
  message: ({ name, address, date, body, quotes }) =>
    `<div><span title="${address}">${name}</span><time datetime="${date}"></time><div class="mail-message-defaults"><p>${body}</p><blockquote type="cite">${quotes}</blockquote></div></div>`,
  folded: ({ name, address, date, body }) =>
    `<div><span title="${address}">${name}</span><time datetime="${date}"></time><p>${body.slice(0, 10)}</p></div>`,
  signature: `<div class="signature">${SIGNATURE}</div>`,
  quote: `<blockquote type="cite">${QUOTED}</blockquote>`,
};

export default icloud;
