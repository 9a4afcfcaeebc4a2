import { say } from '../texts/say.ts';
import type { DraftWatch } from './draft-watch.ts';

/** Who confirms the same words once more is on a page that takes no click but a hand's: the next press is theirs. */
const ENOUGH = 2;

/** A mail held back. */
export interface Held {
  /** What is left in the draft, each in one line. */
  readonly reasons: readonly string[];
  readonly control: HTMLElement;
  send(): void;
}

/** What is left in a draft that its writer may want to see before it goes; nothing for most mails. */
function leftIn(draft: DraftWatch, text: string): string[] {
  if (draft.paused) return [];
  const grave = draft.nudges
    .filter((each) => each.grave)
    .map(({ title, text: words }) => say('sending_words', title, words));
  const open = Array.from(draft.gaps).filter((gap) => text.includes(gap));
  return [...grave, ...open.map((gap) => say('sending_gap', gap))];
}

/**
 * Holds a mail back once, on its way out by a click, by Enter or Space on the send button, or by Ctrl or Cmd and Enter.
 * Whatever goes wrong here, the mail goes.
 */
export function watchSending(draft: DraftWatch, on: { isWanted(): boolean; hold(held: Held): void }): void {
  const { composer, signal } = draft;
  let isConfirmed = false;
  /** The text that was last to go as it is, and how often. */
  let confirmed = { text: '', times: 0 };
  const intercept = (event: Event, control: HTMLElement): void => {
    const { text } = draft.field.read();
    const times = confirmed.text === text ? confirmed.times : 0;
    const reasons = leftIn(draft, text);
    if (reasons.length === 0 || times >= ENOUGH) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const send = (): void => {
      confirmed = { text, times: times + 1 };
      isConfirmed = true;
      // The page may have made its button anew meanwhile.
      (control.isConnected ? control : (composer.sends()[0] ?? control)).click();
      isConfirmed = false;
    };
    on.hold({ reasons, control, send });
  };
  const hear = (event: Event): void => {
    try {
      if (isConfirmed || !maySend(event) || !on.isWanted()) return;
      const control = sentBy(event, composer.sends());
      if (control) intercept(event, control);
    } catch {
      // A page we do not understand sends as it would without us.
    }
  };
  // An editor in a frame is not below its form, nor is a menu of the form.
  const pages = [composer.root, composer.editor].map(({ ownerDocument }) => ownerDocument.documentElement);
  for (const place of new Set(pages)) {
    place.addEventListener('click', hear, { capture: true, signal });
    place.addEventListener('keydown', hear, { capture: true, signal });
  }
}

/** The keys that press a button or send; letters cost nothing. */
const maySend = (event: Event): boolean => !('key' in event) || event.key === 'Enter' || event.key === ' ';

/** The control by which an event would send a mail: the pressed one, or the main one for Ctrl or Cmd and Enter. */
function sentBy(event: Event, controls: readonly HTMLElement[]): HTMLElement | null {
  const pressed = controls.find((control) => event.composedPath().includes(control));
  const isChord = 'key' in event && event.key === 'Enter' && 'ctrlKey' in event && 'metaKey' in event;
  return pressed ?? (isChord && (event.ctrlKey || event.metaKey) ? (controls[0] ?? null) : null);
}
