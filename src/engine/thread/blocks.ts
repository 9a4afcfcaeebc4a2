import { blocksOf } from '../../model/blocks.ts';
import type { BlockItem } from '../../model/standing.ts';
import type { Text } from './texts.ts';

/** Fewer mails of a side are no relationship to speak of. */
const ENOUGH = 2;

/** The building blocks as far as there is text to tell them from. */
export function blocksIn(texts: readonly Text[], ground: Parameters<typeof blocksOf>[0]): BlockItem[] {
  const blocks = blocksOf(ground);
  const isEnough = (['me', 'them'] as const).every(
    (side) => texts.filter((text) => text.side === side).length >= ENOUGH,
  );
  return isEnough ? blocks : blocks.map((block) => ({ ...block, state: 'not enough text', counts: [], example: null }));
}
