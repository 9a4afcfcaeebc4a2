import type { Severity } from '../model/rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { say } from '../texts/say.ts';
import type { Change } from './changes.ts';

type Set = Pick<Settings, 'off' | 'quiet' | 'cap' | 'beforeSending'>;

/** A ready choice of how much Parley says. What it is about (the deal, ignored words) stays as it is. */
export interface Preset {
  readonly name: string;
  readonly what: string;
  readonly set: Set;
}

interface Ranked {
  readonly id: string;
  readonly severity: Severity;
}

const MOST = 9;

/** The presets for a set of rules: what is a small thing follows from each rule's own severity. */
export function presetsFor(rules: readonly Ranked[]): readonly Preset[] {
  const { off, quiet, cap, beforeSending } = DEFAULT_SETTINGS;
  const small = rules.filter(({ severity }) => severity === 'note').map(({ id }) => id);
  return [
    {
      name: say('preset_gentle'),
      what: say('preset_gentle_what'),
      set: { off, quiet: small, cap: 1, beforeSending },
    },
    {
      name: say('preset_standard'),
      what: say('preset_standard_what', cap),
      set: { off, quiet, cap, beforeSending },
    },
    {
      name: say('preset_strict'),
      what: say('preset_strict_what', MOST),
      set: { off, quiet, cap: MOST, beforeSending: true },
    },
  ];
}

export const usePreset = ({ name, set }: Preset): Change => ({
  to: () => set,
  said: say('preset_saved', name),
  sweeping: true,
});

/** The preset that the settings amount to, undefined for a choice of one's own. */
export const presetOf = (presets: readonly Preset[], settings: Set): Preset | undefined =>
  presets.find(
    ({ set }) =>
      set.cap === settings.cap &&
      set.beforeSending === settings.beforeSending &&
      isSame(set.off, settings.off) &&
      isSame(set.quiet, settings.quiet),
  );

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));
