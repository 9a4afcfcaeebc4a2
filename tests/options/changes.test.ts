import { constantFrom, property, assert, array, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { insist, insistenceOf, onlyThese, RESET, setDay } from '../../src/options/changes.ts';
import { presetOf, presetsFor, usePreset } from '../../src/options/presets.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';

const RULES = [
  { id: 'threat', title: 'Threat', severity: 'stop' },
  { id: 'blame', title: 'Blame', severity: 'nudge' },
  { id: 'irritator', title: 'Irritator', severity: 'note' },
  { id: 'call-first', title: 'Call first', severity: 'draft' },
] as const;
const [THREAT, BLAME] = RULES;
const set = (settings: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...settings });

test.each([
  ['mark', [], [], 'Saved: Threat is on.'],
  ['panel', [], ['threat'], 'Saved: Threat is listed in the panel only.'],
  ['off', ['threat'], [], 'Saved: Threat is off.'],
] as const)('a rule set to %s', (insistence, off, quiet, said) => {
  const change = insist(THREAT, insistence);
  expect(change.to(set({ off: ['threat'], quiet: ['threat'] }))).toEqual({ off, quiet });
  expect(change.said).toBe(said);
});

test('however often rules are set, each is as it was set last and none is named twice', () => {
  const choices = array(tuple(constantFrom(...RULES), constantFrom('mark', 'panel', 'off')));
  assert(
    property(choices, (all) => {
      const last = new Map(all.map(([{ id }, insistence]) => [id, insistence]));
      const end = all.reduce((settings, [rule, how]) => set(insist(rule, how).to(settings)), DEFAULT_SETTINGS);
      for (const { id } of RULES) expect(insistenceOf(id, end)).toBe(last.get(id) ?? 'mark');
      expect(new Set([...end.off, ...end.quiet]).size).toBe(end.off.length + end.quiet.length);
    }),
  );
});

test('working days are set one by one, however fast, and the last one stays', () => {
  const steps = [setDay(6, true), ...[1, 2, 3, 4, 5].map((day) => setDay(day, false)), setDay(6, false)];
  const end = steps.reduce((settings, { to }) => set(to(settings)), DEFAULT_SETTINGS);
  expect(end.working.days).toEqual([6]);
});

test('only these rules: they are switched on, all others off, and it can be taken back', () => {
  const change = onlyThese([THREAT, BLAME], RULES);
  expect(change.to(set({ off: ['threat'] }))).toEqual({ off: ['irritator', 'call-first'] });
  expect(change).toMatchObject({ said: 'Only these 2 rules are on.', sweeping: true });
  expect(onlyThese([BLAME], RULES).said).toBe('Only Blame is on.');
});

const presets = presetsFor(RULES);

test.each(presets.map((preset) => [preset.name, preset] as const))(
  '%s is recognised once it is used, and leaves what the mail is about and the ignored words alone',
  (_, preset) => {
    const mine = set({ off: ['blame'], deal: 'one-off', allowed: ['final offer'], cap: 5 });
    expect(presetOf(presets, mine)).toBeUndefined();
    const settings = { ...mine, ...usePreset(preset).to(mine) };
    expect(presetOf(presets, settings)).toBe(preset);
    expect(settings).toMatchObject({ deal: 'one-off', allowed: ['final offer'] });
  },
);

test('gentle lists small things in the panel; what Parley starts with is the standard', () => {
  expect(presets[0]?.set.quiet).toEqual(['irritator']);
  expect(presetOf(presets, DEFAULT_SETTINGS)?.name).toBe('Standard');
  expect(RESET.to(set({ cap: 9 }))).toEqual(DEFAULT_SETTINGS);
});
