import type { Message } from '../model/mail.ts';
import type { Item, MailTone, Quote, Standing } from '../model/standing.ts';
import { nameOf } from './names.ts';

/** Tells who of the other side wrote a mail: their short name, undefined where one person writes for it, or nobody knows. */
export type Who = (message: Quote['message']) => string | undefined;

/** "They" says enough until a second person of the other side writes. */
export function whoWrites(thread: readonly Message[]): Who {
  const theirs = thread.flatMap(({ from, author }) => (from === 'them' && author ? [author] : []));
  const people = new Map<string, string>();
  for (const author of theirs) {
    const [key, name] = [keyOf(author), nameOf(author)];
    if (name.length > (people.get(key)?.length ?? 0)) people.set(key, name);
  }
  if (people.size < 2) return () => undefined;
  const names = [...people.values()];
  return (message) => {
    const mail = message === 'draft' ? undefined : thread[message];
    if (mail?.from !== 'them' || !mail.author) return undefined;
    return shortOf(people.get(keyOf(mail.author)) ?? '', names);
  };
}

/** One person may write under two names, hardly from two addresses. */
const keyOf = (author: string): string => (/<([^<>]+)>\s*$/.exec(author)?.[1] ?? author).trim().toLowerCase();

const TITLED = /^(?:dr|mr|mrs|ms|mx|prof|sir|dame|herr|frau|mme|m|sra?)\.?$/i;

/** The first name where it is a name and nobody else's here, else all of it. */
function shortOf(name: string, names: readonly string[]): string {
  const [first = ''] = name.split(' ');
  const isShared = names.filter((each) => each.split(' ')[0] === first).length > 1;
  return TITLED.test(first) || /[.,]$/.test(first) || isShared ? name : first;
}

/** What stands in the thread, each item with the person who wrote it where several write. */
export function withPeople(standing: Standing, who: Who): Standing {
  const named = <Named extends Item>(item: Named): Named => by(item, who(item.message));
  const { contact, tone } = standing;
  return {
    ...standing,
    offers: standing.offers.map((line) => ({ ...line, points: line.points.map(named) })),
    questions: standing.questions.map(named),
    promises: standing.promises.map(named),
    agreed: standing.agreed.map(named),
    interests: standing.interests.map(named),
    contact: { ...contact, said: contact.said && named(contact.said) },
    tone: { ...tone, mails: tone.mails.map((mail): MailTone => by(mail, who(mail.message))) },
    steps: standing.steps.map((step) => by(step, step.about ? who(step.about.message) : undefined)),
  };
}

const by = <Named extends object>(item: Named, name: string | undefined): Named =>
  name === undefined ? item : { ...item, by: name };
