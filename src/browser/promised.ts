import type { Mail } from '../model/mail.ts';
import { remember } from './people.ts';
import { addressOf } from './threads.ts';

/** Remembers the day of a promise, as an ISO date; its words stay in the mail. */
export const notePromised = (mail: Mail, day: string): Promise<void> =>
  remember(addressOf(mail), (person) => ({
    ...person,
    promised: [...new Set([...person.promised, day])].toSorted(),
  }));

/** Forgets such a day: what was due is done. */
export const forgetPromised = (mail: Mail, day: string): Promise<void> =>
  remember(addressOf(mail), (person) => ({ ...person, promised: person.promised.filter((each) => each !== day) }));
