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
  /** A composer; `as` tells the variant, which sets its surroundings apart. */
  compose(body: string, as?: 'inline' | 'pop-out' | 'full-screen'): string;
  message(mail: Sent): string;
  readonly account: string;
  readonly signature: string;
  readonly quote: string;
}

/** HTML as it stands in an attribute. */
export function encode(html: string): string {
  return html.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
