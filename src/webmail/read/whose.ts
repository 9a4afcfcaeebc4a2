import { accountsAbove } from './accounts.ts';
import { folderOn } from './folder.ts';
import type { Head } from './heads.ts';
import type { Told } from './opened.ts';
import { writerAmong } from './parties.ts';
import { isMe, type People } from './sides.ts';

/** The two sides of the mails on a page, and whether the page tells or we guess. */
export interface Whose {
  readonly people: People;
  readonly isTold: boolean;
}

/** "me", in the languages of many users: how a page names the writer of one's own mails. */
const SELF = /^(?:me|myself|you|ich|sie|moi|vous|yo|tú|eu|você|io|ik|jag|jeg|я|自分|我|나)(?=\s*[<(]|$)/iu;

/**
 * Who of the writers one is oneself: the account, as far as the page names it; whom it calls "me"; whom the draft beside
 * the mails does not go to; who wrote what lies in the folder of sent mails. Where nothing tells, the last mail is taken
 * for theirs, as most mails are opened to be answered.
 */
export function whoseMails(
  page: Document,
  heads: readonly Pick<Head, 'author' | 'first'>[],
  { me, aliases: identities, recipients }: Told,
): Whose {
  const authors = heads.map(({ author }) => author).filter((author, index, all) => all.indexOf(author) === index);
  const [head] = heads;
  if (me !== '' || !head) return told(me, identities);
  const named = authors.find((author) => SELF.test(author)) ?? writerAmong(authors, recipients);
  if (named) return told(named);
  const [account = '', ...aliases] = accountsAbove(head.first, page);
  const mine = authors.filter((author) => isMe(author, { me: account, aliases, them: '' }));
  if (account && mine.length < 2) return told(mine[0] ?? account, aliases);
  const folder = authors.length === 1 ? folderOn(page) : '';
  if (folder === 'sent') return told(authors[0] ?? '');
  const isAnswered = authors.length === 1 && recipients.length > 0;
  return { people: { me: '', them: authors.at(-1) ?? '' }, isTold: folder === 'inbox' || isAnswered };
}

const told = (me: string, aliases: readonly string[] = []): Whose => ({
  people: { me, aliases, them: '' },
  isTold: true,
});
