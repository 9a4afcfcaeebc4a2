import { PRESETS, type PresetName, type Ranked, type Strength, strengthOf } from '../model/preset.ts';
import { DEFAULT_SETTINGS, MOST_MARKS } from '../model/settings.ts';
import { say } from '../texts/say.ts';
import type { Change } from './changes.ts';

/** A ready choice of how much Parley says. What it is about (the deal, ignored words) stays as it is. */
export interface Preset {
  readonly name: string;
  readonly what: string;
  readonly set: Strength;
}

const WORDS: Readonly<Record<PresetName, () => Omit<Preset, 'set'>>> = {
  gentle: () => ({ name: say('preset_gentle'), what: say('preset_gentle_what') }),
  standard: () => ({ name: say('preset_standard'), what: say('preset_standard_what', DEFAULT_SETTINGS.cap) }),
  strict: () => ({ name: say('preset_strict'), what: say('preset_strict_what', MOST_MARKS) }),
};

/** The presets for a set of rules. */
export const presetsFor = (rules: readonly Ranked[]): readonly Preset[] =>
  PRESETS.map((preset) => ({ ...WORDS[preset](), set: strengthOf(preset, rules) }));

export const usePreset = ({ name, set }: Preset): Change => ({
  to: () => set,
  said: say('preset_saved', name),
  sweeping: true,
});

/** The preset that the settings amount to, undefined for a choice of one's own. */
export const presetOf = (presets: readonly Preset[], settings: Strength): Preset | undefined =>
  presets.find(
    ({ set }) =>
      set.cap === settings.cap &&
      set.beforeSending === settings.beforeSending &&
      isSame(set.off, settings.off) &&
      isSame(set.quiet, settings.quiet),
  );

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));
