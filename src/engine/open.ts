import type { OpenQuestion } from '../model/summary.ts';
import type { Tracked } from './thread/facts.ts';
import type { Text } from './thread/texts.ts';
import { trackIn } from './thread/tracked.ts';

const plain = ({ side, message, text }: Tracked): OpenQuestion => ({ side, message, text });

/** Questions of either side that still wait for an answer, as far as words can tell. */
export const openOf = (tracked: readonly Tracked[]): OpenQuestion[] => tracked.filter(({ waits }) => waits).map(plain);

/** What their latest mail asks and nothing since takes up: neither answered nor put off. */
export function unansweredIn(texts: readonly Text[]): OpenQuestion[] {
  const latest = texts.slice(texts.findLastIndex(({ side }) => side === 'them'));
  const [theirs] = latest;
  return theirs?.side === 'them'
    ? trackIn(theirs, latest.slice(1))
        .filter(({ state }) => state === 'not found')
        .map(plain)
    : [];
}
