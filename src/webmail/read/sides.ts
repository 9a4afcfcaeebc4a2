import type { Side } from '../../model/mail.ts';

/** The two sides as far as a page names them: "Name <address>", a name or an address alone, '' for unknown. */
export interface People {
  readonly me: string;
  /** Further addresses of mine. */
  readonly aliases?: readonly string[];
  readonly them: string;
}

// Where anybody can have an address, a domain says nothing about the side.
const OPEN_DOMAINS =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|aol|proton|protonmail|pm|icloud|me|mac|fastmail|zoho|zohomail|gmx|web|mail|qq|163|yandex)\./;

/**
 * Whose mail it is. `age` counts back from the mail answered (0): without names the sides take turns, and that one is
 * theirs. Everybody who is not on my side is the other side, on a mailing list too; a colleague of mine is on mine.
 */
export function sideOf(author: string, people: People, age: number): Side {
  const { me, them } = people;
  if (isMe(author, people)) return 'me';
  if (isSame(author, them)) return 'them';
  if (author === '' || (me === '' && them === '')) return age % 2 === 0 ? 'them' : 'me';
  if (isColleague(author, me) && !isColleague(them, me)) return 'me';
  if (canCompare(author, me) || isColleague(author, them)) return 'them';
  return them === '' ? 'them' : 'me';
}

export const isMe = (author: string, { me, aliases = [] }: People): boolean =>
  [me, ...aliases].some((mine) => isSame(author, mine));

export const addressIn = (person: string): string =>
  /[^\s<>"',;()]+@[^\s<>"',;()]+/.exec(person)?.[0].toLowerCase() ?? '';

/** "Ines Duarte via Desks <desks@…>": a list writes its own address behind everybody's name. */
const VIA = /\svia\s.*/is;

const nameIn = (person: string): string =>
  person
    .replaceAll(/<[^>]*>|["']|\S+@\S+/g, '')
    .replace(VIA, '')
    .trim()
    .toLowerCase();

/** One mailbox may be written in several ways: me+desks@, and with dots at Gmail. */
function mailboxIn(person: string): string {
  const [user = '', domain = ''] = addressIn(person).split('@');
  const plain = user.replace(/\+.*$/, '');
  return /^(?:gmail|googlemail)\.com$/.test(domain) ? `${plain.replaceAll('.', '')}@gmail.com` : `${plain}@${domain}`;
}

function isSame(a: string, b: string): boolean {
  if (addressIn(a) !== '' && addressIn(b) !== '' && !VIA.test(a) && !VIA.test(b)) return mailboxIn(a) === mailboxIn(b);
  return nameIn(a) !== '' && nameIn(a) === nameIn(b);
}

const canCompare = (a: string, b: string): boolean =>
  (addressIn(a) !== '' && addressIn(b) !== '') || (nameIn(a) !== '' && nameIn(b) !== '');

export function isColleague(a: string, b: string): boolean {
  const [, domain = ''] = addressIn(a).split('@');
  return (
    domain !== '' && !VIA.test(a) && !VIA.test(b) && !OPEN_DOMAINS.test(domain) && domain === addressIn(b).split('@')[1]
  );
}
