import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface KeptFocus {
  readonly ref: RefObject<HTMLElement | null>;
  readonly onFocusIn: (event: FocusEvent) => void;
}

/**
 * For a section with a list of entries: when the entry that the keyboard was on goes, the keyboard goes on to the one
 * that takes its place, or to the first field where none is left.
 *
 * @param count Of the entries.
 */
export function useKeptFocus(count: number): KeptFocus {
  const ref = useRef<HTMLElement>(null);
  const last = useRef(-1);
  const entries = (): HTMLElement[] => [...(ref.current?.querySelectorAll<HTMLElement>('.entries > li') ?? [])];
  useLayoutEffect(() => {
    if (last.current < 0 || document.activeElement !== document.body) return;
    const left = entries();
    const next = left[Math.min(last.current, left.length - 1)];
    (next ? lastButton(next) : ref.current?.querySelector<HTMLElement>('input, button'))?.focus();
  }, [count]);
  const onFocusIn = ({ target }: FocusEvent): void => {
    last.current = entries().findIndex((entry) => target instanceof Node && entry.contains(target));
  };
  return { ref, onFocusIn };
}

const lastButton = (entry: HTMLElement): HTMLElement | undefined =>
  [...entry.querySelectorAll<HTMLElement>('button:enabled')].at(-1);
