import { say } from '../texts/say.ts';
import type { RuleShown } from '../ui/rule-entry.tsx';

export interface Group {
  readonly title: string;
  readonly rules: readonly RuleShown[];
}

/** Its words stand in the draft, so they can be marked there or listed in the panel alone. */
export const isMarking = ({ severity }: RuleShown): boolean => ['stop', 'nudge', 'note'].includes(severity);

const GROUPS: readonly { title: string; holds: (rule: RuleShown) => boolean }[] = [
  { title: say('group_marked'), holds: isMarking },
  { title: say('group_whole'), holds: ({ severity }) => severity === 'draft' },
  { title: say('group_praise'), holds: ({ severity }) => severity === 'praise' },
];

/** The rules in which every word of the search occurs, by what they do. Empty groups are left out. */
export function grouped(rules: readonly RuleShown[], search: string): Group[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rules.filter((rule) => {
    const text = textOf(rule);
    return words.every((word) => text.includes(word));
  });
  return GROUPS.map(({ title, holds }) => ({ title, rules: found.filter(holds) })).filter(
    ({ rules }) => rules.length > 0,
  );
}

const textOf = ({ id, title, definition, because, flags }: RuleShown): string =>
  [id, title, definition, because, ...flags].join('\n').replaceAll(/[[\]]/g, '').toLowerCase();
