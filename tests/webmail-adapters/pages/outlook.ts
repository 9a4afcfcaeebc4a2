import { type Fixture, QUOTED, SIGNATURE, SUBJECT, TITLE } from './mail.ts';

const outlook: Fixture = {
  account: '',
  compose: (body, as) =>
    `<div ${as === 'pop-out' ? 'role="dialog"' : 'data-app-section="MailReadCompose"'}>
    <div contenteditable="true" role="textbox" aria-label="An"><span title="${TITLE}">Ines Duarte</span></div>
    <input type="text" value="${SUBJECT}"><div id="editorParent_1"><div contenteditable="true" role="textbox" aria-multiline="true">${body}</div></div>
    <button data-testid="ComposeSendButton" class="send">Senden</button></div>`,
  message: ({ name, address, date, body, quotes }) =>
    `<div class="x1"><span id="${date}_FROM" title="${address}">${name}</span><time datetime="${date}"></time>
    <div id="UniqueMessageBody_${date}"><p>${body}</p><hr id="replySplit"><div id="divRplyFwdMsg">From: somebody</div><div>${quotes}</div></div></div>`,
  signature: `<div id="Signature">${SIGNATURE}</div>`,
  quote: `<div id="divRplyFwdMsg">Von: ${TITLE}</div><div>${QUOTED}</div>`,
};

export default outlook;
