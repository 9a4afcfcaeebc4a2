const TO_THE_MINUTE = 'yyyy-mm-ddThh:mm'.length;
const MINUTE_MS = 60_000;

/** A moment in ISO 8601 as a field for date and time takes it: on the clock of this computer, '' for none. */
export function fieldOf(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return '';
  const onTheClock = moment.getTime() - moment.getTimezoneOffset() * MINUTE_MS;
  return new Date(onTheClock).toISOString().slice(0, TO_THE_MINUTE);
}

/** What such a field holds, in ISO 8601; '' while it is empty or not filled in. */
export function isoOf(field: string): string {
  const moment = new Date(field);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
}
