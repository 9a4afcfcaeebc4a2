import type { Reach } from '../model/ignoring.ts';
import type { Nudge } from '../model/review.ts';
import type { Scope } from '../ui/ignore.tsx';

/** How a point is passed over: here alone (as unwanted, or as not so), or as far as it reaches. */
export type Passing = 'once' | 'wrong' | Exclude<Reach, 'marks'>;

/** The ways to ignore a point, the nearest first. `them` is "Name <address>", '' where the page does not tell. */
export function scopesOf(them: string, onTake: (passing: Passing) => void): Scope[] {
  const scope = (name: string, passing: Passing): Scope => ({ name, onTake: () => onTake(passing) });
  return [
    scope('This once', 'once'),
    scope('It is not so', 'wrong'),
    scope('This phrase', 'phrase'),
    scope('This rule', 'rule'),
    ...(them === '' ? [] : [scope(`With ${nameOf(them)}`, 'person')]),
  ];
}

/** What a person is told they have done. */
export function toldOf(passing: Passing, { title, text }: Nudge, them: string): string {
  if (passing === 'once') return 'Ignored here, this once.';
  if (passing === 'wrong') return 'Ignored here, as it is not so.';
  if (passing === 'phrase') return `“${text}” is ignored in every draft.`;
  if (passing === 'rule') return `“${title}” is switched off.`;
  return `“${title}” is ignored in mails to ${nameOf(them)}.`;
}

const nameOf = (them: string): string =>
  them
    .replace(/\s*<[^<>]*>\s*$/, '')
    .replaceAll('"', '')
    .trim() || them;
