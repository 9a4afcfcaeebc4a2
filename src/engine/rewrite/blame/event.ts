import { isPlural } from '../topics.ts';

export type Who = 'I' | 'we';
/** What the reader did ("let my team wait"), and what happened ("my team waited"); null where it does not fit after all. */
export type Event = readonly [RegExp, (groups: Readonly<Record<string, string>>, who: Who) => string | null];

/** The verb that agrees: "we were", "the doors were", "this was". */
export const was = (subject: string): string =>
  /^(?:we|they)$/i.test(subject) || (!/^(?:I|this|it|that)$/i.test(subject) && isPlural(subject)) ? 'were' : 'was';
