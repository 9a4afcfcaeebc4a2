import { type Fixture, SIGNATURE, SUBJECT } from '../pages/mail.ts';
import { NESTED } from './history.ts';

/** Modoboa, as Vuetify draws forms: labels twice, the sender chosen in a combobox that holds no select. Unverified. */
const modoboa: Fixture = {
  account: '',
  compose: (body) =>
    `<div class="v-card"><header class="v-toolbar"><button type="button" class="v-btn send"><span class="v-btn__prepend"><i class="mdi-send"></i></span><span class="v-btn__content">Send</span></button><button type="button" class="v-btn"><span class="v-btn__content">Attachments</span></button></header>
    <form class="v-form"><div class="v-input v-select"><div class="v-field" role="combobox"><label class="v-label v-field-label--floating">From</label><label class="v-label" for="input-30">From</label><div class="v-select__selection"><span class="v-select__selection-text">sam@harbour.example</span></div><input size="1" type="text" id="input-30" inputmode="none" readonly value="sam@harbour.example"></div></div>
    <div class="v-input v-combobox"><div class="v-field" role="combobox"><label class="v-label v-field-label--floating">To</label><label class="v-label" for="input-34">To</label><div class="v-combobox__selection"><span class="v-chip"><span class="v-chip__content">Ines Duarte &lt;ines@joinery.example&gt;</span><button aria-label="Close"></button></span></div><input size="1" type="text" id="input-34"></div></div>
    <div class="v-input v-text-field"><div class="v-field"><label class="v-label v-field-label--floating">Subject</label><label class="v-label" for="input-40">Subject</label><input size="1" type="text" id="input-40" value="${SUBJECT}"></div></div>
    <div class="ck-editor"><div class="ck-toolbar" role="toolbar"><button type="button">Bold</button></div><div class="ck-editor__editable" contenteditable="true" role="textbox" aria-label="Rich Text Editor">${body}</div></div></form></div>`,
  message: () => '',
  signature: `<div id="signature">${SIGNATURE}</div>`,
  quote: NESTED,
};

export default modoboa;
