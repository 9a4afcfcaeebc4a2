import type { Evidence } from '../model/evidence.ts';
import type { Severity } from '../model/rule.ts';
import type { RuleShown } from '../ui/rule-entry.tsx';

/** What a rule tells about itself. */
interface Described {
  readonly id: string;
  readonly title: string;
  readonly means: string;
  readonly because: string;
  readonly severity: Severity;
  readonly evidence: readonly string[];
}

interface Examples {
  readonly flags: readonly string[];
  readonly allows: readonly string[];
}

const NONE: Examples = { flags: [], allows: [] };

/** The rules as the page shows them, each with its examples and its sources. */
export function catalogue(
  rules: readonly Described[],
  examples: ReadonlyMap<string, Examples>,
  evidence: Readonly<Record<string, Evidence>>,
): readonly RuleShown[] {
  return rules.map(({ means, evidence: keys, ...rule }) => ({
    ...rule,
    ...(examples.get(rule.id) ?? NONE),
    definition: means,
    sources: keys.flatMap((key) => evidence[key] ?? []),
  }));
}
