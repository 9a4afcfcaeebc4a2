import type { Deal } from '../model/settings.ts';
import type { PageView } from '../model/page.ts';
import type { Review } from '../model/review.ts';
import type { Standing } from '../model/standing.ts';
import type { Tickable } from './ticked-off.ts';

/** What the thread is about. */
export interface DealShown {
  /** As the person said of this thread, null where they said nothing. */
  readonly here: Deal | null;
  /** As the settings have it for every thread. */
  readonly usual: Deal;
  /** An organisation has set it. */
  readonly isFixed: boolean;
}

/** A page with a mail, and what was read in it. */
export interface Shown {
  readonly view: PageView;
  readonly review: Review;
  /** Without what the person ticked off. */
  readonly standing: Standing;
  readonly tickedOff: readonly Tickable[];
  readonly deal: DealShown;
  /** What the person has said of calls with this one needs no asking; nor is there anything to keep of nobody. */
  readonly isCallSettled: boolean;
  /** Days of promises to the other side that are remembered; null where nothing can be remembered of them. */
  readonly promisedDays: readonly string[] | null;
}

/** What the popup shows. Each kind has its own honest words and says what to do next. */
export type Screen =
  | { readonly kind: 'loading' }
  /** No web page: a browser page, a file, a new tab. */
  | { readonly kind: 'nowhere' }
  /** A site Parley was not asked onto; `site` is its match pattern. */
  | { readonly kind: 'elsewhere'; readonly site: string }
  /** An organisation does not let Parley read this site. */
  | { readonly kind: 'forbidden'; readonly host: string }
  /** Parley runs here and sees no mail. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'quiet'; readonly shown: Shown }
  | { readonly kind: 'glance'; readonly shown: Shown }
  | { readonly kind: 'error'; readonly message: string };

const READ = new Set(['en', 'und']);

/** Which screen a page and what was read in it call for. */
export function screenOf(shown: Shown): Screen {
  const { view, standing } = shown;
  const { thread, draft } = view.mail;
  if (thread.length === 0 && draft.body.trim() === '') return { kind: 'empty' };
  if (!READ.has(standing.language)) return { kind: 'language', language: standing.language };
  if (standing.negotiation) return { kind: 'glance', shown };
  if (standing.language === 'und' && thread.length === 0) return { kind: 'empty' };
  return { kind: 'quiet', shown };
}
