import type { Rule } from '../engine/rule.ts';

// The folder is the list.
const files = import.meta.glob<Rule>(['./*.ts', '!./index.ts', '!./*.d.ts'], { eager: true, import: 'default' });

/** Every rule, in the order of their ids. */
export const rules: readonly Rule[] = Object.values(files).toSorted((a, b) => a.id.localeCompare(b.id));
