import type { Side } from '../../model/mail.ts';

/** The two sides as far as a page names them: "Name <address>", a name or an address alone, '' for unknown. */
export interface People {
  readonly me: string;
  /** Further names and addresses of mine. */
  readonly aliases?: readonly string[];
  readonly them: string;
  /** Further people of theirs: whom a draft goes to as well. */
  readonly theirs?: readonly string[];
}

/** The other side of a draft: those it goes to, the first before all. */
export const addressed = ([them = '', ...theirs]: readonly string[]): Pick<People, 'them' | 'theirs'> => ({
  them,
  theirs,
});

// Where anybody can have an address, a domain says nothing about the side.
const OPEN_DOMAINS =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|aol|proton|protonmail|pm|icloud|me|mac|fastmail|zoho|zohomail|gmx|web|mail|qq|163|yandex)\./;

/**
 * Whose mail it is. `age` counts back from the newest (0): without names the sides take turns, and that one is theirs.
 * Everybody who is not on my side is the other side, on a mailing list too; a colleague of mine is on mine, where the
 * other side is none as well.
 */
export function sideOf(author: string, people: People, age: number): Side {
  if (isMe(author, people)) return 'me';
  if (author === '') return age % 2 === 0 ? 'them' : 'me';
  const isOurs = (person: string): boolean => mine(people).some((me) => isColleague(person, me));
  return isOurs(author) && !isSame(author, people.them) && !isOurs(people.them) ? 'me' : 'them';
}

const mine = ({ me, aliases = [] }: People): string[] => [me, ...aliases];

export const isMe = (author: string, people: People): boolean => mine(people).some((me) => isSame(author, me));

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

export function isSame(a: string, b: string): boolean {
  if (addressIn(a) !== '' && addressIn(b) !== '' && !VIA.test(a) && !VIA.test(b)) return mailboxIn(a) === mailboxIn(b);
  return nameIn(a) !== '' && nameIn(a) === nameIn(b);
}

/** Two people are told apart by addresses or by names, never by the one against the other. */
export const canCompare = (a: string, b: string): boolean =>
  (addressIn(a) !== '' && addressIn(b) !== '') || (nameIn(a) !== '' && nameIn(b) !== '');

export function isColleague(a: string, b: string): boolean {
  const [, domain = ''] = addressIn(a).split('@');
  return (
    domain !== '' && !VIA.test(a) && !VIA.test(b) && !OPEN_DOMAINS.test(domain) && domain === addressIn(b).split('@')[1]
  );
}
