import { parse } from 'chrono-node/en';
import type { Text } from './texts.ts';

/** Nobody calls before this hour: "at 3" is in the afternoon. */
const EARLIEST = 7;

/**
 * The day and hour that words name, on their writer's clock: ISO 8601 to the minute without a zone. Null unless both
 * are named.
 *
 * @param sentOn When they were written, ISO 8601: "tomorrow" counts from there.
 */
export function momentIn(words: string, sentOn: string): string | null {
  const sent = new Date(`${sentOn.slice(0, 10)}T12:00:00`);
  if (Number.isNaN(sent.getTime())) return null;
  for (const { start, text } of parse(words, sent, { forwardDate: true })) {
    const hour = start.get('hour');
    const saysDay = start.isCertain('day') || start.isCertain('weekday');
    // "For five minutes" is how long, not when.
    if (/\b(?:minutes?|hours?)\b/i.test(text)) continue;
    if (!saysDay || !start.isCertain('hour') || hour === null) continue;
    const plain = !start.isCertain('meridiem') && hour < EARLIEST ? hour + 12 : hour;
    const date = [start.get('year'), start.get('month'), start.get('day')].map(twoDigits).join('-');
    return `${date}T${twoDigits(plain)}:${twoDigits(start.get('minute'))}`;
  }
  return null;
}

const twoDigits = (part: number | null): string => String(part ?? 0).padStart(2, '0');

/** When they will speak: the last mails that name a day and an hour, from the sentence that arranges it backwards. */
export function meetingTime(texts: readonly Text[], arranged: Text, sentence: string): string | null {
  const before = texts.slice(0, texts.indexOf(arranged) + 1).toReversed();
  const said = [sentence, ...before.slice(0, 2).flatMap(({ sentences }) => sentences.map(({ text }) => text))];
  for (const words of said) {
    const moment = momentIn(words, arranged.date);
    if (moment) return moment;
  }
  return null;
}
