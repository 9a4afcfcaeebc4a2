import { expect, test } from 'vitest';
import { useParley } from './harness.ts';

const parley = useParley();

test('what is stored cannot be read: the page says so, and is back when it can', async () => {
  const options = await parley().open('src/options/index.html');
  await options.addInitScript(() => {
    if (sessionStorage.getItem('mended')) return;
    chrome.storage.sync.get = () => Promise.reject(new Error('IO error: lock'));
  });
  await options.reload();
  const alert = options.getByRole('alert');
  await expect.poll(() => alert.innerText()).toMatch(/IO error: lock.*Nothing has been changed or lost/);
  await options.evaluate(() => sessionStorage.setItem('mended', 'yes'));
  await alert.getByRole('button', { name: 'Try again' }).click();
  await options.getByRole('searchbox').waitFor();
  await options.close();
});
