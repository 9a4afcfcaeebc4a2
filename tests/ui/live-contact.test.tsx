// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { CallSilence, Contact } from '../../src/model/standing.ts';
import { LiveContact } from '../../src/ui/live-contact.tsx';

const NOTHING = /^$/;
const NEVER = 'Never remind me to call this person';

async function shown(contact: Contact) {
  const onKeep = { spoken: vi.fn<() => void>(), never: vi.fn<() => void>() };
  const on = { show: () => {}, notSo: null };
  await act(() =>
    render(<LiveContact contact={contact} name="" on={on} onFile={null} onKeep={onKeep} />, document.body),
  );
  return { onKeep, instead: document.querySelector('.instead')?.textContent ?? '' };
}

/** Each reason, what is said, and what can be kept at a click, '' for nothing. */
test.each<[reason: CallSilence, said: RegExp, kept: string]>([
  ['held', NOTHING, ''],
  ['arranged', NOTHING, ''],
  ['proposed', NOTHING, ''],
  ['logistics', NOTHING, ''],
  ['closing', NOTHING, ''],
  ['hot', /While words are hot a call can make things worse\./, ''],
  ['declined', /Writing is preferred here/, NEVER],
  ['access', NOTHING, NEVER],
  ['record', /If you do talk, send a short summary afterwards\./, ''],
  ['procedure', /contact outside it may be forbidden\./, ''],
  ['hours apart', /a two-minute voice note or a short personal paragraph/, ''],
  ['no person', NOTHING, ''],
  ['safety', NOTHING, NEVER],
  ['under way', NOTHING, ''],
])('no call is suggested, %s: this is said and kept instead', async (silence, said, kept) => {
  const { instead } = await shown({ call: 'none', said: null, silence, at: null });
  expect(instead).toMatch(said);
  expect(Array.from(document.querySelectorAll('button'), (button) => button.textContent)).toEqual(kept ? [kept] : []);
});

test('who prefers to write is never to be rung, at a click', async () => {
  const { onKeep } = await shown({ call: 'declined', said: null, silence: 'declined', at: null });
  await act(() => document.querySelector('button')?.click());
  expect([onKeep.never.mock.calls.length, onKeep.spoken.mock.calls.length]).toEqual([1, 0]);
});
