import * as v from 'valibot';
import { OWN } from '../model/own-phrase.ts';
import { reasonOf } from '../model/reason.ts';
import type { Settings } from '../model/settings.ts';
import { isHost } from './exceptions.ts';
import { FILLING } from './filling.ts';
import { ENTRIES } from './settings-shape.ts';

const VERSION = 2;

/** Brings the content of a file one version further, by the version it has. */
const MIGRATIONS: Readonly<Record<number, (file: Readonly<Record<string, unknown>>) => Record<string, unknown>>> = {
  // 0.1.0 wrote no files: version 1 is what it stored, the settings beside their version.
  1: (file) => ({
    parley: 'settings',
    version: 2,
    settings: Object.fromEntries(Object.entries(file).filter(([key]) => key !== 'version')),
  }),
};

/** What a file holds, or everything that is wrong with it, each by its path. */
export type Read = { readonly settings: Settings } | { readonly faults: readonly string[] };

export const writeFile = (settings: Settings): string =>
  `${JSON.stringify({ parley: 'settings', version: VERSION, settings }, null, 2)}\n`;

/** @param rules Ids of the rules there are: a file that names another was misspelt. */
export function readFile(text: string, rules: readonly string[]): Read {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return { faults: [`This is no JSON file: ${reasonOf(error)}`] };
  }
  const current = migrated(file);
  if (typeof current === 'string') return { faults: [current] };
  const read = v.safeParse(shapeFor(rules), current);
  return read.success ? { settings: read.output.settings } : { faults: read.issues.map(inWords) };
}

function migrated(file: unknown): Readonly<Record<string, unknown>> | string {
  if (!isRecord(file)) return 'This file holds no settings of Parley.';
  let now = file;
  while (now.version !== VERSION) {
    const { version } = now;
    const next = typeof version === 'number' ? MIGRATIONS[version] : undefined;
    if (!next) return unknownVersion(version);
    now = next(now);
  }
  return now;
}

const unknownVersion = (version: unknown): string =>
  typeof version === 'number' && version > VERSION
    ? `version: ${version} was written by a newer Parley than this one`
    : `version: expected 1 to ${VERSION}, received ${JSON.stringify(version) ?? 'nothing'}`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function shapeFor(rules: readonly string[]) {
  const known = new Set(rules);
  const rule = v.pipe(
    v.string(),
    v.check(
      (id) => known.has(id) || id.startsWith(OWN),
      ({ received }) => `no rule is called ${received}`,
    ),
  );
  const exception = v.pipe(
    v.string(),
    v.check(
      (entry) => isHost(entry.split(' ')[0]) && v.is(rule, entry.split(' ').slice(1).join(' ')),
      ({ received }) => `${received} is not a host and the id of a rule: "mail.example.com threat"`,
    ),
  );
  return v.strictObject({
    parley: v.literal('settings'),
    version: v.literal(VERSION),
    settings: v.strictObject({
      ...ENTRIES,
      off: v.optional(v.array(rule), []),
      quiet: v.optional(v.array(rule), []),
      silentOn: v.optional(v.array(exception), []),
      reasons: v.optional(v.array(FILLING), []),
      benchmarks: v.optional(v.array(FILLING), []),
    }),
  });
}

function inWords(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? 'file';
  if (issue.type === 'strict_object' && issue.expected === 'never') return `${path}: Parley knows no such setting`;
  return `${path}: ${issue.message}`;
}
