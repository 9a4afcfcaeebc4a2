import type { Mail, Side } from '../model/mail.ts';
import { sideOf } from '../webmail/read/sides.ts';
import { type Conversation, isSame, type Told } from './conversation.ts';

/** An earlier mail of what is tried. */
export interface Letter {
  /** Its own within the trial, so that it stays itself when it is moved. */
  readonly id: number;
  readonly from: Side;
  /** '' where nobody is named. */
  readonly name: string;
  /** ISO 8601, '' for none. */
  readonly date: string;
  readonly body: string;
}

/** A draft with its thread to try Parley on. */
export interface Trial {
  readonly subject: string;
  /** Oldest first. */
  readonly thread: readonly Letter[];
  readonly draft: string;
}

/** The earlier mails that say something: one without a word is none. */
export const sentIn = ({ thread }: Trial): readonly Letter[] => thread.filter(({ body }) => body.trim() !== '');

/** The trial as a webmail would tell it. */
export function mailOf(trial: Trial): Mail {
  const { subject, draft } = trial;
  const sent = sentIn(trial);
  const named = (side: Side): string => sent.findLast(({ from, name }) => from === side && name !== '')?.name ?? '';
  const [me, them] = [named('me'), named('them')];
  return {
    ...(me && { me }),
    ...(them && { them }),
    thread: sent.map(({ from, name, date, body }) => ({ from, date, subject, body, ...(name && { author: name }) })),
    draft: { subject, body: draft },
  };
}

/**
 * A conversation as a trial. The newest mail is the draft where I wrote it, or nobody is named for it.
 *
 * @param me Its writer who tries it, '' for none of them.
 */
export function trialOf({ subject, mails }: Conversation, me: string): Trial {
  const newest = mails.at(-1);
  const isDraft = newest !== undefined && (newest.author === '' || isSame(newest.author, me));
  const sent = isDraft ? mails.slice(0, -1) : mails;
  const them = sent.findLast(({ author }) => author !== '' && !isSame(author, me))?.author ?? '';
  const sideIn = ({ author }: Told, index: number): Side => sideOf(author, { me, them }, sent.length - 1 - index);
  return {
    subject,
    thread: sent.map((mail, id) => ({
      id,
      from: sideIn(mail, id),
      name: mail.author,
      date: mail.date,
      body: mail.body,
    })),
    draft: isDraft ? newest.body : '',
  };
}

const freshId = ({ thread }: Trial): number => Math.max(-1, ...thread.map(({ id }) => id)) + 1;

/** With one more mail at the end, by the side whose turn it is. */
export function withOneMore(trial: Trial): Trial {
  const from = trial.thread.at(-1)?.from === 'them' ? 'me' : 'them';
  return { ...trial, thread: [...trial.thread, { id: freshId(trial), from, name: '', date: '', body: '' }] };
}

export const withLetter = (trial: Trial, letter: Letter): Trial => ({
  ...trial,
  thread: trial.thread.map((each) => (each.id === letter.id ? letter : each)),
});

export const without = (trial: Trial, { id }: Letter): Trial => ({
  ...trial,
  thread: trial.thread.filter((each) => each.id !== id),
});

/** With a letter that was removed back in its place; where the thread has become shorter meanwhile, at its end. */
export const putBack = (trial: Trial, letter: Letter, index: number): Trial => ({
  ...trial,
  thread: trial.thread.toSpliced(index, 0, { ...letter, id: freshId(trial) }),
});

/** With a letter moved by one place, -1 for up. */
export function moved(trial: Trial, letter: Letter, by: -1 | 1): Trial {
  const index = trial.thread.indexOf(letter);
  return { ...trial, thread: trial.thread.toSpliced(index, 1).toSpliced(Math.max(0, index + by), 0, letter) };
}
