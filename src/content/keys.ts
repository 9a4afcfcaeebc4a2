import { written } from '../model/shortcut.ts';

export interface OnKeys {
  /** Which keys are the shortcut, as model/shortcut.ts writes them. */
  readonly wishes: { readonly latest: { readonly shortcut: string } };
  /** The shortcut was pressed; true when there was something to show. */
  next(): boolean;
  /** Escape was pressed; true when something was open. */
  close(): boolean;
  /** Tab was pressed inside the card. */
  move(step: 1 | -1): void;
  /** A letter was typed on the page. */
  typed(): void;
  /** The pointer went down somewhere. */
  press(event: Event): void;
  isInside(event: Event): boolean;
}

/** Watches the windows it is handed, each once; one handed again is watched anew, as document.open() ends all listening. */
export function watchWindows(on: OnKeys, signal: AbortSignal): (view: Window | null) => void {
  const watched = new WeakMap<Window, AbortController>();
  return (view) => {
    if (!view) return;
    watched.get(view)?.abort();
    const watching = new AbortController();
    watched.set(view, watching);
    watchWindow(view, on, AbortSignal.any([signal, watching.signal]));
  };
}

/**
 * Listens to a window before its page does. Escape is ours while a card is open (in some webmails it discards the
 * draft), and so is every key pressed inside the card (letters are shortcuts in others).
 */
function watchWindow(view: Window, on: OnKeys, signal: AbortSignal): void {
  let kept = '';
  const down = (event: KeyboardEvent): void => {
    // What a page makes up is not the person's key.
    if (event.isComposing || !event.isTrusted) return;
    const isOurs =
      (event.key === 'Escape' && on.close()) || (written(event) === on.wishes.latest.shortcut && on.next());
    kept = isOurs ? event.code : '';
    if (isOurs) keep(event);
    else if (on.isInside(event)) inside(event);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) on.typed();
  };
  const inside = (event: KeyboardEvent): void => {
    event.stopImmediatePropagation();
    if (event.key !== 'Tab') return;
    event.preventDefault();
    on.move(event.shiftKey ? -1 : 1);
  };
  const other = (event: KeyboardEvent): void => {
    if (event.code === kept) keep(event);
    else if (on.isInside(event)) event.stopImmediatePropagation();
  };
  const options = { capture: true, signal };
  view.addEventListener('keydown', down, options);
  view.addEventListener('keypress', other, options);
  view.addEventListener('keyup', other, options);
  view.addEventListener('pointerdown', (event) => event.isTrusted && on.press(event), { ...options, passive: true });
}

function keep(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
