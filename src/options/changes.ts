import { exceptionOn } from '../browser/exceptions.ts';
import type { OwnPhrase } from '../model/own-phrase.ts';
import { type Deal, DEFAULT_SETTINGS, type Settings, type Working } from '../model/settings.ts';
import { say } from '../texts/say.ts';
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

const SAID = { mark: 'rule_is_on', panel: 'rule_is_panel', off: 'rule_is_off' } as const;

/** A rule that is switched off remembers nothing: on again it marks. */
export function insist({ id, title }: Named, insistence: Insistence): Change {
  const listed = (list: readonly string[], is: Insistence): string[] => [
    ...list.filter((other) => other !== id),
    ...(insistence === is ? [id] : []),
  ];
  return {
    to: ({ off, quiet }) => ({ off: listed(off, 'off'), quiet: listed(quiet, 'panel') }),
    said: say(SAID[insistence], title),
  };
}

/** A rule falls silent on a site, or speaks there again. */
export const setSilentOn = ({ id, title }: Named, site: string, isSilent: boolean): Change => ({
  to: ({ silentOn }) => {
    const entry = exceptionOn(site, id);
    return { silentOn: [...silentOn.filter((each) => each !== entry), ...(isSilent ? [entry] : [])] };
  },
  said: say(isSilent ? 'exception_added' : 'exception_removed', title, site),
  sweeping: true,
});

/** Switches on what is named and everything else off. */
export function onlyThese(these: readonly Named[], all: readonly Named[]): Change {
  const kept = new Set(these.map(({ id }) => id));
  return {
    to: () => ({ off: all.map(({ id }) => id).filter((id) => !kept.has(id)) }),
    said: these.length === 1 ? say('rule_alone', these[0]?.title ?? '') : say('rules_alone', these.length),
    sweeping: true,
  };
}

export const setCap = (cap: number): Change => ({ to: () => ({ cap }), said: say('strength_cap_saved', cap) });

export const setBeforeSending = (on: boolean): Change => ({ to: () => ({ beforeSending: on }), said: say('saved') });

export const setHours = (hours: Partial<Pick<Working, 'from' | 'to'>>): Change => ({
  to: ({ working }) => ({ working: { ...working, ...hours } }),
  said: say('saved'),
});

/** A day of the week, 1 for Monday, becomes a working day or none; the last one stays. */
export const setDay = (day: number, works: boolean): Change => ({
  to: ({ working }) => {
    const others = working.days.filter((each) => each !== day);
    const days = works ? [...others, day].toSorted((a, b) => a - b) : others;
    return { working: days.length === 0 ? working : { ...working, days } };
  },
  said: say('saved'),
});

/** @param name What the keys are called on this machine, null for none. */
export const setShortcut = (shortcut: string, name: string | null): Change => ({
  to: () => ({ shortcut }),
  said: name === null ? say('shortcut_unset') : say('shortcut_saved', name),
  sweeping: true,
});

export const setDeal = (deal: Deal): Change => ({ to: () => ({ deal }), said: say('saved') });

/** Writes what could be read over what could not. */
export const MEND: Change = { to: () => ({}), said: say('saved') };

export const RESET: Change = { to: () => DEFAULT_SETTINGS, said: say('options_reset_done'), sweeping: true };

/** Takes the settings of a file for one's own. */
export const replaceByFile = (settings: Settings): Change => ({
  to: () => settings,
  said: say('file_replaced'),
  sweeping: true,
});

export const addFile = (settings: Settings): Change => ({
  to: (mine) => merged(mine, settings),
  said: say('file_added'),
  sweeping: true,
});

/** Keeps a phrase; `changed` is the one that it takes the place of, null for a new one. */
export const savePhrase = (phrase: OwnPhrase, changed: OwnPhrase | null): Change => ({
  to: ({ phrases }) => ({
    phrases: [...phrases.filter(({ words }) => words !== phrase.words && words !== changed?.words), phrase],
  }),
  said: say('flag_saved', phrase.words),
});

export const removePhrase = ({ words }: OwnPhrase): Change => ({
  to: ({ phrases }) => ({ phrases: phrases.filter((phrase) => phrase.words !== words) }),
  said: say('flag_removed', words),
  sweeping: true,
});

export const allow = (words: string): Change => ({
  to: ({ allowed }) => ({ allowed: [...allowed.filter((each) => each !== words), words] }),
  said: say('allow_saved', words),
});

export const disallow = (words: string): Change => ({
  to: ({ allowed }) => ({ allowed: allowed.filter((each) => each !== words) }),
  said: say('allow_removed', words),
  sweeping: true,
});

/** The lists of words that fill a gap in a rewrite. */
export type Filling = 'reasons' | 'benchmarks';

export const addFilling = (which: Filling, words: string): Change => ({
  to: ({ [which]: list }) => ({ [which]: [...list.filter((each) => each !== words), words] }),
  said: say('filling_saved', words),
});

export const removeFilling = (which: Filling, words: string): Change => ({
  to: ({ [which]: list }) => ({ [which]: list.filter((each) => each !== words) }),
  said: say('filling_removed', words),
  sweeping: true,
});
