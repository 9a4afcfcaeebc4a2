import { SUBJECT } from '../pages/mail.ts';
import { type OpenPage, repeated, single } from './page.ts';

/** A German page with a definition list above the words, as intranets have them. Unverified. */
const germanList: OpenPage = {
  language: 'de',
  ...single(
    (mail) =>
      `<main><div role="toolbar"><button>Antworten</button><button>Weiterleiten</button></div>
      <dl><dt>Von</dt><dd><a href="mailto:${mail.address}">${mail.name}</a></dd><dt>An</dt><dd>sam@harbour.example</dd>
      <dt>Gesendet</dt><dd><time datetime="${mail.date}">Montag</time></dd><dt>Betreff</dt><dd>${SUBJECT}</dd></dl>
      <ul class="attachments"><li><a>angebot.pdf</a> (120 KB)</li></ul>
      <article><p>${mail.body}</p>${repeated(mail)}</article></main><footer>Impressum und Datenschutz dieses Servers</footer>`,
  ),
};

export default germanList;
