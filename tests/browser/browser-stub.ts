import { vi } from 'vitest';

type Listener = (...args: unknown[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    emit: (...args: unknown[]) => [...listeners].map((listener) => listener(...args)),
    size: () => listeners.size,
  };
}

function area(name: string, everywhere: ReturnType<typeof event>) {
  const kept = new Map<string, unknown>();
  const onChanged = event();
  return {
    kept,
    onChanged,
    get: async (key: string | null) =>
      await Promise.resolve(
        structuredClone(Object.fromEntries([...kept].filter(([each]) => key === null || each === key))),
      ),
    set: async (values: Record<string, unknown>) => {
      await Promise.resolve();
      const changes = Object.fromEntries(
        Object.entries(values).map(([key, newValue]) => [key, { oldValue: kept.get(key), newValue }]),
      );
      for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
      onChanged.emit(changes);
      everywhere.emit(changes, name);
    },
    remove: async (keys: readonly string[]) => {
      await Promise.resolve();
      const changes = Object.fromEntries(keys.filter((key) => kept.delete(key)).map((key) => [key, {}]));
      onChanged.emit(changes);
      everywhere.emit(changes, name);
    },
  };
}

/** A stub of the browser: just what Parley uses of it, kept in memory. Tests reach into `kept` and `emit`. */
export function stubBrowser() {
  const changed = event();
  const granted = new Set<string>();
  const scripts = new Map<string, { id: string; matches: string[] }>();
  const tabs: { id: number; url: string }[] = [];
  return {
    granted,
    scripts,
    openTabs: tabs,
    runtime: {
      id: 'parley',
      // As in Firefox, where the host of an extension's pages is not its id.
      getURL: (path: string) => new URL(path, 'moz-extension://5f1c2a').href,
      onMessage: event(),
      sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
    },
    storage: {
      sync: area('sync', changed),
      local: area('local', changed),
      managed: area('managed', changed),
      onChanged: changed,
    },
    permissions: {
      onAdded: event(),
      onRemoved: event(),
      contains: async ({ origins }: { origins: string[] }) =>
        await Promise.resolve(origins.every((origin) => granted.has(origin))),
      getAll: async () => await Promise.resolve({ origins: [...granted] }),
      request: vi.fn<(asked: unknown) => Promise<boolean>>().mockResolvedValue(true),
    },
    scripting: {
      executeScript: vi.fn<(injection: { files: string[] }) => Promise<unknown>>().mockResolvedValue([]),
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        await Promise.resolve([...scripts.values()].filter(({ id }) => ids.includes(id))),
      registerContentScripts: async (added: { id: string; matches: string[] }[]) => {
        await Promise.resolve();
        for (const script of added) scripts.set(script.id, script);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        await Promise.resolve();
        for (const id of ids) scripts.delete(id);
      },
    },
    tabs: {
      TAB_ID_NONE: -1,
      query: async ({ url }: { url?: string[] }) =>
        await Promise.resolve(tabs.filter((tab) => !url || url.some((site) => tab.url.startsWith(site.slice(0, -1))))),
      sendMessage: vi.fn<(tab: number, message: { ask: string }) => Promise<unknown>>().mockResolvedValue(undefined),
    },
  };
}

export type BrowserStub = ReturnType<typeof stubBrowser>;

/** The Web Locks of the browser, which Node lacks: one holder of a name after the other. */
export function stubLocks(): void {
  const tails = new Map<string, Promise<unknown>>();
  const request = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const turn = (tails.get(name) ?? Promise.resolve()).then(work);
    tails.set(
      name,
      turn.catch(() => undefined),
    );
    return await turn;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}
