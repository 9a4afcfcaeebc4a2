import { expect, test } from 'vitest';
import { claimFor } from './editor-claims.ts';
import { expectMarked, useParley } from './harness.ts';
import { HARD, openComposer, TEXT } from './page-composer.ts';

// Before Chromium 156 no browser could range over what a textarea holds: a mirror laid over it stands in.
const OLDER = { without: 'OpaqueRange' };

claimFor([{ name: 'a textarea, in an older browser', kind: 'textarea' }], OLDER);

const parley = useParley(OLDER);

test('the mirror stands beside the body: a form has nothing in it but its own', async () => {
  const page = await openComposer(parley(), `<textarea rows="4">${TEXT}</textarea>`);
  // Its words are in an open tree of the mirror's own.
  const drawn = async () => await page.evaluate(() => [...CSS.highlights.keys()].length);
  await expect.poll(drawn).toBeGreaterThan(0);
  expect(await page.locator('html > parley-mirror').count()).toBe(1);
  expect(await page.locator('body parley-mirror, body parley-stage').count()).toBe(0);
  await expectMarked(page, [HARD]);
});
