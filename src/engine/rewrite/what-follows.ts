import { FINITE } from './told-whole.ts';

/** What is wanted by a time, and what would follow: otherwise, or then. */
export interface Followed {
  readonly main: string;
  readonly joint: 'otherwise' | 'then';
  readonly rest: string;
}

const WHO = String.raw`(?=(?:I|we|it|its|they|there|this|that|the|my|our|your|you|somebody|someone|\p{Lu}\p{Ll}+)(?:['’]\p{L}+)?\s)`;
const OTHERWISE = new RegExp(
  String.raw`^(?<main>[^;:]{6,120}?),? (?:or(?: else)?|otherwise|(?<!\b(?:what|who|where)(?:ever)? |(?:one|body|thing|where) )else),? ${WHO}(?<rest>.+)$`,
  'u',
);
/** "Sign by midnight and it stays 150" */
const THEN = /^(?<main>[^;:,]{6,80}?),? and (?=(?:it|the|this|that|they|my|our|we|I)(?:['’]\p{L}+)?\s)(?<rest>.+)$/u;

/** "A yes by two or the slot's gone": the wish and what follows, each by itself; null where nothing does. */
export function followed(core: string): Followed | null {
  const otherwise = OTHERWISE.exec(core)?.groups;
  if (otherwise?.main && otherwise.rest && FINITE.test(otherwise.rest))
    return { main: otherwise.main, joint: 'otherwise', rest: otherwise.rest };
  const then = THEN.exec(core)?.groups;
  const verb = FINITE.exec(then?.rest ?? '')?.[0];
  return then?.main && then.rest && verb && !/ and /.test(verb) && !/ and /.test(then.main)
    ? { main: then.main, joint: 'then', rest: then.rest }
    : null;
}
