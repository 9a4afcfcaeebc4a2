import * as v from 'valibot';
import { isHost } from '../model/host.ts';
import { type PresetName, PRESETS, type Ranked, strengthOf } from '../model/preset.ts';
import type { Settings } from '../model/settings.ts';
import { browser } from './api.ts';
import { ENTRIES } from './settings-shape.ts';

/** What an organisation sets by policy. Choices take the place of the person's own, words are added to them. */
export interface Policy extends Partial<Settings> {
  /** The only hosts whose mail is read, `*.example.com` for those below and the one itself. */
  readonly sites?: readonly string[];
  /** After so many days without news a person is forgotten, what was ticked off in a thread, and a week of the record. */
  readonly retention?: number;
}

/** What each field of a policy has to be. */
export const POLICY_ENTRIES = {
  ...ENTRIES,
  preset: v.picklist(PRESETS),
  // Sites that cannot be read are none: what was to keep mail from Parley must not let it in.
  sites: v.fallback(v.array(v.string()), []),
  retention: v.pipe(v.number(), v.integer(), v.minValue(1)),
};

/**
 * The policy, empty where there is none. Fields that cannot be used are left out: a policy must not break a mail.
 *
 * @param rules All there are, for who asks how much is said: a preset depends on them.
 */
export async function readPolicy(rules: readonly Ranked[] = []): Promise<Policy> {
  // Firefox rejects where no policy is set.
  const raw: Readonly<Record<string, unknown>> = await browser.storage.managed.get(null).catch(() => ({}));
  return policyFrom(raw, rules);
}

function policyFrom(raw: Readonly<Record<string, unknown>>, rules: readonly Ranked[]): Policy {
  const read = Object.entries(POLICY_ENTRIES).flatMap(([field, shape]: [string, v.GenericSchema]) => {
    const value = v.safeParse(shape, raw[field]);
    return raw[field] !== undefined && value.success ? [[field, value.output] as const] : [];
  });
  const { preset, ...fields }: Policy & { readonly preset?: PresetName } = Object.fromEntries(read);
  // A field of its own counts before what a preset says of it.
  return { ...(preset && strengthOf(preset, rules)), ...fields };
}

/** What a policy says of the settings, without what a person cannot set at all. */
export const choicesOf = (policy: Policy): Partial<Settings> =>
  Object.fromEntries(Object.entries(policy).filter(([field]) => field in ENTRIES));

/** True where an organisation lets mail be read; a page of our own, which says no host, is nobody's site. */
export function mayRead({ sites }: Policy, host?: string): boolean {
  if (!sites || host === undefined || host === new URL(browser.runtime.getURL('/')).hostname) return true;
  return sites.some((site) => isHost(host, site));
}

/** The settings as they count, under a policy. */
export function under(policy: Policy, own: Settings): Settings {
  const { allowed = [], phrases = [], reasons = [], benchmarks = [], ...choices } = choicesOf(policy);
  const flagged = new Set(phrases.map(({ words }) => words));
  return {
    ...own,
    ...choices,
    allowed: [...new Set([...own.allowed, ...allowed])],
    reasons: [...new Set([...own.reasons, ...reasons])],
    benchmarks: [...new Set([...own.benchmarks, ...benchmarks])],
    phrases: [...own.phrases.filter(({ words }) => !flagged.has(words)), ...phrases],
  };
}
