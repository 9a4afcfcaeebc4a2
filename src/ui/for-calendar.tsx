import { useState } from 'preact/hooks';
import { type Appointment, googleLink, outlookLink } from './appointment.ts';

interface Props {
  /** Local time found in the mails, ISO 8601 to the minute, null where none was. */
  readonly at: string | null;
  readonly title: string;
  readonly onFile: (appointment: Appointment) => void;
}

const DETAILS = 'A few minutes to get to know each other. No figures.';

/** The agreed time as a file or a link for one's calendar; the time can be put right. */
export function ForCalendar({ at, title, onFile }: Props) {
  const [start, setStart] = useState(at ?? '');
  const appointment: Appointment = { start, title, details: DETAILS };
  const isSet = !Number.isNaN(Date.parse(start));
  return (
    <details class="fold" open={at !== null}>
      <summary>For your calendar</summary>
      <p class="row">
        <label>
          When{' '}
          <input type="datetime-local" value={start} onInput={({ currentTarget }) => setStart(currentTarget.value)} />
        </label>
      </p>
      {isSet && (
        <p class="row">
          <button type="button" onClick={() => onFile(appointment)}>
            Calendar file (.ics)
          </button>
          <a href={googleLink(appointment)} target="_blank" rel="noreferrer noopener">
            Google
          </a>
          <a href={outlookLink(appointment)} target="_blank" rel="noreferrer noopener">
            Outlook
          </a>
        </p>
      )}
      <p class="quiet">A link takes the time and the name to that calendar when you click it, and nothing else.</p>
    </details>
  );
}
