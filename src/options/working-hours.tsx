import { SHORTEST_DAY, type Working } from '../model/settings.ts';
import { type Change, setDay, setHours } from './changes.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

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
          <h2>Your working hours</h2>
        </legend>
        <p class="quiet">
          An invitation to a call suggests two times within them, on the clock of this computer ({timeZone}).
        </p>
        <div class="weekdays">
          {DAYS.map((name, at) => (
            <Day key={name} name={name} day={at + 1} days={days} onChange={onChange} />
          ))}
        </div>
        <p>
          <Hour
            name="From"
            hour={from}
            least={0}
            most={to - SHORTEST_DAY}
            onHour={(hour) => onChange(setHours({ from: hour }))}
          />{' '}
          <Hour
            name="to"
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
            {`${each}:00`}
          </option>
        ))}
      </select>
    </label>
  );
}
