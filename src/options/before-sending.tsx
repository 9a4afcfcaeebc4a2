import { say } from '../texts/say.ts';
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
      <h2 id="sending-title">{say('before_title')}</h2>
      <Switch
        on={on}
        disabled={isFixed}
        describedBy="sending-what"
        onSwitch={(isOn) => onChange(setBeforeSending(isOn))}
      >
        {say('before_show')}
      </Switch>
      <p id="sending-what" class="quiet">
        {say('before_what')}
      </p>
    </section>
  );
}
