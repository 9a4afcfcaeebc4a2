import type { Side } from '../model/mail.ts';
import type { OfferLine, OfferPoint } from '../model/standing.ts';
import { lineInWords } from './figures.ts';
import { standsOf } from './stands.ts';

const WIDTH = 320;
const HEIGHT = 76;
const EDGE = 8;

/** Fewer points are no course. */
const ENOUGH = 3;

/** Whether there is something to plot: points enough, and a side that moved. */
export const isCourse = (points: readonly OfferPoint[]): boolean =>
  points.length >= ENOUGH &&
  (['me', 'them'] as const).some((side) => standsOf(points.filter((point) => point.side === side)).length > 1);

/** The course of an issue: one line for each side, theirs dashed and square, the draft's point hollow. */
export function OfferPlot({ line }: { line: OfferLine }) {
  const place = scale(line.points);
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={lineInWords(line)}>
      {(['them', 'me'] as const).map((side) => (
        <g key={side} class={`plot-${side}`}>
          <polyline points={courseOf(line.points, side, place)} />
          {line.points.map((point, at) => point.side === side && <Dot key={at} point={point} at={at} place={place} />)}
        </g>
      ))}
    </svg>
  );
}

type Place = (at: number, amount: number) => readonly [number, number];

/** Offers stand one step apart, in the order they were made; the highest figure on top. */
function scale(points: readonly OfferPoint[]): Place {
  const amounts = points.flatMap(({ amount, upTo }) => [amount, upTo ?? amount]);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const step = (WIDTH - 2 * EDGE) / Math.max(1, points.length - 1);
  const height = HEIGHT - 2 * EDGE;
  return (at, amount) => [
    round(EDGE + at * step),
    round(high === low ? HEIGHT / 2 : EDGE + height * (1 - (amount - low) / (high - low))),
  ];
}

const round = (x: number): number => Math.round(x * 10) / 10;

const courseOf = (points: readonly OfferPoint[], side: Side, place: Place): string =>
  points.flatMap((point, at) => (point.side === side ? place(at, point.amount).join(',') : [])).join(' ');

function Dot({ point, at, place }: { point: OfferPoint; at: number; place: Place }) {
  const [x, y] = place(at, point.amount);
  const hollow = point.message === 'draft' ? 'hollow' : undefined;
  const end = point.upTo === null ? null : place(at, point.upTo)[1];
  return (
    <>
      {end !== null && <line x1={x} x2={x} y1={y} y2={end} />}
      {point.side === 'me' ? (
        <circle class={hollow} cx={x} cy={y} r={4} />
      ) : (
        <rect class={hollow} x={x - 3.5} y={y - 3.5} width={7} height={7} />
      )}
    </>
  );
}
