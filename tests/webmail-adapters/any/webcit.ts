import { type Fixture, encode, SIGNATURE, SUBJECT, TITLE } from '../pages/mail.ts';
import { NESTED } from './history.ts';

/** WebCit: a room's form, "Subject (optional)", two fields more for copies, and the editor in a frame. Unverified. */
const webcit: Fixture = {
  account: '',
  compose: (body) =>
    `<form id="enterform" name="enterform" method="post"><input type="hidden" name="nonce" value="1"><table class="compose"><tr><td><label for="from_id"> From:</label><select name="display_name" size="1" id="from_id"><option value="sam">Sam Okafor</option></select>
    <select name="my_email_addr" size="1"><option value="sam@harbour.example">sam@harbour.example</option></select> in Mail</td></tr>
    <tr><td><label for="recp_id"> To:</label><input autocomplete="off" type="text" name="recp" id="recp_id" value="${TITLE}" maxlength="1000"><input type="button" value="Contacts"></td></tr>
    <tr><td><label for="cc_id"> CC:</label><input type="text" name="cc" id="cc_id"></td></tr><tr><td><label for="bcc_id"> BCC:</label><input type="text" name="bcc" id="bcc_id"></td></tr>
    <tr><td><label for="subject_id"> Subject (optional):</label><input type="text" name="subject" id="subject_id" value="${SUBJECT}"></td></tr></table>
    <textarea name="msgtext" id="msgtext" style="display: none"></textarea><iframe id="msgtext_ifr" srcdoc="&lt;body contenteditable=true&gt;${encode(body)}"></iframe>
    <div><button type="submit" name="send_button" class="send">Send message</button> <button type="submit" name="save_button">Save to Drafts</button> <button type="submit" name="cancel_button">Cancel</button></div></form>`,
  message: () => '',
  signature: `<div class="signature">${SIGNATURE}</div>`,
  quote: NESTED,
};

export default webcit;
