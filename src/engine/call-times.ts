import type { Working } from '../model/settings.ts';

const DAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const DAY_MS = 24 * 3600 * 1000;
const WEEK = [1, 2, 3, 4, 5, 6, 7];

/**
 * Two times for a short call, clear of both ends of the writer's working day: early on their next one, and late on
 * the one after it (on the same where they work one day a week).
 *
 * @param now Local date and time of the writer, ISO 8601 ("2026-11-25T14:05"). The clock of a date alone does not matter.
 * @returns "Thursday at 10 am" and "Friday at 3 pm", or null where the date cannot be read.
 */
export function callTimes(now: string, { days, from, to }: Working): readonly [string, string] | null {
  // A date without its time is read as UTC, in which it is then also asked for its day.
  const today = Date.parse(now.slice(0, 10));
  if (Number.isNaN(today)) return null;
  const [first, second = first] = WEEK.map((ahead) => new Date(today + ahead * DAY_MS).getUTCDay() || 7).filter((day) =>
    days.includes(day),
  );
  if (first === undefined || second === undefined) return null;
  return [`${DAYS[first]} at ${clock(from + 1)}`, `${DAYS[second]} at ${clock(to - 2)}`];
}

function clock(hour: number): string {
  if (hour === 12) return 'noon';
  return hour < 12 ? `${hour} am` : `${hour - 12} pm`;
}
