// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { Message } from '../../src/model/mail.ts';
import { Thread } from '../../src/popup/thread.tsx';

const OFFER: Message = { from: 'them', date: '', subject: 'Desks', body: 'We can do €295.' };

function shown(thread: readonly Message[], threadReadable: boolean): string {
  const view = { webmail: 'generic', mail: { thread, draft: { subject: '', body: '' } }, composing: true };
  const place = document.createElement('main');
  render(<Thread view={{ ...view, threadReadable }} actions={{ show: () => {} }} />, place);
  return place.textContent;
}

test('a page whose conversation cannot be read says so, and that the draft is read all the same', () => {
  const text = shown([], false);
  expect(text).toContain("can't read the conversation on this page");
  expect(text).toContain('Your draft is read all the same.');
  expect(text).not.toContain('0 mails');
});

test('mails of which nobody can tell whose they are are said to be so, and only these', () => {
  const words = 'does not say which mails are yours';
  expect(shown([{ ...OFFER, unsure: true }], true)).toContain(words);
  expect(shown([OFFER], true)).not.toContain(words);
});

test.each([
  ['The thread: 1 mail', [OFFER]],
  ['The thread: 2 mails', [OFFER, { ...OFFER, from: 'me' as const }]],
])('one that can be read counts its mails: %s', (title, thread) => {
  expect(shown(thread, true)).toContain(title);
});
