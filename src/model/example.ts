import type { Side } from './mail.ts';

/** A turn of an example that is a conversation. */
export interface Turn {
  readonly side: Side;
  /** When it was written, as told: "3 March", "Monday", "7 April (no photos came)"; '' where nothing is told. */
  readonly day: string;
  readonly text: string;
}

const DAY = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2} [A-Z][a-z]{2,8})`;
const TURN = new RegExp(String.raw`\s*(?:\bTODAY (${DAY}(?: \([^)]*\))?),\s*(?=ME:))?\b(THEY|ME)(?: (${DAY}))?:\s*`);
const CAUGHT = 3;

/** "THEY: … ME: …" or "ME 3 March: … TODAY 11 March, ME: …" as its turns, the draft last; none where it is but a draft. */
export function turnsOf(example: string): readonly Turn[] {
  const [, ...caught] = example.split(TURN);
  return Array.from({ length: caught.length / (CAUGHT + 1) }, (_, turn) => {
    const [today = '', side, day = '', text = ''] = caught.slice(turn * (CAUGHT + 1));
    return { side: side === 'ME' ? 'me' : 'them', day: today || day, text };
  });
}
