import { SHORTEST_DAY, type Working } from '../model/settings.ts';
import { locale, say } from '../texts/say.ts';
import { type Change, setDay, setHours } from './changes.ts';

/** Monday first. The first of January 2024 was one. */
const DAYS = Array.from({ length: 7 }, (_, at) =>
  new Date(2024, 0, at + 1).toLocaleDateString(locale(), { weekday: 'long' }),
);

const clock = (hour: number): string =>
  new Date(2024, 0, 1, hour).toLocaleTimeString(locale(), { hour: 'numeric', minute: '2-digit' });

interface Props {
  readonly working: Working;
  /** Of this machine: "Europe/Paris". */
  readonly timeZone: string;
  /** An organisation has set it. */
  readonly isFixed: boolean;
  readonly onChange: (change: Change) => void;
}

/** When the person can be rung: the times in an invitation to a call lie within. */
export function WorkingHours({ working, timeZone, isFixed, onChange }: Props) {
  const { days, from, to } = working;
  return (
    <section>
      <fieldset disabled={isFixed}>
        <legend>
          <h2>{say('hours_title')}</h2>
        </legend>
        <p class="quiet">{say('hours_what', timeZone)}</p>
        <div class="weekdays">
          {DAYS.map((name, at) => (
            <Day key={name} name={name} day={at + 1} days={days} onChange={onChange} />
          ))}
        </div>
        <p>
          <Hour
            name={say('hours_from')}
            hour={from}
            least={0}
            most={to - SHORTEST_DAY}
            onHour={(hour) => onChange(setHours({ from: hour }))}
          />{' '}
          <Hour
            name={say('hours_to')}
            hour={to}
            least={from + SHORTEST_DAY}
            most={24}
            onHour={(hour) => onChange(setHours({ to: hour }))}
          />
        </p>
      </fieldset>
    </section>
  );
}

interface DayProps {
  readonly name: string;
  readonly day: number;
  readonly days: readonly number[];
  readonly onChange: (change: Change) => void;
}

/** One day stays: nobody can be rung on none. */
function Day({ name, day, days, onChange }: DayProps) {
  const isOn = days.includes(day);
  return (
    <label>
      <input
        type="checkbox"
        checked={isOn}
        disabled={isOn && days.length === 1}
        onChange={({ currentTarget }) => onChange(setDay(day, currentTarget.checked))}
      />{' '}
      {name}
    </label>
  );
}

interface HourProps {
  readonly name: string;
  readonly hour: number;
  readonly least: number;
  readonly most: number;
  readonly onHour: (hour: number) => void;
}

function Hour({ name, hour, least, most, onHour }: HourProps) {
  const hours = Array.from({ length: most - least + 1 }, (_, at) => least + at);
  return (
    <label>
      {name}{' '}
      <select value={hour} onChange={({ currentTarget }) => onHour(Number(currentTarget.value))}>
        {hours.map((each) => (
          <option key={each} value={each}>
            {clock(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
