import { Switch } from '../ui/switch.tsx';
import { type Change, setBeforeSending } from './changes.ts';

interface Props {
  readonly on: boolean;
  /** An organisation has set it. */
  readonly isFixed: boolean;
  readonly onChange: (change: Change) => void;
}

export function BeforeSending({ on, isFixed, onChange }: Props) {
  return (
    <section aria-labelledby="sending-title">
      <h2 id="sending-title">Before sending</h2>
      <Switch
        on={on}
        disabled={isFixed}
        describedBy="sending-what"
        onSwitch={(isOn) => onChange(setBeforeSending(isOn))}
      >
        Show me what is left
      </Switch>
      <p id="sending-what" class="quiet">
        A mail with a threat or an insult in it, or with a [gap] of ours still to fill, is held back for one look.
        Nothing else is ever held back.
      </p>
    </section>
  );
}
