import type { OpenQuestion } from '../model/summary.ts';
import type { Tracked } from './thread/facts.ts';
import type { Text } from './thread/texts.ts';

/** Questions of either side that no later text of the other side takes up, as far as words can tell. */
export const openOf = (tracked: readonly Tracked[]): OpenQuestion[] =>
  tracked.filter(({ state }) => state === 'not found').map(({ side, message, text }) => ({ side, message, text }));

/** Of those, what their latest mail asks. */
export function unansweredOf(open: readonly OpenQuestion[], texts: readonly Text[]): OpenQuestion[] {
  const latest = texts.findLast(({ side }) => side === 'them')?.where;
  return open.filter(({ side, message }) => side === 'them' && message === latest);
}
