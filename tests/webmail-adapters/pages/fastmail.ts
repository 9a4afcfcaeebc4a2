import { type Fixture, QUOTED, SIGNATURE, SUBJECT, TITLE } from './mail.ts';

const fastmail: Fixture = {
  account: '',
  compose: (body) =>
    `<div class="v-Compose"><input class="v-EmailInput-input" value="${TITLE}"><input class="v-TextInput-input" value="${SUBJECT}">
    <div class="v-RichText-input" role="textbox" contenteditable="true">${body}</div><button class="v-Button s-send send">Envoyer</button></div>`,
  message: ({ name, address, date, body, quotes }) =>
    `<div class="v-MessageCard is-expanded"><div class="v-MessageCard-header"><span title="${address}">${name}</span><time datetime="${date}"></time></div>
    <div class="v-Message-body"><p>${body}</p><blockquote type="cite">${quotes}</blockquote></div></div>`,
  folded: ({ name, address, body }) =>
    `<div class="v-MessageCard"><div class="v-MessageCard-header"><span title="${address}">${name}</span></div><div>${body.slice(0, 10)}</div></div>`,
  signature: `<div id="sig7">${SIGNATURE}</div>`,
  quote: `<blockquote type="cite">${QUOTED}</blockquote>`,
};

export default fastmail;
