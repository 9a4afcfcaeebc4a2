import type { Side } from '../../model/mail.ts';
import { addressed, addressIn, canCompare, isColleague, isMe, isSame, type People, sideOf } from './sides.ts';

/** A mail with its side; `unsure` where nothing tells and it may be mine. */
type Sided<M> = M & { readonly from: Side; readonly unsure?: true };

/**
 * The mails of one thread with their sides, oldest first. Where the account is unknown, who writes is told by the thread
 * itself, as long as one party alone is left beside the other side; of several, none is mine.
 */
export function sided<M extends { readonly author: string }>(mails: readonly M[], people: People): Sided<M>[] {
  const authors = mails.map(({ author }) => author).filter(Boolean);
  const known = withThem(people, authors);
  const left = authors.some((author) => isMe(author, known)) ? [] : strangersIn(authors, known);
  const writer = onlyParty(left);
  const sides = writer ? { ...known, aliases: [...(known.aliases ?? []), writer] } : known;
  const isGuessed = people.me === '' && people.them === '';
  const isOpen = (author: string): boolean => author !== '' && (isGuessed || (!writer && left.includes(author)));
  return mails.map((mail, index): Sided<M> => {
    const from = sideOf(mail.author, sides, mails.length - 1 - index);
    return { ...mail, from, ...(isOpen(mail.author) && { unsure: true }) };
  });
}

/** The only one, or the only house, whom a draft does not go to. */
export const writerAmong = (authors: readonly string[], recipients: readonly string[]): string | undefined =>
  recipients.length === 0 ? undefined : onlyParty(strangersIn(authors, { me: '', ...addressed(recipients) }));

/**
 * Most mails are opened to be answered: the last one is by them, unless it is mine or a colleague's. A name without an
 * address may be mine: it makes nobody an outsider.
 */
function withThem(people: People, authors: readonly string[]): People {
  if (people.them !== '') return people;
  const others = authors.filter((author) => !isMe(author, people));
  return {
    ...people,
    them: others.findLast((author) => addressIn(author) && !isColleague(author, people.me)) ?? others.at(-1) ?? '',
  };
}

/** Those who are nobody the page names: neither of theirs, nor by what can be compared another than me. */
function strangersIn(authors: readonly string[], { me, them, theirs = [] }: People): string[] {
  const left = authors.filter(
    (author) =>
      !canCompare(author, me) &&
      !isColleague(author, them) &&
      ![them, ...theirs].some((person) => isSame(author, person) || isCalledLike(author, person)),
  );
  const called = left.filter((author) => isCalledLike(author, me));
  return called.length > 0 ? called : left;
}

/** The only one of them, or the first of colleagues; undefined for none and for several. */
function onlyParty([first, ...others]: readonly string[]): string | undefined {
  if (first === undefined) return undefined;
  return others.every((other) => isSame(other, first) || isColleague(other, first)) ? first : undefined;
}

/** "Ines Duarte" and ines.duarte@…: every word of the mailbox is one of the name, where only one side has an address. */
function isCalledLike(a: string, b: string): boolean {
  const [address, other] = addressIn(a) ? [addressIn(a), b] : [addressIn(b), a];
  if (address === '' || addressIn(other)) return false;
  const words = wordsIn(other);
  const called = wordsIn(address.split('@')[0] ?? '');
  return called.length > 0 && called.every((word) => words.includes(word));
}

const wordsIn = (name: string): string[] =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}{3,}/gu) ?? [];
