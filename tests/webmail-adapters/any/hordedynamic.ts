import { type Fixture, encode, SIGNATURE, SUBJECT } from '../pages/mail.ts';
import { asText, PREFIXED } from './history.ts';

/** Horde's dynamic view: recipients as items of a list, the identity in a menu of its own, links for buttons. Unverified. */
const hordedynamic: Fixture = {
  account: '',
  compose: (body) =>
    `<form id="compose" name="compose"><div class="horde-buttonbar"><ul><li><a id="send_button" class="horde-icon send">Send</a></li><li><a id="spellcheck">Check Spelling</a></li><li><a id="draft_button">Save as Draft</a></li></ul></div>
    <table><tr><td class="label">From: </td><td><select id="identity" name="identity"><option value="0">Sam Okafor &lt;sam@harbour.example&gt;</option></select></td></tr>
    <tr id="sendto"><td class="label"><label for="to">To: </label></td><td><div class="hordeACBox"><ul class="hordeACList"><li class="hordeACListItem" title="Ines Duarte &lt;ines@joinery.example&gt;">Ines Duarte<img class="hordeACItemRemove"></li><li><input name="to" id="to" autocomplete="off"></li></ul></div></td></tr>
    <tr id="sendcc" style="display: none"><td class="label"><label for="cc">Cc: </label></td><td><input name="cc" id="cc"></td></tr>
    <tr><td class="label"><label for="subject">Subject: </label></td><td><input type="text" id="subject" name="subject" value="${SUBJECT}"></td></tr></table>
    <div id="composeMessageParent"><textarea id="composeMessage" name="message" rows="20">${encode(asText(body))}</textarea></div></form>`,
  message: () => '',
  signature: `\n\n-- \n${SIGNATURE}\n`,
  quote: PREFIXED,
};

export default hordedynamic;
