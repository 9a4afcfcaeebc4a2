// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { RuleEntry } from '../../src/ui/rule-entry.tsx';

const examples = (count: number): string[] => Array.from({ length: count }, (_, n) => `[Sign by noon], said ${n}.`);

test.each([
  [4, 4, 0],
  [18, 4, 14],
])('of %i examples %i are shown at once and %i behind a fold', async (count, shown, folded) => {
  const rule = {
    id: 'time-pressure',
    title: 'Time pressure',
    severity: 'nudge' as const,
    definition: 'Abrupt urgency.',
    because: 'Haste is answered with haste.',
    flags: examples(count),
    allows: [],
    sources: [],
  };
  await act(() =>
    render(
      <RuleEntry
        rule={rule}
        insistence="mark"
        canBeQuiet={false}
        silent=""
        fixed={{ on: false, place: false }}
        exceptions={0}
        onInsist={() => {}}
      />,
      document.body,
    ),
  );
  const all = document.querySelectorAll('.sentences li').length;
  const inFold = document.querySelectorAll('.sentences .fold li').length;
  expect([all - inFold, inFold]).toEqual([shown, folded]);
});
