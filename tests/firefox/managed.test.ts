import { describe, expect, test } from 'vitest';
import { HOUSE_POLICY } from '../house-policy.ts';
import { expectMarked, useFirefox } from './harness.ts';
import { whyNoPolicy } from './policy.ts';

const EDITOR = `document.querySelector('[aria-label="Message"]')`;
const why = whyNoPolicy();
if (why) console.warn(`No policy was tried in Firefox: ${why}.`);

describe.skipIf(why)('an organisation that sets a policy in Firefox', () => {
  const firefox = useFirefox({ policy: HOUSE_POLICY });

  test('decides what is marked in a draft', async () => {
    const draft = await firefox().open('src/welcome/index.html');
    await draft.evaluate(`${EDITOR}.focus()`);
    await draft.press('Control', 'Home');
    await draft.type('We can pay 285. Take it or leave it. Delivery is as per our terms. ');
    await expectMarked(draft, ['as per']);
    await draft.close();
  });

  test('is named in the options, and what it fixes cannot be changed there', async () => {
    const options = await firefox().open('src/options/index.html');
    const note = `document.querySelector('[role=note]')`;
    await expect.poll(async () => await options.evaluate(`${note} !== null`)).toBe(true);
    expect(await options.text(`${note}.ariaLabel`)).toBe('Set by your organisation');
    const told = await options.text(`${note}.innerText`);
    expect(told).toContain('the rules switched off, the rules in the panel only, the number of marks');
    expect(told).toContain('on these sites only: outlook.office.com, *.example.com.');
    expect(told).toContain('forgotten after 30 days without news');
    expect(told).toContain('“as per”');
    const rule = `document.querySelector('[data-rule=ultimatum] [role=switch]')`;
    expect([await options.evaluate(`${rule}.checked`), await options.evaluate(`${rule}.disabled`)]).toEqual([
      false,
      true,
    ]);
    await options.close();
  });
});
