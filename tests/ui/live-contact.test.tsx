// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { CallSilence, Contact } from '../../src/model/standing.ts';
import { LiveContact } from '../../src/ui/live-contact.tsx';

const NEVER = 'Never remind me to call this person';

async function shown(contact: Contact) {
  const onKeep = { spoken: vi.fn<() => void>(), never: vi.fn<() => void>() };
  const on = { show: () => {}, notSo: null };
  await act(() =>
    render(<LiveContact contact={contact} name="" on={on} onFile={null} onKeep={onKeep} />, document.body),
  );
  return { onKeep, instead: document.querySelector('.instead')?.textContent ?? '' };
}

/** Each reason, what is said, '' for nothing, and what can be kept at a click. */
test.each<[reason: CallSilence, said: string, kept: string]>([
  ['held', '', ''],
  ['arranged', '', ''],
  ['proposed', '', ''],
  ['logistics', '', ''],
  ['closing', '', ''],
  ['hot', 'While words are hot a call can make things worse.', ''],
  ['declined', 'Writing is preferred here', NEVER],
  ['access', '', NEVER],
  ['record', 'If you do talk, send a short summary afterwards.', ''],
  ['procedure', 'contact outside it may be forbidden.', ''],
  ['hours apart', 'a two-minute voice note or a short personal paragraph', ''],
  ['no person', '', ''],
  ['safety', '', NEVER],
  ['under way', '', ''],
])('no call is suggested, %s: this is said and kept instead', async (silence, said, kept) => {
  const { instead } = await shown({ call: 'none', said: null, silence, at: null });
  expect(instead).toEqual(said === '' ? '' : expect.stringContaining(said));
  expect(Array.from(document.querySelectorAll('button'), (button) => button.textContent)).toEqual(kept ? [kept] : []);
});

test('who prefers to write is never to be rung, at a click', async () => {
  const { onKeep } = await shown({ call: 'declined', said: null, silence: 'declined', at: null });
  await act(() => document.querySelector('button')?.click());
  expect([onKeep.never.mock.calls.length, onKeep.spoken.mock.calls.length]).toEqual([1, 0]);
});
