import { type Fixture, encode, SIGNATURE, SUBJECT } from '../pages/mail.ts';
import { NESTED } from './history.ts';

/** Kopano and Grommunio: buttons where labels would be, each in a table of its own, the toolbar far from the form. Unverified. */
const kopano: Fixture = {
  account: '',
  compose: (body) =>
    `<div class="x-panel zarafa-mailcreatepanel"><div class="x-panel-tbar"><table class="x-toolbar-ct"><tr><td><table class="x-btn"><tr><td><em><button type="button" class="x-btn-text icon_email_send send">Send</button></em></td></tr></table></td>
    <td><table class="x-btn"><tr><td><em><button type="button" class="icon_save">Save</button></em></td></tr></table></td></tr></table></div>
    <div class="x-panel-body"><div class="zarafa-recipient-row"><table class="x-btn"><tr><td><em><button type="button">To:</button></em></td></tr></table>
    <div class="x-form-field-wrap"><ul class="x-zarafa-boxfield"><li class="x-zarafa-boxfield-recipient-item" ext:qtip="ines@joinery.example"><span>Ines Duarte &lt;ines@joinery.example&gt;</span><span class="icon_presence"></span></li><li><input type="text" class="x-form-text"></li></ul></div></div>
    <div class="zarafa-recipient-row" style="display: none"><table class="x-btn"><tr><td><em><button type="button">Cc:</button></em></td></tr></table><div><ul><li><input type="text"></li></ul></div></div>
    <div class="x-form-item"><label class="x-form-item-label">Subject:</label><div class="x-form-element"><input type="text" class="x-form-text" value="${SUBJECT}"></div></div>
    <div class="zarafa-editor"><div class="mce-toolbar"><button type="button" title="Bold"></button></div><iframe id="ext-comp-1123_ifr" srcdoc="&lt;body contenteditable=true&gt;${encode(body)}"></iframe></div></div></div>`,
  message: () => '',
  signature: `<div class="signatureContainer">${SIGNATURE}</div>`,
  quote: NESTED,
};

export default kopano;
