import { useState } from 'preact/hooks';
import { say } from '../texts/say.ts';
import { type Appointment, googleLink, outlookLink } from './appointment.ts';

interface Props {
  /** Local time found in the mails, ISO 8601 to the minute, null where none was. */
  readonly at: string | null;
  readonly title: string;
  readonly onFile: (appointment: Appointment) => void;
}

/** The agreed time as a file or a link for one's calendar; the time can be put right. */
export function ForCalendar({ at, title, onFile }: Props) {
  const [start, setStart] = useState(at ?? '');
  const appointment: Appointment = { start, title, details: say('calendar_details') };
  const isSet = !Number.isNaN(Date.parse(start));
  return (
    <details class="fold" open={at !== null}>
      <summary>{say('calendar_title')}</summary>
      <p class="row">
        <label>
          {say('calendar_when')}{' '}
          <input type="datetime-local" value={start} onInput={({ currentTarget }) => setStart(currentTarget.value)} />
        </label>
      </p>
      {isSet && (
        <p class="row">
          <button type="button" onClick={() => onFile(appointment)}>
            {say('calendar_file')}
          </button>
          <a href={googleLink(appointment)} target="_blank" rel="noreferrer noopener">
            Google
          </a>
          <a href={outlookLink(appointment)} target="_blank" rel="noreferrer noopener">
            Outlook
          </a>
        </p>
      )}
      <p class="quiet">{say('calendar_note')}</p>
    </details>
  );
}
