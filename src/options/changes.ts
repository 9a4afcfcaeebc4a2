import type { OwnPhrase } from '../model/own-phrase.ts';
import { type Deal, DEFAULT_SETTINGS, type Settings, type Working } from '../model/settings.ts';
import { merged } from './merge.ts';

/** Something the person sets, and what they are told once it is stored. */
export interface Change {
  readonly to: (settings: Settings) => Partial<Settings>;
  readonly said: string;
  /** It changes much at once: it can be taken back with one click. */
  readonly sweeping?: boolean;
}

/** A rule as far as changing it goes. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

/** How a rule makes itself heard: under the words, in the panel alone, or not at all. */
export type Insistence = 'mark' | 'panel' | 'off';

export const insistenceOf = (id: string, { off, quiet }: Pick<Settings, 'off' | 'quiet'>): Insistence => {
  if (off.includes(id)) return 'off';
  return quiet.includes(id) ? 'panel' : 'mark';
};

const SAID: Readonly<Record<Insistence, string>> = { mark: 'on', panel: 'listed in the panel only', off: 'off' };

/** A rule that is switched off remembers nothing: on again it marks. */
export function insist({ id, title }: Named, insistence: Insistence): Change {
  const listed = (list: readonly string[], is: Insistence): string[] => [
    ...list.filter((other) => other !== id),
    ...(insistence === is ? [id] : []),
  ];
  return {
    to: ({ off, quiet }) => ({ off: listed(off, 'off'), quiet: listed(quiet, 'panel') }),
    said: `Saved: ${title} is ${SAID[insistence]}.`,
  };
}

/** Switches on what is named and everything else off. */
export function onlyThese(these: readonly Named[], all: readonly Named[]): Change {
  const kept = new Set(these.map(({ id }) => id));
  return {
    to: () => ({ off: all.map(({ id }) => id).filter((id) => !kept.has(id)) }),
    said: these.length === 1 ? `Only ${these[0]?.title} is on.` : `Only these ${these.length} rules are on.`,
    sweeping: true,
  };
}

export const setCap = (cap: number): Change => ({ to: () => ({ cap }), said: `Saved: at most ${cap} at once.` });

export const setBeforeSending = (on: boolean): Change => ({ to: () => ({ beforeSending: on }), said: 'Saved.' });

export const setHours = (hours: Partial<Pick<Working, 'from' | 'to'>>): Change => ({
  to: ({ working }) => ({ working: { ...working, ...hours } }),
  said: 'Saved.',
});

/** A day of the week, 1 for Monday, becomes a working day or none; the last one stays. */
export const setDay = (day: number, works: boolean): Change => ({
  to: ({ working }) => {
    const others = working.days.filter((each) => each !== day);
    const days = works ? [...others, day].toSorted((a, b) => a - b) : others;
    return { working: days.length === 0 ? working : { ...working, days } };
  },
  said: 'Saved.',
});

export const setDeal = (deal: Deal): Change => ({ to: () => ({ deal }), said: 'Saved.' });

/** Writes what could be read over what could not. */
export const MEND: Change = { to: () => ({}), said: 'Saved.' };

export const RESET: Change = { to: () => DEFAULT_SETTINGS, said: 'Everything stands at its default.', sweeping: true };

/** Takes the settings of a file for one's own. */
export const replaceByFile = (settings: Settings): Change => ({
  to: () => settings,
  said: 'The file has taken the place of what was set.',
  sweeping: true,
});

export const addFile = (settings: Settings): Change => ({
  to: (mine) => merged(mine, settings),
  said: 'The file was added to what you had set.',
  sweeping: true,
});

/** Keeps a phrase; `changed` is the one that it takes the place of, null for a new one. */
export const savePhrase = (phrase: OwnPhrase, changed: OwnPhrase | null): Change => ({
  to: ({ phrases }) => ({
    phrases: [...phrases.filter(({ words }) => words !== phrase.words && words !== changed?.words), phrase],
  }),
  said: `Saved: “${phrase.words}” is flagged.`,
});

export const removePhrase = ({ words }: OwnPhrase): Change => ({
  to: ({ phrases }) => ({ phrases: phrases.filter((phrase) => phrase.words !== words) }),
  said: `“${words}” is no longer flagged.`,
  sweeping: true,
});

export const allow = (words: string): Change => ({
  to: ({ allowed }) => ({ allowed: [...allowed.filter((each) => each !== words), words] }),
  said: `Saved: “${words}” is left alone.`,
});

export const disallow = (words: string): Change => ({
  to: ({ allowed }) => ({ allowed: allowed.filter((each) => each !== words) }),
  said: `“${words}” is no longer left alone.`,
  sweeping: true,
});

/** The lists of words that fill a gap in a rewrite. */
export type Filling = 'reasons' | 'benchmarks';

export const addFilling = (which: Filling, words: string): Change => ({
  to: ({ [which]: list }) => ({ [which]: [...list.filter((each) => each !== words), words] }),
  said: `Saved: “${words}” is offered where it fits.`,
});

export const removeFilling = (which: Filling, words: string): Change => ({
  to: ({ [which]: list }) => ({ [which]: list.filter((each) => each !== words) }),
  said: `“${words}” is no longer offered.`,
  sweeping: true,
});
