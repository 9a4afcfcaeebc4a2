import type { Span } from '../model/span.ts';

interface Props {
  readonly text: string;
  /** In the order of the text; what overlaps an earlier one is left out. */
  readonly hits: readonly Span[];
}

/** A text with stretches of it marked. */
export function Hits({ text, hits }: Props) {
  let at = 0;
  const parts = hits.flatMap(({ start, end }) => {
    if (start < at) return [];
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
