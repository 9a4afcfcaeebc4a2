import { type Fixture, SIGNATURE, SUBJECT } from '../pages/mail.ts';
import { NESTED } from './history.ts';

/** AfterLogic: what one presses is a span, the body an editor in the page, the toolbar a sibling of the form's holder. Unverified. */
const afterlogic: Fixture = {
  account: '',
  compose: (body) =>
    `<div class="screen compose"><div class="toolbar"><span class="content"><span class="item send" data-bind="command: sendCommand"><span class="icon"></span><span class="text">Send</span></span>
    <span class="item save" data-bind="command: saveCommand"><span class="icon"></span><span class="text">Save</span></span></span></div>
    <div class="panel_content"><div class="fields"><div class="row to"><span class="label">To</span><span class="value"><ul class="inputosaurus-container"><li title="ines@joinery.example"><span>Ines Duarte</span><a href="#">x</a></li><li><input type="text"></li></ul></span></div>
    <div class="row subject"><span class="label">Subject</span><span class="value"><input type="text" class="input" value="${SUBJECT}"></span></div></div>
    <div class="html_editor"><div class="crea-content-editable" contenteditable="true">${body}</div></div></div></div>`,
  message: () => '',
  signature: `<div data-anchor="signature" class="signature">${SIGNATURE}</div>`,
  quote: NESTED,
};

export default afterlogic;
