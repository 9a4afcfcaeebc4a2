import type { Mail } from '../model/mail.ts';
import type { Deal } from '../model/settings.ts';
import { type Person, personOf } from './people.ts';
import { addressOf, threadKey } from './threads.ts';

/** What is remembered of the person a mail goes to, as far as it counts in this mail. */
export interface Remembered {
  /** The rules that stay silent in mails to them. */
  readonly off: readonly string[];
  /** What the thread is about, as the person said of it; null where they said nothing. */
  readonly deal: Deal | null;
  /** The reminder to call stays silent here: they have spoken, or it was put off. */
  readonly isCallMuted: boolean;
  /** Nothing more can be kept of calls with them: they have spoken, or never want to, or it is nobody. */
  readonly isCallSettled: boolean;
  /** Days on which something promised to them is due; null where it goes to nobody one could tell. */
  readonly promised: readonly string[] | null;
}

/** Put off twice for the same person is an answer. */
const TIRED = 2;

/** Reads it all at once: every review and the popup wait for it. */
export async function rememberedFor(mail: Mail): Promise<Remembered> {
  const [person, thread] = await Promise.all([personOf(mail), threadKey(mail)]);
  const isNobody = addressOf(mail) === '';
  return {
    off: person?.off ?? [],
    deal: person?.deals[thread] ?? null,
    isCallMuted: person !== null && isMuted(person, thread),
    isCallSettled: isNobody || (person !== null && (person.spoken !== null || person.off.includes('call-first'))),
    promised: isNobody ? null : (person?.promised ?? []),
  };
}

const isMuted = ({ spoken, notNow }: Person, thread: string): boolean =>
  spoken !== null || notNow.length >= TIRED || notNow.includes(thread);
