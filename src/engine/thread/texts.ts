import type { Side } from '../../model/mail.ts';
import type { Where } from '../../model/summary.ts';
import type { ReadMessage, Sentence } from '../reading.ts';

/** One text of the conversation, the draft as the last. */
export interface Text {
  readonly side: Side;
  readonly where: Where;
  /** ISO 8601, '' where nobody knows. */
  readonly date: string;
  readonly sentences: readonly Sentence[];
}

/** The thread with the draft at its end: the order in which the other side will have read it. */
export function textsOf(thread: readonly ReadMessage[], draft: readonly Sentence[]): Text[] {
  const last = thread.at(-1)?.message.date ?? '';
  return [
    ...thread.map(({ message, sentences }, where) => ({ side: message.from, where, date: message.date, sentences })),
    ...(draft.length > 0 ? [{ side: 'me', where: 'draft', date: last, sentences: draft } as const] : []),
  ];
}

/** The day it is, as an ISO date: the writer's own, or the latest that a mail tells, or ''. */
export const dayOf = (now: string | undefined, texts: readonly Text[]): string =>
  (now ?? texts.at(-1)?.date ?? '').slice(0, 10);
