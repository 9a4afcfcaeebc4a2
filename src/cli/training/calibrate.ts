import type { Length } from '../../engine/second/company.ts';
import type { Curve } from '../../engine/verdicts/worth.ts';

/** `excused`: whatever the sentence says, its neighbours make it harmless. */
export type Framed = 'excused' | 'none' | 'half-seen' | 'precise';

type Scored = Pick<Judged, 'score' | 'shows'>;

/** A judged sentence: its score, or odds, from a model that has not seen its author. */
export interface Judged {
  readonly score: number;
  /** Sentences of one fragment share a bag and its label. */
  readonly bag: string;
  readonly shows: boolean;
  /** What the rule's frames made of it. */
  readonly frame: Framed;
  readonly kind: 'fragment' | 'mail';
  /** Of the text it stands in. */
  readonly length: Length;
  readonly file: string;
}

export interface Bars {
  readonly alone: number;
  readonly framed: number;
  readonly precise: number;
}

const NEVER = 99;
/** Below this the rest of a sentence speaks against a frame; a precise one, which marks on its own, gives way below that. */
const DOUBTFUL = -1.2;
const LOUD_NO = -2;
/** Fewer positives, or fewer negatives, say nothing about a bar. */
const FEWEST = { shows: 8, not: 3 };

/**
 * The bars from which a mark is right with the wanted chance, by what the frames made of a sentence. Where wrong marks
 * cost the same, the same chance for every rule gives the most right ones. Where sentences of this length say too little
 * about a bar, those of every length are asked.
 */
export function calibrate(judged: readonly Judged[], length: Length, chance: number): Bars {
  const all = withoutIdle(judged);
  const telling = all.filter((each) => each.length === length);
  const of = (frame: Framed) => barOf(telling, frame, chance) ?? barOf(all, frame, chance);
  return {
    alone: of('none') ?? NEVER,
    framed: of('half-seen') ?? NEVER,
    precise: isRightAnyway(telling, chance) ? -NEVER : Math.min(of('precise') ?? -NEVER, LOUD_NO),
  };
}

/** Even where the rest of the sentence speaks against it, the precise frame is right with the wanted chance. */
function isRightAnyway(judged: readonly Judged[], chance: number): boolean {
  const doubted = judged.filter(({ frame, score }) => frame === 'precise' && score < DOUBTFUL);
  return doubted.filter(({ shows }) => shows).length >= chance * doubted.length;
}

const RANK = { excused: 0, none: 1, 'half-seen': 2, precise: 3 } as const;

/** Of a fragment that shows the rule only the sentence that shows it best: its other sentences may show nothing. */
export function withoutIdle<J extends Judged>(judged: readonly J[]): readonly J[] {
  const best = new Map<string, J>();
  for (const each of judged) {
    const known = best.get(each.bag);
    if (each.shows && (!known || isSurer(each, known))) best.set(each.bag, each);
  }
  return [...judged.filter(({ shows }) => !shows), ...best.values()];
}

const isSurer = (one: Judged, other: Judged): boolean =>
  RANK[one.frame] - RANK[other.frame] > 0 || (one.frame === other.frame && one.score > other.score);

function barOf(judged: readonly Judged[], frame: Framed, chance: number): number | null {
  const curve = fitCurve(judged.filter((each) => each.frame === frame));
  return curve && (Math.log(chance / (1 - chance)) - curve.start) / curve.slope;
}

const STEPS = 100;

/** Score → chance by a logistic curve (Platt), fitted by Newton's method. Null where there is too little to fit. */
export function fitCurve(judged: readonly Scored[]): Curve | null {
  const shows = judged.filter((each) => each.shows).length;
  if (shows < FEWEST.shows || judged.length - shows < FEWEST.not) return null;
  let slope = 1;
  let start = 0;
  for (let step = 0; step < STEPS; step++) {
    const { gs, g, hss, hs, h } = sums(judged, slope, start);
    const det = hss * h - hs * hs;
    slope -= (h * gs - hs * g) / det;
    start -= (hss * g - hs * gs) / det;
  }
  return slope > 0.05 && Number.isFinite(start) ? { slope, start } : null;
}

/** Gradient and curvature of the likelihood; a grain on the diagonal keeps it solvable. */
function sums(judged: readonly Scored[], slope: number, start: number) {
  const total = { gs: 0, g: 0, hss: 1e-6, hs: 1e-6, h: 1e-6 };
  for (const { score, shows } of judged) {
    const chance = 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, slope * score + start))));
    const error = chance - Number(shows);
    const weight = chance * (1 - chance);
    total.gs += error * score;
    total.g += error;
    total.hss += weight * score * score;
    total.hs += weight * score;
    total.h += weight;
  }
  return total;
}

export interface Tally {
  readonly hits: number;
  readonly false: number;
  readonly missed: number;
}

const BAR = { none: 'alone', 'half-seen': 'framed', precise: 'precise' } as const;

/** A rule's bars, in notes and in mails. */
export type BarsByLength = Readonly<Record<Length, Bars>>;

const marks = ({ score, frame, length }: Judged, bars: BarsByLength): boolean =>
  frame !== 'excused' && score >= bars[length][BAR[frame]];

/** Counts fragments and sentences of mails: one is marked where any of its sentences is. */
export function tally(judged: readonly Judged[], bars: BarsByLength): Tally {
  const marked = new Set(judged.filter((each) => marks(each, bars)).map(({ bag }) => bag));
  const shows = new Map(judged.map((each) => [each.bag, each.shows]));
  const count = (test: (bag: string, shown: boolean) => boolean) =>
    [...shows].filter(([bag, shown]) => test(bag, shown)).length;
  return {
    hits: count((bag, shown) => shown && marked.has(bag)),
    false: count((bag, shown) => !shown && marked.has(bag)),
    missed: count((bag, shown) => shown && !marked.has(bag)),
  };
}
