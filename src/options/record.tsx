import { isTiring, type Logbook } from '../model/logbook.ts';
import type { Settings } from '../model/settings.ts';
import { say } from '../texts/say.ts';
import { Switch } from '../ui/switch.tsx';
import type { RuleShown } from '../ui/rule-entry.tsx';
import { type Change, insist, insistenceOf } from './changes.ts';
import { longDay } from './days.ts';
import { isMarking } from './listing.ts';
import { RecordPlot, Stripes } from './record-plot.tsx';
import { inWords, type Row, rowsOf } from './record-rows.ts';

export interface RecordProps {
  readonly book: Logbook;
  readonly onKeep: (on: boolean) => void;
  readonly onSave: () => void;
  readonly onForgetRecord: () => void;
}

interface Props extends RecordProps {
  readonly rules: readonly RuleShown[];
  readonly titles: ReadonlyMap<string, string>;
  readonly settings: Settings;
  readonly policy: Partial<Settings>;
  readonly onChange: (change: Change) => void;
}

/** What became of the nudges, for the person alone. */
export function Record(props: Props) {
  const { book, titles, onKeep } = props;
  const rows = rowsOf(book, titles);
  return (
    <section aria-labelledby="record-title">
      <h2 id="record-title">{say('section_record')}</h2>
      <Switch on={book.on} describedBy="record-what" onSwitch={onKeep}>
        {say('record_keep')}
      </Switch>
      <p id="record-what" class="quiet">
        {say('record_what')}
      </p>
      {rows.length > 0 ? <Kept {...props} rows={rows} /> : <p class="nobody">{emptyWords(book.on)}</p>}
    </section>
  );
}

const emptyWords = (on: boolean): string => say(on ? 'record_nothing_yet' : 'record_nothing');

function Kept(props: Props & { readonly rows: readonly Row[] }) {
  const { book, rows, onSave, onForgetRecord } = props;
  return (
    <>
      {!book.on && <p class="nobody">{say('record_paused')}</p>}
      <p class="legend">
        <span class="key key-shown" aria-hidden="true" /> {say('record_shown')}{' '}
        <span class="key key-taken" aria-hidden="true" /> {say('record_taken')}{' '}
        <span class="key key-passed" aria-hidden="true" /> {say('record_passed')}. {say('record_bar')}
      </p>
      <Stripes />
      <ul class="entries record">
        {rows.map((row) => (
          <Entry key={row.rule} {...props} row={row} />
        ))}
      </ul>
      <Table rows={rows} />
      <div class="row">
        <button type="button" onClick={onSave}>
          {say('record_export')}
        </button>
        <button type="button" onClick={onForgetRecord}>
          {say('record_forget')}
        </button>
      </div>
    </>
  );
}

function Entry({ row, rules, settings, policy, onChange }: Props & { readonly row: Row }) {
  const rule = rules.find(({ id }) => id === row.rule);
  return (
    <li>
      <div class="entry">
        <strong>{row.name}</strong>
        <p>{inWords(row.total)}</p>
        {rule && isTiring(row.total) && <Tiring rule={rule} settings={settings} policy={policy} onChange={onChange} />}
      </div>
      <RecordPlot row={row} />
    </li>
  );
}

/** A rule that is passed over again and again: it may be wrong for this person. */
function Tiring({
  rule,
  settings,
  policy,
  onChange,
}: Pick<Props, 'settings' | 'policy' | 'onChange'> & { readonly rule: RuleShown }) {
  if (insistenceOf(rule.id, settings) !== 'mark') return null;
  const canBeQuiet = isMarking(rule);
  return (
    <p>
      {say('record_tiring')}{' '}
      <button
        type="button"
        disabled={(canBeQuiet ? 'quiet' : 'off') in policy}
        onClick={() => onChange({ ...insist(rule, canBeQuiet ? 'panel' : 'off'), sweeping: true })}
      >
        {say(canBeQuiet ? 'quiet_offer_take' : 'record_switch_off')}
      </button>
    </p>
  );
}

function Table({ rows }: { readonly rows: readonly Row[] }) {
  const weeks = rows[0]?.weeks.toReversed() ?? [];
  const cell = (row: Row, monday: string): string => {
    const week = row.weeks.find((each) => each.monday === monday);
    return week ? inWords(week.counts) : '';
  };
  return (
    <details>
      <summary>{say('record_table')}</summary>
      <div class="wide" role="region" aria-label={say('record_table_name')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('record_week')}</th>
              {rows.map(({ rule, name }) => (
                <th key={rule} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ monday }) => (
              <tr key={monday}>
                <th scope="row">{longDay(monday)}</th>
                {rows.map((row) => (
                  <td key={row.rule}>{cell(row, monday) || '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
