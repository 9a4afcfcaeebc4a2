import { type Fixture, INES, QUOTED, SIGNATURE, SUBJECT } from './mail.ts';

const TITLE = INES.replace('<', '&lt;').replace('>', '&gt;');

const gmail: Fixture = {
  account:
    '<a href="https://accounts.google.com/SignOutOptions" aria-label="Google-Konto: Sam Okafor (sam@harbour.example)"></a>',
  compose: (body, as) =>
    `<div ${as === 'inline' ? 'class="ip"' : 'role="dialog"'}><div class="${as === 'full-screen' ? 'aSt ' : ''}M9"><form>
    <div class="GS"><div class="anm" name="to"><div role="option" data-name="Ines Duarte" data-hovercard-id="ines@joinery.example">Ines Duarte</div></div></div>
    <input name="subjectbox" value="${SUBJECT}"></form><div class="Ap"><div contenteditable="true" g_editable="true" role="textbox">${body}</div></div>
    <div class="IZ"><div class="Up"><div><div role="button" class="send">Senden</div><div role="button" aria-haspopup="true"></div></div></div></div></div></div>`,
  message: ({ name, address, date, body, quotes }) =>
    `<div class="adn" data-message-id="#${date}"><span class="gD" email="${address}" name="${name}">${name}</span>
    <span class="gK"><span class="g3" title="${date}">Nov</span></span><div class="ii gt"><div class="a3s"><p>${body}</p>
    <div class="gmail_quote">On a day they wrote:<blockquote>${quotes}</blockquote></div></div></div></div>`,
  signature: `<div class="gmail_signature">${SIGNATURE}</div>`,
  quote: `<div class="gmail_quote"><div>Am Mo., 16. Nov. 2026 um 14:28 Uhr schrieb ${TITLE}:</div><blockquote>${QUOTED}</blockquote></div>`,
};

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

const yahoo: Fixture = {
  account: '',
  compose: (body) =>
    `<div><div data-test-id="container-to"><span data-test-id="pill" title="${TITLE}">Ines Duarte</span></div>
    <input data-test-id="compose-subject" value="${SUBJECT}"><div data-test-id="editorWrapper"><div data-test-id="rte" contenteditable="true">${body}</div></div>
    <button class="send">Send</button></div>`,
  message: ({ name, address, date, body, quotes }) =>
    `<div data-test-id="message-view" data-test-expanded="true"><span data-test-id="message-from"><span data-test-id="email-pill" title="${address}">${name}</span></span>
    <time datetime="${date}"></time><div data-test-id="message-view-body-content"><p>${body}</p><div class="yahoo_quoted">${quotes}</div></div></div>`,
  signature: `<div class="signature">${SIGNATURE}</div>`,
  quote: `<div class="yahoo_quoted">${QUOTED}</div>`,
};

const fastmail: Fixture = {
  account: '',
  compose: (body) =>
    `<div class="v-Compose"><input class="v-EmailInput-input" value="${TITLE}"><input class="v-TextInput-input" value="${SUBJECT}">
    <div class="v-RichText-input" role="textbox" contenteditable="true">${body}</div><button class="v-Button s-send send">Envoyer</button></div>`,
  message: ({ name, address, date, body, quotes }) =>
    `<div class="v-MessageCard is-expanded"><div class="v-MessageCard-header"><span title="${address}">${name}</span><time datetime="${date}"></time></div>
    <div class="v-Message-body"><p>${body}</p><blockquote type="cite">${quotes}</blockquote></div></div>`,
  signature: `<div id="sig7">${SIGNATURE}</div>`,
  quote: `<blockquote type="cite">${QUOTED}</blockquote>`,
};

const zoho: Fixture = {
  account: '',
  compose: (body) =>
    `<div class="SCm"><div role="combobox" aria-label="To recipients"><span data-email="ines@joinery.example">Ines Duarte</span></div>
    <input placeholder="Subject" value="${SUBJECT}"><iframe class="ze_area" title="Text editor area" data-frame="&lt;body contenteditable=true&gt;${encode(body)}"></iframe>
    <button class="send">Send</button></div>`,
  message: ({ name, address, date, body, quotes }) =>
    `<div><span data-email="${address}">${name}</span><time datetime="${date}"></time><div class="msgBody"><p>${body}</p><div class="zmail_extra">${quotes}</div></div></div>`,
  signature: `<div id="Zm-_Id_-Sgn" class="signature">${SIGNATURE}</div>`,
  quote: `<div class="zmail_extra">${QUOTED}</div>`,
};

const proton: Fixture = {
  account: '',
  compose: (body) =>
    `<div class="composer"><div data-testid="composer:to"><span title="${TITLE}">Ines Duarte</span></div><input data-testid="composer:subject" value="${SUBJECT}">
    <iframe data-testid="rooster-iframe" data-frame="&lt;div id=rooster-editor contenteditable=true&gt;${encode(body)}&lt;/div&gt;"></iframe>
    <button data-testid="composer:send-button" class="send">Envoyer</button></div>`,
  message: ({ name, address, date, body, quotes }) =>
    `<article data-shortcut-target="message-container"><span data-testid="recipients:sender"><span title="${address}">${name}</span></span><time datetime="${date}"></time>
    <iframe data-testid="content-iframe" data-frame="${encode(`<div id="proton-root"><p>${body}</p><div class="protonmail_quote">${quotes}</div></div>`)}"></iframe></article>`,
  signature: `<div class="protonmail_signature_block">${SIGNATURE}</div>`,
  quote: `<div class="protonmail_quote">${QUOTED}</div>`,
};

const icloud: Fixture = {
  account: '',
  compose: (body) =>
    `<div class="cw-pane-container"><input aria-label="To" value="${TITLE}"><input aria-label="Subject" value="${SUBJECT}">
    <div class="editor-content" contenteditable="true">${body}</div><button class="send" aria-label="Send"></button></div>`,
  message: ({ name, address, date, body, quotes }) =>
    `<div><span title="${address}">${name}</span><time datetime="${date}"></time><div class="mail-message-defaults"><p>${body}</p><blockquote type="cite">${quotes}</blockquote></div></div>`,
  signature: `<div class="signature">${SIGNATURE}</div>`,
  quote: `<blockquote type="cite">${QUOTED}</blockquote>`,
};

const snappymail: Fixture = {
  account: '',
  compose: (body) =>
    `<dialog id="V-PopupsCompose" open><ul class="emailaddresses"><li title="${TITLE}">Ines Duarte</li></ul><input name="subject" value="${SUBJECT}">
    <div class="squire-wysiwyg" contenteditable="true">${body}</div><a data-bind="command: sendCommand" class="send">Senden</a></dialog>`,
  message: ({ name, address, date, body, quotes }) =>
    `<div id="messageItem"><div class="messageItemHeader"><span class="from" title="${address}">${name}</span><time datetime="${date}"></time></div>
    <div class="bodyText"><div class="b-text-part"><p>${body}</p><details class="sm-bq-switcher"><blockquote>${quotes}</blockquote></details></div></div></div>`,
  signature: `<div class="signature">${SIGNATURE}</div>`,
  quote: `<blockquote>${QUOTED}</blockquote>`,
};

function encode(html: string): string {
  return html.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export const PAGES: Readonly<Record<string, Fixture>> = {
  gmail,
  outlook,
  yahoo,
  proton,
  fastmail,
  zoho,
  icloud,
  snappymail,
};
