import { choicesOf, type Policy } from '../browser/managed.ts';
import { say, sayCount } from '../texts/say.ts';
import { settingName } from './names.ts';

/** What an organisation has set by policy, for those who wonder why it cannot be changed. */
export function Organisation({ policy }: { readonly policy: Policy }) {
  const { allowed = [], phrases = [], reasons = [], benchmarks = [], ...choices } = choicesOf(policy);
  const { sites, retention } = policy;
  const fixed = Object.keys(choices).map(settingName);
  const quoted = (words: readonly string[]): string => words.map((each) => say('quoted', each)).join(', ');
  return (
    <section class="organisation" role="note" aria-label={say('organisation_title')}>
      <p>
        <strong>{say('organisation_title')}.</strong>
        {fixed.length > 0 && ` ${say('organisation_fixed', fixed.join(', '))}`}
        {sites && ` ${say('organisation_sites', sites.join(', '))}`}
        {retention !== undefined && ` ${sayCount('organisation_retention', retention)}`}
        {phrases.length > 0 && ` ${say('organisation_phrases', quoted(phrases.map(({ words }) => words)))}`}
        {reasons.length + benchmarks.length > 0 &&
          ` ${say('organisation_fillings', quoted([...reasons, ...benchmarks]))}`}
        {allowed.length > 0 && ` ${say('organisation_allowed', quoted(allowed))}`}
      </p>
    </section>
  );
}
