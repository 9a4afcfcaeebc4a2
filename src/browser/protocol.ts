import type { Evidence } from '../model/evidence.ts';
import type { Ignoring } from '../model/ignoring.ts';
import type { Noting } from '../model/logbook.ts';
import type { Mail } from '../model/mail.ts';
import type { OwnPhrase, Tried } from '../model/own-phrase.ts';
import type { Inserted, PageView } from '../model/page.ts';
import type { Review } from '../model/review.ts';
import type { PageSettings } from '../model/settings.ts';
import type { Quote, Standing } from '../model/standing.ts';

/** What the background answers. A message is added here and in background/index.ts; forgetting one does not compile. */
export interface BackgroundProtocol {
  review(mail: Mail): Review;
  /** The same with better words for every point, for whoever looks behind the marks. */
  inspect(mail: Mail): Review;
  /** Where the thread stands, with or without a draft. */
  standing(mail: Mail): Standing;
  /** The sources behind the evidence keys of a nudge; a key nobody knows is left out. They would weigh too much in every page. */
  sources(keys: readonly string[]): readonly Evidence[];
  /** Remembers that a kind of point is ignored, or forgets it again. */
  ignore(ignoring: Ignoring, isOn: boolean): true;
  /** Writes down what became of nudges, if the person keeps a record; true when it is time to offer that the rule be quieted. */
  note(noting: Noting): boolean;
  /** Tries a phrase of the person's own on a text, and says what is wrong with it: one that marks many `ordinary` sentences is refused. */
  tryPhrase(phrase: OwnPhrase, text: string, ordinary: readonly string[]): Tried;
  /** What a page with a draft goes by, before anything is read in it. */
  wishes(): PageSettings;
  /** Puts the script that draws the faces into the frame that asks. */
  faces(): true;
  /** Runs on a site from now on, given its match pattern; answers when the open tabs have the script, false without the permission. */
  startOn(site: string): boolean;
}

/** What the content script of a tab answers. */
export interface PageProtocol {
  look(): PageView | null;
  /** True where a page that nobody told us about has not got yet what reads its open mails. */
  lacksOpenMails(): true;
  insert(text: string): Inserted;
  /** Scrolls to the mail (or the draft) and marks the words in it; false where the page no longer shows them. */
  point(quote: Quote): boolean;
  /** The person took the site away: a script whose `self.origin` is on this host stops and removes its things. */
  leave(host: string): true;
}
