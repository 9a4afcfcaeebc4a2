import { type Fixture, QUOTED, SIGNATURE, SUBJECT, TITLE } from './mail.ts';

const yahoo: Fixture = {
  account: '',
  compose: (body) =>
    `<div><div data-test-id="container-to"><span data-test-id="pill" title="${TITLE}">Ines Duarte</span></div>
    <input data-test-id="compose-subject" value="${SUBJECT}"><div data-test-id="editorWrapper"><div data-test-id="rte" contenteditable="true">${body}</div></div>
    <button class="send">Send</button></div>`,
  message: ({ name, address, date, body, quotes }) =>
    `<div data-test-id="message-view" data-test-expanded="true"><span data-test-id="message-from"><span data-test-id="email-pill" title="${address}">${name}</span></span>
    <time datetime="${date}"></time><div data-test-id="message-view-body-content"><p>${body}</p><div class="yahoo_quoted">${quotes}</div></div></div>`,
  folded: ({ name, address, body }) =>
    `<div data-test-id="message-view"><span data-test-id="message-from"><span data-test-id="email-pill" title="${address}">${name}</span></span><span>${body.slice(0, 10)}</span></div>`,
  signature: `<div class="signature">${SIGNATURE}</div>`,
  quote: `<div class="yahoo_quoted"><div>On Monday, November 16, 2026 at 02:28:00 PM GMT, ${TITLE} wrote:</div><div>${QUOTED}</div></div>`,
};

export default yahoo;
