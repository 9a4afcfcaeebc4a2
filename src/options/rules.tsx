import { useState } from 'preact/hooks';
import { type Settings, SILENT_FOR } from '../model/settings.ts';
import { say, sayCount } from '../texts/say.ts';
import { RuleEntry, type RuleShown } from '../ui/rule-entry.tsx';
import { sitesWithout } from '../browser/exceptions.ts';
import { type Change, insist, insistenceOf, type Named, onlyThese, setSilentOn } from './changes.ts';
import { Exceptions } from './exceptions.tsx';
import type { PersonShown } from './people.tsx';
import { grouped, isMarking } from './listing.ts';

interface Props {
  readonly rules: readonly RuleShown[];
  readonly settings: Settings;
  readonly policy: Partial<Settings>;
  readonly people: Readonly<Record<string, Pick<PersonShown, 'off'>>>;
  readonly onChange: (change: Change) => void;
  /** Silences a rule in mails to an address, or lets it speak again. */
  readonly onSilence: (rule: Named, address: string, isSilent: boolean) => void;
}

/** Every rule, to be searched, read and set. */
export function Rules(props: Props) {
  const { rules, settings, policy, onChange } = props;
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
              <Entry key={rule.id} {...props} rule={rule} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** One rule with where it stays silent. */
function Entry({ rule, settings, policy, people, onChange, onSilence }: Props & { readonly rule: RuleShown }) {
  const { id, title } = rule;
  const sites = sitesWithout(id, settings.silentOn);
  const silentWith = Object.keys(people).filter((address) => people[address]?.off.includes(id));
  const silence = (where: string, isSilent: boolean): void =>
    where.includes('@') ? onSilence(rule, where, isSilent) : onChange(setSilentOn(rule, where, isSilent));
  return (
    <RuleEntry
      rule={rule}
      insistence={insistenceOf(id, settings)}
      canBeQuiet={isMarking(rule)}
      silent={SILENT_FOR[settings.deal].includes(id) ? say('deal_price_silent') : ''}
      fixed={{ on: 'off' in policy, place: 'quiet' in policy }}
      exceptions={sites.length + silentWith.length}
      onInsist={(insistence) => onChange(insist(rule, insistence))}
    >
      <Exceptions title={title} sites={sites} people={silentWith} isFixed={'silentOn' in policy} onSilence={silence} />
    </RuleEntry>
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
