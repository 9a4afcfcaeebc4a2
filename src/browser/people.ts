import * as v from 'valibot';
import { localDay } from '../model/clock.ts';
import type { Mail } from '../model/mail.ts';
import { DEALS, type Deal } from '../model/settings.ts';
import { cell } from './cell.ts';
import { STORED } from './stored.ts';
import { addressOf, threadKey } from './threads.ts';

/** What is remembered of one person, by their address: nothing from outside the mails, and no text of them. */
export interface Person {
  /** ISO date of the day the user said the two have spoken, null before. */
  readonly spoken: string | null;
  /** Digests of the threads in which the reminder to call was put off. */
  readonly notNow: readonly string[];
  /** Ids of rules that stay silent in mails to them. */
  readonly off: readonly string[];
  /** Digest of a thread → what it is about, where the person said so. */
  readonly deals: Readonly<Record<string, Deal>>;
  /** Days on which something promised to them is due, as ISO dates in order; what it is stays in the mail. */
  readonly promised: readonly string[];
  /** ISO date of the day something was last told of them; '' where nobody knows. */
  readonly told: string;
}

export interface People {
  readonly version: 1;
  readonly known: Readonly<Record<string, Person>>;
}

const shape: v.GenericSchema<unknown, People> = v.object({
  version: v.optional(v.literal(1), 1),
  known: v.optional(
    v.record(
      v.string(),
      v.object({
        spoken: v.optional(v.nullable(v.string()), null),
        notNow: v.optional(v.array(v.string()), []),
        off: v.optional(v.array(v.string()), []),
        deals: v.optional(v.record(v.string(), v.picklist(DEALS)), {}),
        promised: v.optional(v.array(v.string()), []),
        told: v.optional(v.string(), ''),
      }),
    ),
    {},
  ),
});

export const people = cell(STORED.people, shape);

const NOBODY: Person = { spoken: null, notNow: [], off: [], deals: {}, promised: [], told: '' };

/** Remembers what a thread is about; null for what the settings say. */
export async function noteDeal(mail: Mail, deal: Deal | null): Promise<void> {
  const thread = await threadKey(mail);
  await remember(addressOf(mail), (person) => {
    const others = Object.entries(person.deals).filter(([each]) => each !== thread);
    return { ...person, deals: Object.fromEntries(deal ? [...others, [thread, deal]] : others) };
  });
}

/** Silences a rule in mails to a person, or lets it speak again. */
export const silenceWith = (them: string, rule: string, isOff: boolean): Promise<void> =>
  remember(addressOf({ them }), ({ off, ...person }) => ({
    ...person,
    off: [...off.filter((id) => id !== rule), ...(isOff ? [rule] : [])],
  }));

/** Remembers that the two have spoken, as the person said on the day it is where they are. */
export const noteSpoken = (mail: Mail, now: Date): Promise<void> =>
  remember(addressOf(mail), (person) => ({ ...person, spoken: localDay(now) }));

/** Remembers that the reminder was put off in this thread. */
export async function noteNotNow(mail: Mail): Promise<void> {
  const thread = await threadKey(mail);
  await remember(addressOf(mail), (person) => ({ ...person, notNow: [...new Set([...person.notNow, thread])] }));
}

/** What is remembered of the person a mail goes to, null for nobody: to be put back by `putBack`. */
export async function personOf(mail: Mail): Promise<Person | null> {
  const { value } = await people.read();
  return value.known[addressOf(mail)] ?? null;
}

/** Remembers a person as they were, or forgets them where nothing was remembered. */
export async function putBack(mail: Mail, person: Person | null): Promise<void> {
  await (person ? remember(addressOf(mail), () => person) : forget(addressOf(mail)));
}

/** Forgets what is remembered of one person, by their address; of everybody without one. */
export const forget = (address: string | null): Promise<unknown> =>
  people.update(({ known }) => ({
    known: address === null ? {} : Object.fromEntries(Object.entries(known).filter(([each]) => each !== address)),
  }));

/** Remembers something of the person with an address. */
export async function remember(address: string, change: (person: Person) => Person): Promise<void> {
  await people.update(({ known }) => ({
    known: { ...known, [address]: { ...change(known[address] ?? NOBODY), told: localDay(new Date()) } },
  }));
}

/** Forgets those of whom nothing was told since a day. Of whom nobody knows when, it is counted from today. */
export async function forgetPeopleBefore(day: Date): Promise<void> {
  const { value } = await people.read();
  const isDue = ({ told }: Person): boolean => told < localDay(day);
  if (!Object.values(value.known).some(isDue)) return;
  await people.update(({ known }) => ({
    known: Object.fromEntries(
      Object.entries(known).flatMap(([address, person]) => {
        if (person.told === '') return [[address, { ...person, told: localDay(new Date()) }]];
        return isDue(person) ? [] : [[address, person]];
      }),
    ),
  }));
}
