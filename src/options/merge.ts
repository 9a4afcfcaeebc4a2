import type { Settings } from '../model/settings.ts';

const both = (mine: readonly string[], theirs: readonly string[]): string[] =>
  [...new Set([...mine, ...theirs])].toSorted();

/** The settings of a file added to one's own: lists grow, and a choice that can only be one thing is the file's. */
export function merged(mine: Settings, theirs: Settings): Settings {
  return {
    ...theirs,
    off: both(mine.off, theirs.off),
    quiet: both(mine.quiet, theirs.quiet),
    silentOn: both(mine.silentOn, theirs.silentOn),
    allowed: both(mine.allowed, theirs.allowed),
    reasons: both(mine.reasons, theirs.reasons),
    benchmarks: both(mine.benchmarks, theirs.benchmarks),
    phrases: [
      ...mine.phrases.filter(({ words }) => !theirs.phrases.some((each) => each.words === words)),
      ...theirs.phrases,
    ].toSorted((a, b) => (a.words < b.words ? -1 : 1)),
  };
}
