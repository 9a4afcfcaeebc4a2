import { type Fixture, encode, SIGNATURE, SUBJECT } from '../pages/mail.ts';
import { NESTED } from './history.ts';

/** RainLoop: the toolbar above the form, labels in cells of their own, the editor in a frame. Unverified. */
const rainloop: Fixture = {
  account: '',
  compose: (body) =>
    `<div class="popups b-compose"><div class="modal-header"><a class="btn button-send send"><i class="icon-paper-plane"></i><span>Send</span></a>
    <a class="btn button-save"><span>Save</span></a><a class="btn button-delete"><i class="icon-trash"></i></a></div>
    <div class="modal-body"><div class="e-row"><div class="e-cell">To</div><div class="e-cell"><ul class="inputosaurus-container">
    <li class="inputosaurus-input-selected" title="ines@joinery.example"><span>Ines Duarte</span><a href="#" class="ficon">x</a></li>
    <li class="inputosaurus-input"><input type="text"></li></ul></div></div>
    <div class="e-row"><div class="e-cell">Subject</div><div class="e-cell"><input type="text" value="${SUBJECT}"></div></div>
    <div class="cke_top"><a role="button" title="Bold"></a></div><iframe class="cke_wysiwyg_frame" title="Editor" srcdoc="&lt;body contenteditable=true&gt;${encode(body)}"></iframe></div></div>`,
  message: () => '',
  signature: `<div data-x-sig="" class="rl-signature">${SIGNATURE}</div>`,
  quote: NESTED,
};

export default rainloop;
