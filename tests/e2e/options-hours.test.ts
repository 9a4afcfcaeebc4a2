import { afterEach, expect, test } from 'vitest';
import { openPopup } from '../../src/cli/drive/popup.ts';
import { useParley } from './harness.ts';

const parley = useParley();

afterEach(async () => {
  const options = await parley().open('src/options/index.html');
  await options.evaluate(async () => await chrome.storage.sync.clear());
  await options.close();
});

test('who works on Saturdays from noon invites to a call on Saturday', async () => {
  const options = await parley().open('src/options/index.html');
  const hours = options.getByRole('group', { name: 'Your working hours' });
  const clock = await options.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  await hours.getByText(clock).waitFor();
  for (const day of ['Saturday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
    await hours.getByRole('checkbox', { name: day }).click();
  // Nobody can be rung on no day.
  await expect.poll(async () => await hours.getByRole('checkbox', { name: 'Saturday' }).isDisabled()).toBe(true);
  await hours.getByRole('combobox', { name: 'to' }).selectOption('18');
  await hours.getByRole('combobox', { name: 'From' }).selectOption('12');
  await expect
    .poll(() => options.evaluate(() => chrome.storage.sync.get('settings/working')))
    .toEqual({ 'settings/working': { days: [6], from: 12, to: 18 } });

  const mail = await parley().open('src/welcome/index.html');
  await mail.getByRole('textbox', { name: 'Message' }).focus();
  await mail.keyboard.type('Thank you for your offer. €295 is above our budget, and we could pay €280 for each desk.');
  const popup = await openPopup(parley(), mail);
  const call = popup.getByRole('region', { name: 'Call first' });
  await call.getByText('Saturday at 1 pm or Saturday at 4 pm').first().waitFor();
  await Promise.all([options.close(), mail.close(), popup.close()]);
});
