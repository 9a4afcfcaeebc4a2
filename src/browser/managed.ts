import * as v from 'valibot';
import type { Settings } from '../model/settings.ts';
import { browser } from './api.ts';
import { ENTRIES } from './settings-shape.ts';

/** What an organisation sets by policy. Choices take the place of the person's own, words are added to them. */
export type Policy = Partial<Settings>;

/** The policy, empty where there is none. Fields that cannot be used are left out: a policy must not break a mail. */
export async function readPolicy(): Promise<Policy> {
  // Firefox rejects where no policy is set.
  const raw: Readonly<Record<string, unknown>> = await browser.storage.managed.get(null).catch(() => ({}));
  return policyFrom(raw);
}

export function policyFrom(raw: Readonly<Record<string, unknown>>): Policy {
  const read = Object.entries(ENTRIES).flatMap(([field, shape]: [string, v.GenericSchema]) => {
    const value = v.safeParse(shape, raw[field]);
    return raw[field] !== undefined && value.success ? [[field, value.output] as const] : [];
  });
  return Object.fromEntries(read);
}

/** The settings as they count, under a policy. */
export function under(policy: Policy, own: Settings): Settings {
  const { allowed = [], phrases = [], reasons = [], benchmarks = [], ...choices } = policy;
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
