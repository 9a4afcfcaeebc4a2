import { type Fixture, encode, SIGNATURE, SUBJECT, TITLE } from '../pages/mail.ts';
import { asText, PREFIXED } from './history.ts';

/** SquirrelMail: tables without a class, several addresses in fields of like names, the button twice. Unverified. */
const squirrelmail: Fixture = {
  account: '',
  compose: (body) =>
    `<form name="compose" action="compose.php" method="post"><table>
    <tr><td>To:</td><td><input type="text" name="send_to" value="${TITLE}" size="60"></td></tr>
    <tr><td>CC:</td><td><input type="text" name="send_to_cc" size="60"></td></tr>
    <tr><td>BCC:</td><td><input type="text" name="send_to_bcc" size="60"></td></tr>
    <tr><td>Subject:</td><td><input type="text" name="subject" value="${SUBJECT}" size="60"></td></tr>
    <tr><td></td><td><input type="submit" name="sigappend" value="Signature"><input type="button" value="Addresses">
    <input type="submit" name="draft" value="Save Draft"><input type="submit" name="send" class="send" value="Send"></td></tr>
    <tr><td colspan="2"><textarea name="body" id="body" rows="20" cols="76">${encode(asText(body))}</textarea></td></tr>
    <tr><td colspan="2"><input type="submit" name="send" value="Send"></td></tr></table></form>`,
  message: () => '',
  signature: `\n\n-- \n${SIGNATURE}\n`,
  quote: PREFIXED,
};

export default squirrelmail;
