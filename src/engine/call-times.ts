const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY_MS = 24 * 3600 * 1000;
/** A morning and an afternoon, clear of both ends of a working day. */
const HOURS = ['10 am', '3 pm'];

/**
 * Two times for a short call: a morning and an afternoon on the next two working days of the writer (Monday to Friday).
 *
 * @param now Local date and time of the writer, ISO 8601 ("2026-11-25T14:05"). The clock of a date alone does not matter.
 * @returns "Thursday at 10 am" and "Friday at 3 pm", or null where the date cannot be read.
 */
export function callTimes(now: string): readonly [string, string] | null {
  // A date without its time is read as UTC, in which it is then also asked for its day.
  const today = Date.parse(now.slice(0, 10));
  if (Number.isNaN(today)) return null;
  const days = [1, 2, 3, 4, 5]
    .map((ahead) => new Date(today + ahead * DAY_MS).getUTCDay())
    .filter((day) => day !== 0 && day !== 6);
  const [first, second] = [0, 1].map((i) => `${DAYS[days[i] ?? 1]} at ${HOURS[i]}`);
  return [first ?? '', second ?? ''];
}
