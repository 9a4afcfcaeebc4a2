/** What every page of the tests shows: Sam answers Ines, who answered Sam. */
export const SUBJECT = 'Re: Forty desks';
export const INES = 'Ines Duarte <ines@joinery.example>';
/** The same in an attribute. */
export const TITLE = INES.replace('<', '&lt;').replace('>', '&gt;');
export const DRAFT = 'We can pay 285 per desk.';
export const SIGNATURE = 'Sam Okafor, Harbour Rooms';
export const QUOTED = 'We can do 295 for all forty.';

/** A mail that a page shows; '' for what it does not tell. */
export interface Sent {
  readonly name: string;
  readonly address: string;
  readonly date: string;
  readonly body: string;
  readonly quotes: string;
}

export const MAILS: readonly [Sent, Sent] = [
  {
    name: 'Sam Okafor',
    address: 'sam@harbour.example',
    date: '2026-11-12T10:05:00Z',
    body: 'Our budget is 260.',
    quotes: 'We can offer 310.',
  },
  {
    name: 'Ines Duarte',
    address: 'ines@joinery.example',
    date: '2026-11-16T14:28:00Z',
    body: QUOTED,
    quotes: 'Our budget is 260.',
  },
];

/** A page in the structure of one webmail, written by us from what is publicly known of it. */
export interface Fixture {
  compose(body: string): string;
  /** The same composer in other surroundings, as far as they are known to differ. */
  readonly variants?: Readonly<Record<string, (body: string) => string>>;
  /** The composer for plain text, where it is another element: lines, as they stand in HTML. */
  plain?(lines: string): string;
  message(mail: Sent): string;
  /** One of a conversation that is folded up: its first words at most. */
  folded?(mail: Sent): string;
  readonly account: string;
  readonly signature: string;
  readonly quote: string;
}

const FRENCH: readonly (readonly [string, string])[] = [
  ['To recipients', 'Destinataires'],
  ['Subject', 'Objet'],
  ['To', 'À'],
  ['An', 'À'],
  ['Send', 'Envoyer'],
  ['Senden', 'Envoyer'],
  ['Send Message', 'Envoyer le message'],
];

/** A page as it stands for those who have it in French, or in German where it is French already. */
export const translated = (html: string): string =>
  (html.includes('Envoyer') ? [['Envoyer', 'Senden'] as const] : FRENCH).reduce(
    (page, [from, to]) => page.replaceAll(`"${from}"`, `"${to}"`).replaceAll(`>${from}<`, `>${to}<`),
    html,
  );

/** HTML as it stands in an attribute. */
export function encode(html: string): string {
  return html.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
