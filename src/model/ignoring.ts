/** How far ignoring a point reaches beyond the draft: its words, its rule (or only its marks), or its rule in mails to one person. */
export type Reach = 'phrase' | 'rule' | 'marks' | 'person';

/** What is ignored, and how far. */
export interface Ignoring {
  readonly reach: Reach;
  readonly rule: string;
  /** The marked words. */
  readonly words: string;
  /** "Name <address>" of the person written to. */
  readonly them: string;
}
