import { SHORTEST_DAY, type Working } from '../model/settings.ts';
import { type Change, setWorking } from './changes.ts';

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
  const set = (change: Partial<Working>): void => onChange(setWorking({ ...working, ...change }));
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
            <Day key={name} name={name} day={at + 1} days={days} onDays={(chosen) => set({ days: chosen })} />
          ))}
        </div>
        <p>
          <Hour name="From" hour={from} least={0} most={to - SHORTEST_DAY} onHour={(hour) => set({ from: hour })} />{' '}
          <Hour name="to" hour={to} least={from + SHORTEST_DAY} most={24} onHour={(hour) => set({ to: hour })} />
        </p>
      </fieldset>
    </section>
  );
}

interface DayProps {
  readonly name: string;
  readonly day: number;
  readonly days: readonly number[];
  readonly onDays: (days: readonly number[]) => void;
}

/** One day stays: nobody can be rung on none. */
function Day({ name, day, days, onDays }: DayProps) {
  const isOn = days.includes(day);
  const others = days.filter((each) => each !== day);
  return (
    <label>
      <input
        type="checkbox"
        checked={isOn}
        disabled={isOn && others.length === 0}
        onChange={() => onDays(isOn ? others : [...others, day].toSorted((a, b) => a - b))}
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
