import type { Severity } from '../model/rule.ts';
import type { Source } from '../ui/card.tsx';
import type { RuleShown } from '../ui/rule-entry.tsx';

/** What a rule tells about itself. */
interface Described {
  readonly id: string;
  readonly title: string;
  readonly means: string;
  readonly because: string;
  readonly severity: Severity;
  readonly evidence: readonly string[];
  readonly flags: readonly string[];
  readonly allows: readonly string[];
}

/** The rules as the page shows them, each with its sources. */
export function catalogue(
  rules: readonly Described[],
  evidence: Readonly<Record<string, Source>>,
): readonly RuleShown[] {
  return rules.map(({ means, evidence: keys, ...rule }) => ({
    ...rule,
    definition: means,
    sources: keys.flatMap((key) => evidence[key] ?? []),
  }));
}
