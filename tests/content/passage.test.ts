// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { passageIn } from '../../src/content/passage.ts';

test('a passage over several elements is one range', () => {
  document.body.innerHTML = '<p>We could <b>do</b> net<br> 30 from May.</p>';
  const range = passageIn(document.body, 'do net 30');
  expect(range?.toString()).toBe('do net 30');
  expect(passageIn(document.body, 'net 60')).toBeNull();
});
