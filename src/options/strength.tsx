import { MOST_MARKS, type Settings } from '../model/settings.ts';
import { say } from '../texts/say.ts';
import { type Change, setCap } from './changes.ts';
import { type Preset, presetOf, usePreset } from './presets.ts';

const CHOICES = Array.from({ length: MOST_MARKS }, (_, index) => index + 1);

interface Props {
  readonly settings: Settings;
  readonly policy: Partial<Settings>;
  readonly presets: readonly Preset[];
  readonly onChange: (change: Change) => void;
}

/** How much Parley says: a ready choice, and how many marks may show at once. */
export function Strength({ settings, policy, presets, onChange }: Props) {
  const current = presetOf(presets, settings);
  return (
    <section aria-labelledby="strength-title">
      <h2 id="strength-title">{say('strength_title')}</h2>
      <div class="choices" role="group" aria-labelledby="strength-title">
        {presets.map((preset) => (
          <button
            key={preset.name}
            type="button"
            disabled={Object.keys(preset.set).some((field) => field in policy)}
            aria-pressed={preset === current}
            onClick={() => onChange(usePreset(preset))}
          >
            <strong>{preset.name}</strong>
            <span>{preset.what}</span>
          </button>
        ))}
      </div>
      <label class="amount">
        {say('strength_cap')}{' '}
        <select
          disabled={'cap' in policy}
          value={settings.cap}
          onChange={(event) => onChange(setCap(Number(event.currentTarget.value)))}
        >
          {CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      </label>
      <p class="quiet">{say('strength_further')}</p>
    </section>
  );
}
