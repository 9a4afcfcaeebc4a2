import { SEVERITIES } from '../model/rule.ts';
import type { SentenceSignal } from './signals.ts';

/** What one sentence shows; the first speaks for it. */
export type Group = [SentenceSignal, ...SentenceSignal[]];

/** Which behaviour speaks for a sentence that shows several, and is marked where not all may be: the costliest first. */
export const byCost = ({ rule: a }: SentenceSignal, { rule: b }: SentenceSignal): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (b.precedence ?? 0) - (a.precedence ?? 0);

/** What may be marked speaks for its sentence before what is only listed. */
export function bySentence(signals: readonly SentenceSignal[], quiet: readonly string[]): Group[] {
  const groups = new Map<number, Group>();
  const later = ({ rule }: SentenceSignal): number => Number(quiet.includes(rule.id));
  for (const each of signals) {
    const { index } = each.place.sentence;
    const group = groups.get(index);
    if (group) group.push(each);
    else groups.set(index, [each]);
  }
  for (const group of groups.values()) group.sort((a, b) => later(a) - later(b) || byCost(a, b));
  return [...groups.values()];
}
