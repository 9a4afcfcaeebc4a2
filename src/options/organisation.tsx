import type { Settings } from '../model/settings.ts';
import { settingName } from './names.ts';

/** What an organisation has set by policy, for those who wonder why it cannot be changed. */
export function Organisation({ policy }: { readonly policy: Partial<Settings> }) {
  const { allowed = [], phrases = [], reasons = [], benchmarks = [], ...choices } = policy;
  const fixed = Object.keys(choices).map(settingName);
  const quoted = (words: readonly string[]): string => words.map((each) => `“${each}”`).join(', ');
  return (
    <section class="organisation" role="note" aria-label="Set by your organisation">
      <p>
        <strong>Set by your organisation.</strong>
        {fixed.length > 0 && ` Fixed, so it cannot be changed here: ${fixed.join(', ')}.`}
        {phrases.length > 0 && ` Flagged beside your own words: ${quoted(phrases.map(({ words }) => words))}.`}
        {reasons.length + benchmarks.length > 0 &&
          ` Offered where words are missing: ${quoted([...reasons, ...benchmarks])}.`}
        {allowed.length > 0 && ` Left alone beside your own: ${quoted(allowed)}.`}
      </p>
    </section>
  );
}
