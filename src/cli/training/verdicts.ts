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
  /** What the writer wants, limits or minds still comes across. */
  readonly keepsPoint: boolean;
}

/** Sent as it is 2, with one word changed 1, not 0; its point kept 1 or 0. */
const OFFER = v.tuple([v.string(), v.picklist([0, 1, 2]), v.picklist([0, 1])]);
const READING = v.object({ by: v.number(), rule: v.string(), before: v.string(), offers: v.array(OFFER) });

/** Verdicts of a file of readings, a sentence to a line. A line of another shape throws, naming the line and what is wrong there. */
export function readVerdicts(file: URL): Verdict[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .flatMap((line, item) => {
      const reading = v.safeParse(READING, JSON.parse(line));
      if (!reading.success) throw new Error(`${file.pathname}, line ${item + 1}: ${v.summarize(reading.issues)}`);
      const { offers, ...said } = reading.output;
      return offers.map(([after, sent, point]) => ({ ...said, item, after, sent: sent > 0, keepsPoint: point === 1 }));
    });
}

/** Words worth offering first. */
export const isGood = ({ sent, keepsPoint }: Verdict): boolean => sent && keepsPoint;
