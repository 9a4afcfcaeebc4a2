import type { Examples } from '../../engine/rule.ts';

// The folder is the list, as that of the rules is.
const files = import.meta.glob<Examples>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** Every rule's examples, by the rule's id. */
export const examples: ReadonlyMap<string, Examples> = new Map(
  Object.entries(files).map(([path, each]) => [path.slice('./'.length, -'.ts'.length), each]),
);

/** Sentences that are nobody's fault: what rules leave alone. */
export const ordinary: readonly string[] = [...examples.values()].flatMap(({ allows }) => allows);
