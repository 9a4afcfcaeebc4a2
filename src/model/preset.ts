import type { Severity } from './rule.ts';
import { DEFAULT_SETTINGS, MOST_MARKS, type Settings } from './settings.ts';

/** Ready choices of how much Parley says, from little to much. */
export const PRESETS = ['gentle', 'standard', 'strict'] as const;
export type PresetName = (typeof PRESETS)[number];

/** How much Parley says. What it is about (the deal, ignored words) is another matter. */
export type Strength = Pick<Settings, 'off' | 'quiet' | 'cap' | 'beforeSending'>;

/** What a preset needs to know of a rule. */
export interface Ranked {
  readonly id: string;
  readonly severity: Severity;
}

/** What a preset sets, for a set of rules: what is a small thing follows from each rule's own severity. */
export function strengthOf(preset: PresetName, rules: readonly Ranked[]): Strength {
  const { off, quiet, cap, beforeSending } = DEFAULT_SETTINGS;
  const small = rules.filter(({ severity }) => severity === 'note').map(({ id }) => id);
  return {
    gentle: { off, quiet: small, cap: 1, beforeSending },
    standard: { off, quiet, cap, beforeSending },
    strict: { off, quiet, cap: MOST_MARKS, beforeSending: true },
  }[preset];
}
