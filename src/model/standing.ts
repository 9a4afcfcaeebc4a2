import type { Side } from './mail.ts';
import type { Block } from './rule.ts';
import type { Call, Where } from './summary.ts';

/** What somebody wrote, and where: the sentence that an item of the popup rests on and leads to. */
export interface Quote {
  readonly side: Side;
  readonly message: Where;
  readonly text: string;
}

/** A finding in the thread. */
export interface Item extends Quote {
  /** Of its mail, ISO 8601, '' where the page shows none. */
  readonly date: string;
  /** False where the words only suggest it: it is shown with a question mark. */
  readonly sure: boolean;
  /** Who of the other side wrote it, where several of them write. */
  readonly by?: string;
}

/** Words that bound a figure. */
export type Bound = 'up to' | 'at most' | 'from' | 'at least' | 'about' | 'around' | 'roughly';

/** An offer as a point in time. A range keeps both ends: `amount` to `upTo`. */
export interface OfferPoint extends Item {
  readonly amount: number;
  readonly upTo: number | null;
  readonly bound: Bound | '';
}

/** What both sides have put on the table on one issue, in one unit, oldest first. */
export interface OfferLine {
  /** "price", "rent", "notice"; a noun of the mails ("guests") where they count it and name no issue. */
  readonly issue: string;
  /** As in Offer. */
  readonly unit: string;
  readonly points: readonly OfferPoint[];
  /** Between the latest figure of either side, null unless both gave one and one only. */
  readonly gap: number | null;
  /** False where not everything in it names the issue: it was joined by its size. */
  readonly sure: boolean;
}

export interface AskedItem extends Item {
  readonly state: 'answered' | 'deferred' | 'let go' | 'not found';
}

export interface PromisedItem extends Item {
  /** As in Promised. */
  readonly due: string | null;
  /** `seen`: a later mail of that side brings it or speaks of it; `overdue`: its day has passed, and it is not seen here. */
  readonly state: 'open' | 'seen' | 'overdue';
}

/** Why no call is suggested: what the thread shows that speaks against it now. */
export type CallSilence =
  | 'held'
  | 'arranged'
  | 'proposed'
  | 'declined'
  | 'logistics'
  | 'closing'
  | 'hot'
  | 'access'
  | 'record'
  | 'procedure'
  | 'hours apart'
  | 'no person'
  | 'safety'
  | 'under way';

/** Live contact as far as it is mentioned, with the words that mention it. */
export interface Contact {
  readonly call: Call;
  readonly said: Item | null;
  /** Null where a call could be suggested. */
  readonly silence: CallSilence | null;
  /** When an arranged one is to be, on the writer's clock: ISO 8601 to the minute, null where no mail tells. */
  readonly at: string | null;
}

/** A need somebody voices, in their own words. */
export interface InterestItem extends Item {
  /** A later mail of the other side speaks of it. */
  readonly takenUp: boolean;
}

/** Words that tend to be received as warm (a recognition, thanks, an open question) or as sharp (a threat, blame). */
export interface ToneMark extends Quote {
  readonly kind: 'warm' | 'sharp';
  /** Id and name of the rule that saw it. */
  readonly rule: string;
  readonly title: string;
}

/** The marks of one mail. No verdict on who wrote it. */
export interface MailTone {
  readonly side: Side;
  readonly message: Where;
  readonly date: string;
  readonly sentences: number;
  readonly marks: readonly ToneMark[];
  /** As in Item. */
  readonly by?: string;
}

export type Trend = 'warmer' | 'sharper' | 'level';

export interface Tone {
  /** The latest mails, oldest first. */
  readonly mails: readonly MailTone[];
  /** The last two mails of a side against those before, null where fewer than three are seen. */
  readonly trends: Readonly<Record<Side, Trend | null>>;
  /** Only where both sides moved the same way. */
  readonly cycle: 'virtuous' | 'vicious' | null;
}

/** One of the four building blocks, as far as words show it. */
export interface BlockItem {
  readonly block: Block;
  readonly state: 'seen' | 'little seen' | 'not enough text';
  /** What it rests on, for who tells it: counts in the order of the words for its block; none with too little text. */
  readonly counts: readonly number[];
  /** The latest example. */
  readonly example: Item | null;
}

export type StepId =
  | 'keep-your-word'
  | 'answer-them'
  | 'leave-the-jab'
  | 'call-first'
  | 'take-up-their-interest'
  | 'ask-them'
  | 'bridge-the-gap'
  | 'sum-up';

/** What could be done next, in words that follow "You could", with its why. */
export interface Step {
  readonly id: StepId;
  readonly could: string;
  readonly because: string;
  /** What the two name, for who tells them in another language: words quoted, a day as ISO date, an amount and its unit; in their order. */
  readonly names: readonly string[];
  /** What gives rise to it, null where it is the thread as a whole. */
  readonly about: Quote | null;
  /** Who of the other side gave rise to it, where several of them write. */
  readonly by?: string;
}

/** Where a negotiation stands: what the popup shows of a thread and the draft at its end. */
export interface Standing {
  readonly language: string;
  readonly negotiation: boolean;
  /** True once the draft holds words of the writer's own. */
  readonly drafted: boolean;
  /** Whose turn it is to write, and since when (ISO 8601, '' unknown); null without a mail, or where nobody can tell whose it is. */
  readonly turn: { readonly side: Side; readonly since: string } | null;
  readonly offers: readonly OfferLine[];
  readonly questions: readonly AskedItem[];
  readonly promises: readonly PromisedItem[];
  readonly agreed: readonly Item[];
  readonly contact: Contact;
  readonly interests: readonly InterestItem[];
  readonly tone: Tone;
  readonly blocks: readonly BlockItem[];
  /** All that apply, the best first; empty when there is nothing to add. */
  readonly steps: readonly Step[];
}

/** What an item tells; people tick each kind off as "not so" by itself. */
export type ItemKind = 'offer' | 'question' | 'promise' | 'agreed' | 'contact' | 'interest' | 'tone' | 'step';
