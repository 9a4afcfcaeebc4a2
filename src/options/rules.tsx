import { useState } from 'preact/hooks';
import { type Settings, SILENT_FOR } from '../model/settings.ts';
import { say, sayCount } from '../texts/say.ts';
import { RuleEntry, type RuleShown } from '../ui/rule-entry.tsx';
import { type Change, insist, insistenceOf, onlyThese } from './changes.ts';
import { grouped, isMarking } from './listing.ts';

interface Props {
  readonly rules: readonly RuleShown[];
  readonly settings: Settings;
  readonly policy: Partial<Settings>;
  readonly onChange: (change: Change) => void;
}

/** Every rule, to be searched, read and set. */
export function Rules({ rules, settings, policy, onChange }: Props) {
  const [search, setSearch] = useState('');
  const groups = grouped(rules, search);
  const found = groups.flatMap((group) => group.rules);
  const silent = SILENT_FOR[settings.deal];
  const isSpeaking = ({ id }: RuleShown): boolean => !settings.off.includes(id) && !silent.includes(id);
  return (
    <section aria-labelledby="rules-title">
      <div class="rules-head">
        <h2 id="rules-title">
          {say('section_rules')}{' '}
          <span class="quiet">{say('rules_on', rules.filter(isSpeaking).length, rules.length)}</span>
        </h2>
        <input
          type="search"
          aria-label={say('rules_search')}
          placeholder={say('rules_search')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </div>
      {groups.length === 0 && <NoneFound search={search} />}
      {found.length > 0 && found.length < rules.length && (
        <p class="found">
          {say('rules_found', found.length, rules.length)}{' '}
          <button type="button" disabled={'off' in policy} onClick={() => onChange(onlyThese(found, rules))}>
            {sayCount('rules_only', found.length)}
          </button>
        </p>
      )}
      {groups.map(({ title, rules: members }) => (
        <section key={title} class="group">
          <h3>{title}</h3>
          <ul>
            {members.map((rule) => (
              <RuleEntry
                key={rule.id}
                rule={rule}
                insistence={insistenceOf(rule.id, settings)}
                canBeQuiet={isMarking(rule)}
                silent={silent.includes(rule.id) ? say('deal_price_silent') : ''}
                fixed={{ on: 'off' in policy, place: 'quiet' in policy }}
                onInsist={(insistence) => onChange(insist(rule, insistence))}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function NoneFound({ search }: { readonly search: string }) {
  return (
    <p class="quiet">
      {say('rules_none', search)}
      {say('language') !== 'en' && ` ${say('rules_search_english')}`}
    </p>
  );
}
