import { say } from '../texts/say.ts';
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
  const says = paused ? say('badge_paused') : tally(points, strengths) || say('badge_nothing');
  return (
    <button type="button" class="badge" aria-haspopup="dialog" aria-expanded={expanded} onClick={onClick}>
      <span class="unseen">{say('badge_name', says)}</span>
      <span aria-hidden="true">
        {paused ? say('badge_paused_short') : <Counts points={points} strengths={strengths} />}
      </span>
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
