import { type Fixture, SIGNATURE, SUBJECT } from '../pages/mail.ts';
import { NESTED } from './history.ts';

/** Labels that float, as Material's forms have them: each stands behind its field, and icons are words. Unverified. */
const floating: Fixture = {
  account: '<header><span>sam@harbour.example</span></header>',
  compose: (body) =>
    `<div class="q-card"><label class="q-field"><div class="q-field__control"><div class="q-field__native"><div class="q-chip"><div class="q-chip__content">Ines Duarte &lt;ines@joinery.example&gt;</div><i class="q-chip__icon--remove">cancel</i></div><input type="text"></div><div class="q-field__label">To</div></div></label>
    <label class="q-field"><div class="q-field__control"><div class="q-field__native"><input type="text" value="${SUBJECT}"></div><div class="q-field__label">Subject</div></div></label>
    <div class="q-editor"><div class="q-editor__toolbar"><button><i class="material-icons">format_bold</i></button></div><div class="q-editor__content" contenteditable="true">${body}</div></div><p>To send press Ctrl+Enter</p>
    <button class="q-btn send"><span class="q-btn__content"><i class="material-icons">send</i><span>Send</span></span></button></div>`,
  message: () => '',
  signature: `<div class="signature">${SIGNATURE}</div>`,
  quote: NESTED,
};

export default floating;
