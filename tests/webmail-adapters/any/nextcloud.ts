import { type Fixture, SIGNATURE, SUBJECT } from '../pages/mail.ts';
import { NESTED } from './history.ts';

/** Nextcloud Mail: labels by id, recipients chosen from a list, an editor in the page itself. Unverified. */
const nextcloud: Fixture = {
  account: '<select id="from"><option>Sam Okafor &lt;sam@harbour.example&gt;</option></select>',
  compose: (body) =>
    `<div class="message-composer"><div class="composer-fields"><label for="to">To</label><div class="vs__selected-options">
    <span class="vs__selected"><span class="multiselect__tag" title="ines@joinery.example"><span>Ines Duarte</span></span></span>
    <input id="to" type="search" class="vs__search"></div></div>
    <div class="composer-fields"><label for="subject" class="hidden-visually">Subject</label><input id="subject" placeholder="Subject …" value="${SUBJECT}"></div>
    <div class="message-editor"><div class="ck-editor__editable" contenteditable="true" role="textbox" aria-label="Rich Text Editor. Editing area: main">${body}</div></div>
    <div class="composer-actions"><button aria-label="Add attachment"></button><button aria-label="More actions"></button>
    <button type="submit" class="send"><span class="button-vue__icon"></span><span>Send</span></button></div></div>`,
  message: () => '',
  signature: `<div class="signature">${SIGNATURE}</div>`,
  quote: NESTED,
};

export default nextcloud;
