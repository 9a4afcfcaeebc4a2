import { tally } from './tally.ts';

export interface BadgeProps {
  readonly points: number;
  readonly strengths: number;
  readonly paused: boolean;
  readonly expanded: boolean;
  readonly onClick: () => void;
}

/** The small sign at the composer's corner. */
export function Badge({ points, strengths, paused, expanded, onClick }: BadgeProps) {
  const says = paused ? 'paused' : tally(points, strengths) || 'nothing left to say';
  return (
    <button type="button" class="badge" aria-haspopup="dialog" aria-expanded={expanded} onClick={onClick}>
      <span class="unseen">Parley: {says}</span>
      <span aria-hidden="true">{paused ? 'Paused' : <Counts points={points} strengths={strengths} />}</span>
    </button>
  );
}

function Counts({ points, strengths }: { points: number; strengths: number }) {
  return (
    <>
      {(points > 0 || strengths === 0) && (
        <span class="points">
          <span class="dot" />
          {points}
        </span>
      )}
      {strengths > 0 && (
        <span class="strengths">
          <span>✓</span>
          {strengths}
        </span>
      )}
    </>
  );
}
