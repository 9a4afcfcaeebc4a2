import type { Reach } from '../model/ignoring.ts';
import type { Nudge } from '../model/review.ts';
import type { Scope } from '../ui/ignore.tsx';
import { say } from '../texts/say.ts';

/** How a point is passed over: here alone (as unwanted, or as not so), or as far as it reaches. */
export type Passing = 'once' | 'wrong' | Exclude<Reach, 'marks'>;

/** The ways to ignore a point, the nearest first. `them` is "Name <address>", '' where the page does not tell. */
export function scopesOf(them: string, onTake: (passing: Passing) => void): Scope[] {
  const scope = (name: string, passing: Passing): Scope => ({ name, onTake: () => onTake(passing) });
  return [
    scope(say('ignore_once'), 'once'),
    scope(say('ignore_wrong'), 'wrong'),
    scope(say('ignore_phrase'), 'phrase'),
    scope(say('ignore_rule'), 'rule'),
    ...(them === '' ? [] : [scope(say('ignore_person', nameOf(them)), 'person')]),
  ];
}

/** What a person is told they have done. */
export function toldOf(passing: Passing, { title, text }: Nudge, them: string): string {
  if (passing === 'once') return say('ignored_once');
  if (passing === 'wrong') return say('ignored_wrong');
  if (passing === 'phrase') return say('ignored_phrase', text);
  if (passing === 'rule') return say('ignored_rule', title);
  return say('ignored_person', title, nameOf(them));
}

const nameOf = (them: string): string =>
  them
    .replace(/\s*<[^<>]*>\s*$/, '')
    .replaceAll('"', '')
    .trim() || them;
