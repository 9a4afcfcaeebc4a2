import { beforeEach, describe, expect, test, vi } from 'vitest';
import { hostOf, requestSite, siteOf } from '../../src/browser/permissions.ts';
import { isExtra, restoreSites, startOn, stopOn } from '../../src/browser/sites.ts';

const { fake } = await vi.hoisted(async () => {
  const { stubBrowser } = await import('./browser-stub.ts');
  return { fake: stubBrowser() };
});
vi.mock('webextension-polyfill', () => ({ default: fake }));

const SITE = 'https://mail.example.org/*';
const GMAIL = 'https://mail.google.com/*';
const injected = () => fake.scripting.executeScript.mock.calls.length;

beforeEach(async () => {
  await stopOn(SITE);
  fake.granted.clear();
  fake.scripts.clear();
  fake.openTabs.splice(0, Infinity, { id: 1, url: 'https://mail.example.org/inbox' }, { id: 2, url: 'https://b.org/' });
  fake.scripting.executeScript.mockClear();
  fake.tabs.sendMessage.mockClear();
});

describe('a site', () => {
  test.each([
    ['https://mail.example.org:8443/inbox?a#b', 'https://mail.example.org/*'],
    ['http://127.0.0.1/', 'http://127.0.0.1/*'],
    ['chrome://extensions', null],
    ['file:///tmp/a.html', null],
    ['nonsense', null],
    [undefined, null],
  ])('of %s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  test.each([
    ['https://mail.example.org/*', 'mail.example.org'],
    ['*://*.example.org/*', '*.example.org'],
    ['https://*/*', '*'],
    ['<all_urls>', '*'],
  ])('%s has the host %s', (site, host) => {
    expect(hostOf(site)).toBe(host);
  });

  test('is what a person is asked for, and nothing beside it', async () => {
    await requestSite(SITE);
    expect(fake.permissions.request.mock.calls).toEqual([[{ origins: [SITE] }]]);
  });

  test('without the permission is not started on', async () => {
    expect(await startOn(SITE)).toBe(false);
    expect([fake.scripts.size, injected()]).toEqual([0, 0]);
  });

  test('that was refused can be granted later', async () => {
    await startOn(SITE);
    fake.granted.add(SITE);
    expect(await startOn(SITE)).toBe(true);
  });

  test('that is granted gets the script for good and, where it is open, at once', async () => {
    fake.granted.add(SITE);
    expect(await startOn(SITE)).toBe(true);
    expect(fake.scripts.get(SITE)).toMatchObject({
      matches: [SITE],
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    });
    expect(fake.scripting.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 1, allFrames: true }, files: ['src/content/index.js'], injectImmediately: true }],
    ]);
  });

  test('asked for by the popup and by the browser gets the script once', async () => {
    fake.granted.add(SITE);
    await Promise.all([startOn(SITE), startOn(SITE)]);
    expect(injected()).toBe(1);
  });

  test('given back loses the script, and every script there is asked to leave', async () => {
    fake.granted.add(SITE);
    await startOn(SITE);
    fake.tabs.sendMessage.mockClear();
    await stopOn(SITE);
    expect(fake.scripts.size).toBe(0);
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(1, { parley: 'page', ask: 'leave', args: ['mail.example.org'] });
  });

  test('given back and granted again gets the script again', async () => {
    fake.granted.add(SITE);
    await startOn(SITE);
    await stopOn(SITE);
    await startOn(SITE);
    expect(injected()).toBe(2);
  });
});

describe('after an update', () => {
  test('what the person granted is registered anew; what the manifest names is not, and both get the script', async () => {
    fake.granted.add(SITE).add(GMAIL);
    fake.openTabs.push({ id: 3, url: 'https://mail.google.com/mail/u/0/' });
    await restoreSites();
    expect([...fake.scripts.keys()]).toEqual([SITE]);
    expect(injected()).toBe(2);
  });

  test('a tab that refuses does not keep the script from the others', async () => {
    fake.granted.add(SITE);
    fake.openTabs.push({ id: 3, url: 'https://mail.example.org/other' });
    fake.scripting.executeScript.mockRejectedValueOnce(new Error('crashed'));
    await restoreSites();
    expect(injected()).toBe(2);
  });
});

test('only a site beyond the named webmails can be given back', async () => {
  fake.granted.add(SITE).add(GMAIL);
  expect([await isExtra(SITE), await isExtra(GMAIL)]).toEqual([true, false]);
});
