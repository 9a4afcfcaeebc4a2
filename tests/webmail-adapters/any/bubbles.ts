import { type Fixture, SIGNATURE, SUBJECT } from '../pages/mail.ts';
import { NESTED } from './history.ts';

/** Bubbles and icons in German, as Tutanota has them: no form, no names, labels that float above their field. Unverified. */
const bubbles: Fixture = {
  account: '',
  compose: (body) =>
    `<div role="dialog"><div class="header-bar"><button title="Schließen"></button><div>Neue E-Mail</div><button title="Senden" class="send"><span class="icon"></span></button></div>
    <div class="scroll"><div class="row"><div class="text-field" aria-label="An"><label>An</label><div class="flex"><div class="bubble"><button title="ines@joinery.example">Ines Duarte</button></div><input aria-label="An" type="text"></div></div><button title="Anzeigen"></button></div>
    <div class="row"><div role="combobox" aria-label="Absender"><span>sam@harbour.example</span></div></div>
    <div class="row"><div class="text-field"><label>Betreff</label><input aria-label="Betreff" value="${SUBJECT}"></div></div>
    <div class="editor" contenteditable="true" role="textbox">${body}</div></div></div>`,
  message: () => '',
  signature: `<div class="tutanota_signature">${SIGNATURE}</div>`,
  quote: NESTED,
};

export default bubbles;
