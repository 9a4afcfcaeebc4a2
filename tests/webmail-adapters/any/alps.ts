import { type Fixture, encode, SIGNATURE, SUBJECT, TITLE } from '../pages/mail.ts';
import { asText, PREFIXED } from './history.ts';

/** Alps: a plain form, its fields of the type for addresses, the sender a field among them. Unverified. */
const alps: Fixture = {
  account: '',
  compose: (body) =>
    `<form method="post" class="compose"><input type="hidden" name="message_id" value="&lt;1@harbour.example&gt;"><div class="fields">
    <label><strong>From</strong><input type="email" name="from" value="sam@harbour.example"></label><label><strong>To</strong><input type="email" name="to" multiple value="${TITLE}"></label>
    <label><strong>Subject</strong><input type="text" name="subject" value="${SUBJECT}"></label></div>
    <textarea name="text" class="body" rows="20">${encode(asText(body))}</textarea>
    <div class="actions"><button type="submit" class="send">Send Message</button><button type="submit" name="save_as_draft">Save as draft</button><a class="button-link" href="/mailbox/INBOX">Cancel</a></div></form>`,
  message: () => '',
  signature: `\n\n-- \n${SIGNATURE}\n`,
  quote: PREFIXED,
};

export default alps;
