// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Nudge } from '../../src/model/review.ts';
import rule from '../../src/rules/call-first.ts';
import { CallFirst } from '../../src/ui/call-first.tsx';

const NUDGE: Nudge = {
  id: 'call-first',
  rule: 'call-first',
  also: [],
  severity: 'draft',
  shown: true,
  start: null,
  end: null,
  text: '',
  title: 'Call first',
  because: 'You two have not spoken yet.',
  evidence: [],
  seenBy: '',
  rewrites: ['Would five minutes suit you?', 'May I ring you?'].map((text) => ({
    start: 0,
    end: 0,
    text: `\n${text}`,
  })),
};

const onInsert = vi.fn<(text: string) => void>();
const onCopy = vi.fn<(text: string) => void>();
const onSpoken = vi.fn<() => void>();
const onNotNow = vi.fn<() => void>();
const onNever = vi.fn<() => void>();

const show = (composing: boolean, nudge = NUDGE) =>
  act(() =>
    render(
      <CallFirst
        nudge={nudge}
        sources={[]}
        composing={composing}
        onInsert={onInsert}
        onCopy={onCopy}
        onSpoken={onSpoken}
        onNotNow={onNotNow}
        onNever={onNever}
      />,
      document.body,
    ),
  );

const buttons = () => Array.from(document.querySelectorAll('button'), (button) => button.textContent);
const press = (name: string) =>
  act(() =>
    Array.from(document.querySelectorAll('button'))
      .find((button) => button.textContent === name)
      ?.click(),
  );

beforeEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('the reminder to call', () => {
  test('says in English what the rule says', async () => {
    await show(true);
    expect(document.querySelector('h2')?.textContent).toBe(rule.title);
    expect(document.querySelector('.call > p')?.textContent).toBe(rule.because);
  });

  test('puts the invitation one has chosen into the draft, without the space around it', async () => {
    await show(true);
    await press('Put into the draft');
    await press('Other words (1 of 2)');
    await press('Put into the draft');
    expect(onInsert.mock.calls).toEqual([['Would five minutes suit you?'], ['May I ring you?']]);
  });

  test('comes round to the first wording again', async () => {
    await show(true);
    await press('Other words (1 of 2)');
    await press('Other words (2 of 2)');
    expect(document.querySelector('.after')?.textContent).toContain('Would five minutes suit you?');
  });

  test('is copied where no reply is open', async () => {
    await show(false);
    expect(buttons()).not.toContain('Put into the draft');
    await press('Copy');
    expect(onCopy).toHaveBeenCalledWith('Would five minutes suit you?');
  });

  test('can be answered without an invitation to offer', async () => {
    await show(true, { ...NUDGE, rewrites: [] });
    await press('We’ve already spoken');
    await press('Not now');
    await press('Never for this person');
    expect([onSpoken, onNotNow, onNever].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
  });
});
