import { type Fixture, encode, SIGNATURE, SUBJECT, TITLE } from '../pages/mail.ts';
import { asText, HEADED } from './history.ts';

/** Cypht: placeholders for labels, recipients as bubbles in front of an empty field. Unverified. */
const cypht: Fixture = {
  account: '',
  compose: (body) =>
    `<form class="compose_form" method="post"><div class="to_outer"><div class="bubbles"><div class="bubble" data-value="${TITLE}">Ines Duarte<span class="bubble_close">×</span></div></div>
    <input autocomplete="off" type="text" name="compose_to" class="compose_to" placeholder="To"></div>
    <input type="text" name="compose_cc" placeholder="Cc"><input type="text" name="compose_subject" placeholder="Subject" value="${SUBJECT}">
    <textarea id="compose_body" name="compose_body">${encode(asText(body))}</textarea>
    <input type="submit" name="smtp_save" value="Save draft"><input type="submit" name="smtp_send" class="smtp_send send" value="Send"></form>`,
  message: () => '',
  signature: `\n\n-- \n${SIGNATURE}\n`,
  quote: HEADED,
};

export default cypht;
