import { type Fixture, encode, SIGNATURE, SUBJECT, TITLE } from '../pages/mail.ts';
import { asText, PREFIXED } from './history.ts';

/** Horde's basic view (2026-11): the account in a field that nobody sees, three textareas more than the mail's. */
const horde: Fixture = {
  account: '',
  compose: (body) =>
    `<form method="post" id="compose" name="compose"><input type="hidden" name="user" value="sam@harbour.example"><table>
    <tr><td></td><td><input type="submit" class="horde-default send" name="btn_send_message" value="Send Message"><input type="submit" name="btn_save_draft" value="Save Draft"></td></tr>
    <tr><td><strong><label for="to"><span>T</span>o</label></strong></td><td><textarea id="to" name="to">${TITLE}</textarea></td></tr>
    <tr><td><strong><label for="cc">Cc</label></strong></td><td><textarea id="cc" name="cc"></textarea></td></tr>
    <tr><td><strong><label for="subject">Subject</label></strong></td><td><input type="text" name="subject" id="subject" value="${SUBJECT}"></td></tr>
    <tr><td>Text</td><td><textarea name="message" id="composeMessage">${encode(asText(body))}</textarea></td></tr>
    <tr><td>Signature</td><td><textarea id="signature" name="signature">${SIGNATURE}</textarea></td></tr></table></form>`,
  message: () => '',
  signature: `\n\n-- \n${SIGNATURE}\n`,
  quote: PREFIXED,
};

export default horde;
