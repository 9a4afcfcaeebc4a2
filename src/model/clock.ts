const MINUTE_MS = 60_000;
const TO_THE_MINUTE = 'yyyy-mm-ddThh:mm'.length;
const TO_THE_DAY = 'yyyy-mm-dd'.length;

/** "2026-11-25T14:05", as the person's own clock says. */
export const localTime = (date: Date): string =>
  new Date(date.getTime() - date.getTimezoneOffset() * MINUTE_MS).toISOString().slice(0, TO_THE_MINUTE);

/** "2026-11-25", the day it is where the person is. */
export const localDay = (date: Date): string => localTime(date).slice(0, TO_THE_DAY);
