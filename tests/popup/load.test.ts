import { beforeEach, describe, expect, test, vi } from 'vitest';
import { load } from '../../src/popup/load.ts';

const { fake } = await vi.hoisted(async () => {
  const { stubBrowser } = await import('../browser/browser-stub.ts');
  return { fake: stubBrowser() };
});
vi.mock('webextension-polyfill', () => ({ default: fake }));

const TAB = { id: 1, site: 'https://mail.example.org/*' };

/** A page that shows no mail; what it is asked, and what is put into it, in the order in which that happens. */
function page(lacksOpenMails: boolean): string[] {
  const happened: string[] = [];
  fake.tabs.sendMessage.mockImplementation(async (_, { ask }) => {
    happened.push(ask);
    return await Promise.resolve(ask === 'lacksOpenMails' && lacksOpenMails ? { value: true } : undefined);
  });
  fake.scripting.executeScript.mockImplementation(async ({ files }) => {
    happened.push(...files);
    return await Promise.resolve([]);
  });
  return happened;
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('a page is read once', () => {
  test('with what reads its open mails, where it had not got that yet', async () => {
    const happened = page(true);
    expect(await load(TAB)).toEqual({ kind: 'idle' });
    expect(happened).toEqual(['lacksOpenMails', 'src/content/open-mails.js', 'look']);
  });

  test('and gets nothing more, where it needs nothing', async () => {
    const happened = page(false);
    expect(await load(TAB)).toEqual({ kind: 'idle' });
    expect(happened).toEqual(['lacksOpenMails', 'look']);
  });

  test('though no script may go into one of its frames', async () => {
    const happened = page(true);
    fake.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
    expect(await load(TAB)).toEqual({ kind: 'idle' });
    expect(happened.at(-1)).toBe('look');
  });
});

test('what is remembered of the person is looked up once', async () => {
  page(false);
  const mail = { them: 'ines@example.com', thread: [], draft: { subject: '', body: '' } };
  fake.tabs.sendMessage.mockResolvedValue({ value: { mail, threadReadable: true } });
  const nothing = { offers: [], questions: [], promises: [], agreed: [], interests: [], blocks: [], steps: [] };
  fake.runtime.sendMessage.mockResolvedValue({
    value: { ...nothing, contact: { said: null }, tone: { mails: [], trends: {}, cycle: null } },
  });
  const read = vi.spyOn(fake.storage.local, 'get');
  expect((await load(TAB)).kind).toBe('empty');
  expect(read.mock.calls.filter(([key]) => key === 'people')).toHaveLength(1);
});
