import { type Fixture, SIGNATURE, SUBJECT } from '../pages/mail.ts';
import { NESTED } from './history.ts';

/** A French page of icons, as OX and AfterLogic have them: nothing is named but in titles and labels. Unverified. */
const icons: Fixture = {
  account: '<header><span class="account" title="sam@harbour.example"></span></header>',
  compose: (body) =>
    `<section class="compose"><nav class="toolbar"><a role="button" title="Joindre un fichier"><i class="fa fa-paperclip"></i></a>
    <a class="tool send" title="Envoyer (Ctrl+Entrée)"><i class="fa fa-paper-plane"></i></a></nav>
    <div class="row"><span id="label-7">À</span><div class="tokenfield"><div class="token"><span class="token-label" title="ines@joinery.example">Ines Duarte</span><a class="close">×</a></div>
    <input aria-labelledby="label-7" role="combobox"></div></div>
    <div class="row"><input aria-label="Objet" value="${SUBJECT}"></div><div class="ql-editor" contenteditable="true">${body}</div></section>`,
  message: () => '',
  signature: `<div class="io-ox-signature">${SIGNATURE}</div>`,
  quote: NESTED,
};

export default icons;
