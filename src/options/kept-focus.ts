import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface KeptFocus {
  /** For the section that the list stands in. */
  readonly section: {
    readonly ref: RefObject<HTMLElement | null>;
    readonly onFocusIn: (event: FocusEvent) => void;
  };
  /** Sends the keyboard to what a selector names in there, as soon as that is drawn and unless it is sent elsewhere meanwhile. */
  readonly goTo: (selector: string) => void;
}

/**
 * For a section with a list of entries: when the entry that the keyboard was on moves, the keyboard moves with it; when
 * it goes, the keyboard goes on to the one that takes its place, or to the first field where none is left.
 *
 * @param keys Of the entries, in their order.
 */
export function useKeptFocus(keys: readonly string[]): KeptFocus {
  const ref = useRef<HTMLElement>(null);
  const last = useRef<{ readonly element: HTMLElement; readonly index: number } | null>(null);
  const wanted = useRef<{ readonly selector: string; readonly from: Element | null } | null>(null);
  const entries = (): HTMLElement[] => [
    ...(ref.current?.querySelectorAll<HTMLElement>(':scope > :is(ul, ol) > li') ?? []),
  ];
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const { selector, from } = wanted.current;
    const isFree = isLost() || document.activeElement === from;
    const there = ref.current?.querySelector<HTMLElement>(selector);
    if (isFree) there?.focus();
    if (there || !isFree) wanted.current = null;
  });
  useLayoutEffect(() => {
    if (!last.current || !isLost()) return;
    const { element, index } = last.current;
    const left = entries();
    const next = left[Math.min(index, left.length - 1)];
    const place = element.isConnected ? usable(element) : next && buttonsIn(next).at(-1);
    (place ?? ref.current?.querySelector<HTMLElement>('input, button'))?.focus();
  }, [keys.join('\n')]);
  const onFocusIn = ({ target }: FocusEvent): void => {
    const index = entries().findIndex((entry) => target instanceof Node && entry.contains(target));
    last.current = index >= 0 && target instanceof HTMLElement ? { element: target, index } : null;
  };
  return {
    section: { ref, onFocusIn },
    goTo: (selector) => {
      wanted.current = { selector, from: document.activeElement };
    },
  };
}

/** The keyboard is on nothing, or on what can no longer be used: browsers tell that late. */
const isLost = (): boolean => document.activeElement?.matches('body, :disabled') ?? true;

const buttonsIn = (entry: Element): HTMLElement[] => [...entry.querySelectorAll<HTMLElement>('button:enabled')];

/** An element of an entry, or a button beside it where it is disabled now. */
function usable(element: HTMLElement): HTMLElement | undefined {
  const entry = element.closest('li');
  return element.matches(':disabled') && entry ? buttonsIn(entry)[0] : element;
}
