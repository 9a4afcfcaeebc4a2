import type { ComponentChild } from 'preact';
import { sayCount } from '../texts/say.ts';

/** A list of all would be read by nobody. */
const MOST = 4;

interface Props<T> {
  /** What matters most first. */
  readonly items: readonly T[];
  readonly show: (item: T) => ComponentChild;
}

/** The first items of a list, the others behind a fold. */
export function Capped<T>({ items, show }: Props<T>) {
  const others = items.slice(MOST);
  return (
    <>
      <ul>{items.slice(0, MOST).map(show)}</ul>
      {others.length > 0 && (
        <details class="fold">
          <summary>{sayCount('more', others.length)}</summary>
          <ul>{others.map(show)}</ul>
        </details>
      )}
    </>
  );
}
