import { type Fixture, SIGNATURE, SUBJECT } from '../pages/mail.ts';
import { NESTED } from './history.ts';

/** Open-Xchange App Suite: the sender in a menu, a recipient's token that shows the name alone, the send button below. Unverified. */
const ox: Fixture = {
  account: '',
  compose: (body) =>
    `<div class="io-ox-mail-compose-window" role="dialog"><div class="window-header"><h1>${SUBJECT}</h1><button aria-label="Close"></button></div>
    <div class="window-body"><div class="mail-compose-fields"><div class="sender"><div class="maillabel">From</div><div class="mail-input"><div class="dropdown"><a role="button" aria-haspopup="true"><span class="name">Sam Okafor</span> <span class="address">&lt;sam@harbour.example&gt;</span></a></div></div></div>
    <div data-extension-id="to"><div class="maillabel"><a role="button">To</a></div><div class="mail-input"><div class="tokenfield to"><input class="tokenfield" type="text" aria-label="To" tabindex="-1"><div class="token" title="ines@joinery.example"><div class="contact-image">ID</div><span class="token-label">Ines Duarte</span><a class="close">×</a></div>
    <input type="text" class="token-input" aria-label="To" id="tokenfield-to"></div></div></div>
    <div class="subject"><label class="maillabel" for="compose-subject-7">Subject</label><div class="mail-input"><input type="text" name="subject" id="compose-subject-7" value="${SUBJECT}"></div></div></div>
    <div class="editor"><div class="editable" contenteditable="true">${body}</div></div></div>
    <div class="window-footer"><button data-action="send" class="btn btn-primary send">Send</button><a role="button" title="Attachments"></a></div></div>`,
  message: () => '',
  signature: `<div class="io-ox-signature">${SIGNATURE}</div>`,
  quote: NESTED,
};

export default ox;
