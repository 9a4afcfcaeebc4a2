import type { Reach } from '../model/ignoring.ts';
import type { Nudge } from '../model/review.ts';
import type { Scope } from '../ui/ignore.tsx';

/** The ways to ignore a point, the nearest first. `them` is "Name <address>", '' where the page does not tell. */
export function scopesOf(them: string, onTake: (reach: Reach | 'once') => void): Scope[] {
  const scope = (name: string, reach: Reach | 'once'): Scope => ({ name, onTake: () => onTake(reach) });
  return [
    scope('This once', 'once'),
    scope('This phrase', 'phrase'),
    scope('This rule', 'rule'),
    ...(them === '' ? [] : [scope(`With ${nameOf(them)}`, 'person')]),
  ];
}

/** What a person is told they have done. */
export function toldOf(reach: Reach | 'once', { title, text }: Nudge, them: string): string {
  if (reach === 'once') return 'Ignored here, this once.';
  if (reach === 'phrase') return `“${text}” is ignored in every draft.`;
  if (reach === 'rule') return `“${title}” is switched off.`;
  return `“${title}” is ignored in mails to ${nameOf(them)}.`;
}

const nameOf = (them: string): string =>
  them
    .replace(/\s*<[^<>]*>\s*$/, '')
    .replaceAll('"', '')
    .trim() || them;
