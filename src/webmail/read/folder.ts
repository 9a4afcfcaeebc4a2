import { wordsOf } from './nodes.ts';

const SENT =
  /^(?:sent(?: items| mail| messages)?|gesendet(?:e \p{L}+)?|(?:\p{L}+ )?envoyés?|(?:\p{L}+ )?enviad[ao]s?|(?:posta )?inviat[aei]|verzonden(?: items)?|skicka[td]e?|sendte?|lähetetyt|wysłane|отправленные|送信済み|已发送|보낸메일함)$/iu;
const INBOX =
  /^(?:inbox|posteingang|boîte de réception|réception|bandeja de entrada|recibidos|posta in arrivo|in arrivo|caixa de entrada|postvak in|inkorg(?:en)?|indbakke|innboks|saapuneet|odebrane|входящие|受信トレイ|收件箱|받은메일함)$/iu;
const CHOSEN =
  '[aria-selected=true], [aria-current]:not([aria-current=false]), [class*="selected" i], [class*="active" i], [class*="current" i]';
/** Servers call it so in whatever language the page is. */
const SENT_IN_ADDRESS = /[/=.#:&?!]sent(?:(?:[ _+-]|%20)?(?:items|mail|messages))?(?=$|[/&?#;:])/i;
const LONGEST_NAME = 40;

/** Which folder a page says is open, '' where it does not say or it is another. */
export function folderOn(page: Document): 'sent' | 'inbox' | '' {
  const names = Array.from(page.querySelectorAll(CHOSEN), wordsOf)
    .filter((words) => words.length <= LONGEST_NAME)
    .map((words) => words.replaceAll(/[^\p{L}\s]+/gu, '').trim());
  if (names.some((name) => SENT.test(name))) return 'sent';
  if (names.some((name) => INBOX.test(name))) return 'inbox';
  const { pathname, search, hash } = page.location;
  return SENT_IN_ADDRESS.test(`${pathname}${search}${hash}`) ? 'sent' : '';
}
