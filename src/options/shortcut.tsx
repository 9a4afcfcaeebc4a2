import { useState } from 'preact/hooks';
import { needOf, NO_SHORTCUT, type Need, USUAL_SHORTCUT, written } from '../model/shortcut.ts';
import { say } from '../texts/say.ts';
import { keyNames, type Layout } from '../ui/key-names.ts';
import { type Change, setShortcut } from './changes.ts';

const NEEDED: Readonly<Record<Need, string>> = {
  card: say('shortcut_card'),
  control: say('shortcut_control'),
  editing: say('shortcut_editing'),
  writing: say('shortcut_writing'),
  alt: say('shortcut_alt'),
  browser: say('shortcut_browser'),
};

/** Held with another key, or nothing yet. */
const HELD = new Set(['Alt', 'AltGraph', 'CapsLock', 'Control', 'Fn', 'Hyper', 'Meta', 'NumLock', 'Shift', 'Super']);

interface Props {
  readonly shortcut: string;
  readonly layout: Layout;
  /** An organisation has set it. */
  readonly isFixed: boolean;
  readonly onChange: (change: Change) => void;
}

/** The keys that open the next card, set by pressing them. */
export function Shortcut({ shortcut, layout, isFixed, onChange }: Props) {
  const [need, setNeed] = useState<Need | null>(null);
  const named = (keys: string): string => (keys === NO_SHORTCUT ? say('shortcut_none') : keyNames(keys, layout));
  const choose = (keys: string): void => {
    setNeed(null);
    if (keys !== shortcut) onChange(setShortcut(keys, keys === NO_SHORTCUT ? null : named(keys)));
  };
  const press = (event: KeyboardEvent): void => {
    // Tab leaves the field, as it does everywhere.
    if (event.key === 'Tab' || HELD.has(event.key)) return;
    event.preventDefault();
    const needed = needOf(event);
    if (needed) setNeed(needed);
    else choose(written(event));
  };
  return (
    <section>
      <fieldset disabled={isFixed}>
        <legend>
          <h2>{say('shortcut_title')}</h2>
        </legend>
        <p class="quiet">{say('shortcut_what')}</p>
        <div class="row shortcut">
          <input
            type="text"
            readOnly
            aria-label={say('shortcut_field')}
            aria-describedby="shortcut-hint"
            aria-invalid={need !== null || undefined}
            value={named(shortcut)}
            onKeyDown={press}
            onBlur={() => setNeed(null)}
          />
          <button type="button" disabled={shortcut === USUAL_SHORTCUT} onClick={() => choose(USUAL_SHORTCUT)}>
            {say('shortcut_usual', named(USUAL_SHORTCUT))}
          </button>
          <button type="button" disabled={shortcut === NO_SHORTCUT} onClick={() => choose(NO_SHORTCUT)}>
            {say('shortcut_without')}
          </button>
        </div>
        {need && (
          <p role="alert" class="fault">
            {NEEDED[need]}
          </p>
        )}
        <p id="shortcut-hint" class="quiet">
          {say('shortcut_hint', keyNames('Alt+Shift+', layout), keyNames('Shift+F8', layout))}
        </p>
      </fieldset>
    </section>
  );
}
