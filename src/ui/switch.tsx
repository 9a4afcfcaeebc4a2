import type { ComponentChildren } from 'preact';

interface Props {
  readonly on: boolean;
  /** What is switched; read out before "on" or "off". */
  readonly children: ComponentChildren;
  readonly describedBy?: string;
  readonly disabled?: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** Something that is on or off, and takes effect at once. */
export function Switch({ on, children, describedBy, disabled = false, onSwitch }: Props) {
  return (
    <label class="toggle">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span class="track" aria-hidden="true" />
      <span class="toggle-name">{children}</span>
    </label>
  );
}
