import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Offer } from '../../engine/verdicts/traits.ts';

/** What somebody who read better words beside their sentence said of them. */
export interface Verdict extends Offer {
  /** Who read them: a number for everyone. */
  readonly by: number;
  /** Sentences are counted through: the offers for one share its number. */
  readonly item: number;
  /** They would send it as it is, or with one word changed. */
  readonly sent: boolean;
  /** What the writer wants, limits or minds still comes across; null where the reader took a gap for what was to stand in it. */
  readonly keepsPoint: boolean | null;
}

/** Sent as it is 2, with one word changed 1, not 0; its point kept 1 or 0. */
const OFFER = v.tuple([v.string(), v.picklist([0, 1, 2]), v.picklist([0, 1])]);
const READING = v.object({
  by: v.number(),
  rule: v.string(),
  before: v.string(),
  /** A gap for what the sentence had said was read as if that stood there. */
  forgiving: v.optional(v.boolean(), false),
  offers: v.array(OFFER),
});

/** Verdicts of a file of readings, a sentence to a line. A line of another shape throws, naming the line and what is wrong there. */
export function readVerdicts(file: URL): Verdict[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .flatMap((line, item) => {
      const reading = v.safeParse(READING, JSON.parse(line));
      if (!reading.success) throw new Error(`${file.pathname}, line ${item + 1}: ${v.summarize(reading.issues)}`);
      const { by, rule, before, forgiving, offers } = reading.output;
      return offers.map(([after, sent, point]) => ({
        by,
        rule,
        before,
        item,
        after,
        sent: sent > 0,
        keepsPoint: forgiving && MATTER_LEFT.test(after) ? null : point === 1,
      }));
    });
}

/** A gap for the matter itself, rather than for a reason. */
const MATTER_LEFT = /\[(?:what (?!you want to protect)|the (?:point|fact))/;

/** Words worth offering first; null where the reader's verdict does not tell. */
export const isGood = ({ sent, keepsPoint }: Verdict): boolean | null => (sent ? keepsPoint : false);
