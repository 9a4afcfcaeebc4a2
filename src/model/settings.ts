import type { OwnPhrase } from './own-phrase.ts';
import { USUAL_SHORTCUT } from './shortcut.ts';

/** What the mail is about: people who will go on dealing with each other, or one price and goodbye. */
export const DEALS = ['ongoing', 'one-off'] as const;
export type Deal = (typeof DEALS)[number];

/** When the writer can be rung, on the clock of their machine. */
export interface Working {
  /** 1 is Monday, 7 Sunday. */
  readonly days: readonly number[];
  /** Full hours: 9 to 17. */
  readonly from: number;
  readonly to: number;
}

/** The most marks a person may ask for; more would be a page full of underlines. */
export const MOST_MARKS = 9;

/** A working day has room for a call clear of both its ends, in the morning and later on. */
export const SHORTEST_DAY = 4;

/** What a person may set. The defaults are the type; reading validates against them (browser/settings-shape.ts). */
export interface Settings {
  /** Ids of rules switched off. A rule not named is on, so a new rule starts on. */
  readonly off: readonly string[];
  /** Ids of rules whose words are listed in the panel and not marked in the draft. */
  readonly quiet: readonly string[];
  /** Rules that stay silent on one site, as "mail.example.com threat": host and rule id. */
  readonly silentOn: readonly string[];
  readonly deal: Deal;
  /** At most this many marks at once; the rest is counted. */
  readonly cap: number;
  /** Words that are never marked, as the person has written them; case and spacing do not matter. */
  readonly allowed: readonly string[];
  /** Words of their own that a person wants to be told about. */
  readonly phrases: readonly OwnPhrase[];
  /** Reasons of their own, as they follow "because": offered where better words leave [your reason] open. */
  readonly reasons: readonly string[];
  /** What they go by, as it follows "based on": offered where better words leave [your benchmark] open. */
  readonly benchmarks: readonly string[];
  /** Whether a mail with a threat or an unfilled gap is held back for one look before it is sent. */
  readonly beforeSending: boolean;
  /** Times for a call are suggested within these hours. */
  readonly working: Working;
  /** The keys that open the card of the next marked words, as model/shortcut.ts writes them, or 'none'. */
  readonly shortcut: string;
}

/** What a page with a draft goes by, before anything is read in it. */
export type PageSettings = Pick<Settings, 'beforeSending' | 'shortcut'>;

export const DEFAULT_SETTINGS: Settings = {
  off: [],
  quiet: [],
  silentOn: [],
  deal: 'ongoing',
  cap: 3,
  allowed: [],
  phrases: [],
  reasons: [],
  benchmarks: [],
  beforeSending: false,
  working: { days: [1, 2, 3, 4, 5], from: 9, to: 17 },
  shortcut: USUAL_SHORTCUT,
};

/** Rules that a kind of deal silences: warmth and long openings can cost money where only one price is at stake. */
export const SILENT_FOR: Readonly<Record<Deal, readonly string[]>> = {
  ongoing: [],
  'one-off': ['missing-rapport', 'positional-statement', 'rapport-opener'],
};
