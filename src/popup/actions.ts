import type { Mail } from '../model/mail.ts';
import type { Deal } from '../model/settings.ts';
import type { ItemKind, Quote } from '../model/standing.ts';
import type { Appointment } from '../ui/appointment.ts';
import type { Shown } from './screen.ts';
import type { Tickable } from './ticked-off.ts';

/** What a person can do in the popup; the entry holds the effects. */
export interface Actions {
  /** `rule` is the one whose words they are, missing for words that follow from the thread. */
  readonly insert: (text: string, rule?: string) => void;
  readonly copy: (text: string) => void;
  readonly spoken: (mail: Mail) => void;
  readonly notNow: (mail: Mail) => void;
  readonly never: (mail: Mail) => void;
  /** Remembers the day on which something promised is due, an ISO date, or forgets it. */
  readonly keepDay: (mail: Mail, day: string) => void;
  readonly forgetDay: (mail: Mail, day: string) => void;
  /** What this thread is about; null for what the options say. */
  readonly deal: (mail: Mail, deal: Deal | null) => void;
  /** Saves a call as a calendar file. */
  readonly keep: (appointment: Appointment) => void;
  /** Leads to words in the page. */
  readonly show: (quote: Quote) => void;
  readonly notSo: (mail: Mail, kind: ItemKind, quote: Quote) => void;
  /** All that was ticked off in a thread. */
  readonly bringBack: (mail: Mail, items: readonly Tickable[]) => void;
  /** It is a negotiation, whatever Parley thinks. */
  readonly glance: (shown: Shown) => void;
  readonly useSite: (site: string) => void;
  readonly again: () => void;
  readonly options: () => void;
  /** Opens the page that says how it works and what it cannot know. */
  readonly how: () => void;
  readonly practice: () => void;
  readonly stop: () => void;
}
