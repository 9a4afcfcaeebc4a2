import type { Standing } from '../model/standing.ts';
import { say } from '../texts/say.ts';
import { shortDay } from './dates.ts';

interface Props {
  /** Null without a mail. */
  readonly turn: Standing['turn'];
}

/** Whose turn it is to write. */
export function Turn({ turn }: Props) {
  if (!turn) return null;
  const since = shortDay(turn.since);
  return (
    <p class={`turn turn-${turn.side}`}>
      {since
        ? say(turn.side === 'me' ? 'turn_me_since' : 'turn_them_since', since)
        : say(turn.side === 'me' ? 'turn_me' : 'turn_them')}
    </p>
  );
}
