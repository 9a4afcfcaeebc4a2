import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type BrowserStub, stubBrowser } from './browser-stub.ts';

let chrome: BrowserStub;

beforeEach(() => {
  chrome = stubBrowser();
  vi.stubGlobal('chrome', chrome);
  vi.resetModules();
});

afterEach(() => vi.unstubAllGlobals());

const load = async () => await import('../../src/browser/native.ts');
const MAIL = { thread: [], draft: { subject: '', body: 'Hello' } };

describe('a content script', () => {
  test('asks the background and takes the answer out of the reply', async () => {
    const { ask } = await load();
    chrome.runtime.sendMessage.mockResolvedValue({ value: { language: 'en' } });
    expect(await ask('review', MAIL)).toEqual({ language: 'en' });
    expect(chrome.runtime.sendMessage).toHaveBeenCalledWith({ parley: 'background', ask: 'review', args: [MAIL] });
  });

  test('is not fooled by an element that the page named "browser"', async () => {
    vi.stubGlobal('browser', { tagName: 'FORM' });
    const { isOrphaned } = await load();
    expect(isOrphaned()).toBe(false);
  });

  test('knows when its extension is gone, and asks no more', async () => {
    const { ask, isOrphaned } = await load();
    Reflect.deleteProperty(chrome.runtime, 'id');
    expect(isOrphaned()).toBe(true);
    await expect(ask('review', MAIL)).rejects.toThrow('orphaned');
    expect(chrome.runtime.sendMessage).not.toHaveBeenCalled();
  });

  test('stops answering and listening when its signal ends', async () => {
    const { answer, onSettingsChanged } = await load();
    const life = new AbortController();
    answer(
      { look: () => null, lacksOpenMails: () => true, insert: () => 'done', point: () => true, leave: () => true },
      life.signal,
    );
    onSettingsChanged(() => {}, life.signal);
    expect([chrome.runtime.onMessage.size(), chrome.storage.onChanged.size()]).toEqual([1, 1]);
    life.abort();
    expect([chrome.runtime.onMessage.size(), chrome.storage.onChanged.size()]).toEqual([0, 0]);
  });

  test.each([
    ['sync', 'settings', 1],
    ['local', 'people', 1],
    ['sync', 'settings/off/threat', 1],
    ['local', 'settings/allowed/final offer', 1],
    ['managed', 'cap', 1],
    ['local', 'ticked', 0],
    ['sync', 'something', 0],
  ])('hears a change of %s %s %i times', async (area, key, times) => {
    const { onSettingsChanged } = await load();
    const heard = vi.fn<() => void>();
    onSettingsChanged(heard, new AbortController().signal);
    chrome.storage.onChanged.emit({ [key]: { newValue: {} } }, area);
    expect(heard).toHaveBeenCalledTimes(times);
  });
});
