import { type Fixture, QUOTED, SIGNATURE, SUBJECT, TITLE } from './mail.ts';

const composer = (body: string): string =>
  `<div contenteditable="true" role="textbox" aria-label="An"><span title="${TITLE}">Ines Duarte</span></div>
    <input type="text" value="${SUBJECT}"><div id="editorParent_1"><div contenteditable="true" role="textbox" aria-multiline="true">${body}</div></div>
    <button data-testid="ComposeSendButton" class="send">Senden</button>`;

const outlook: Fixture = {
  account: '',
  compose: (body) => `<div data-app-section="MailReadCompose">${composer(body)}</div>`,
  variants: {
    'in a dialog': (body) => `<div role="dialog">${composer(body)}</div>`,
    'known by its labels alone': (body) =>
      `<div data-app-section="MailReadCompose"><div contenteditable="true" aria-label="To"><span title="${TITLE}">Ines Duarte</span></div>
      <input placeholder="Add a subject" value="${SUBJECT}"><div role="textbox" aria-label="Message body" contenteditable="true">${body}</div>
      <button id="splitButton-send__primaryActionButton" class="send">Send</button></div>`,
  },
  message: ({ name, address, date, body, quotes }) =>
    `<div class="x1"><span id="${date}_FROM" title="${address}">${name}</span><time datetime="${date}"></time>
    <div id="UniqueMessageBody_${date}"><p>${body}</p><hr id="replySplit"><div id="divRplyFwdMsg">From: somebody</div><div>${quotes}</div></div></div>`,
  folded: ({ name, address, date, body }) =>
    `<div><span id="${date}_FROM" title="${address}">${name}</span><span>${body.slice(0, 10)}</span></div>`,
  signature: `<div id="Signature">${SIGNATURE}</div>`,
  quote: `<div id="divRplyFwdMsg">Von: ${TITLE}<br>Gesendet: Montag, 16. November 2026 14:28<br>An: Sam Okafor<br>Betreff: ${SUBJECT}</div><div>${QUOTED}</div>`,
};

export default outlook;
