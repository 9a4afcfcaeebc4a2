import type { Item, Quote } from '../../model/standing.ts';
import type { Text } from './texts.ts';

/** A quote with the date of its mail. */
export const itemOf = ({ side, message, text }: Quote, texts: readonly Text[]): Item => ({
  side,
  message,
  text,
  date: texts.find(({ where }) => where === message)?.date ?? '',
  sure: true,
});
