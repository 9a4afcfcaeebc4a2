import type { Page } from 'playwright';
import type { Parley } from '../../src/cli/drive/launch.ts';
import { until } from '../../src/cli/drive/until.ts';

/** Notes what a page reports from now on: exceptions of any script in it, and errors on its console. */
export function watchFaults(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  return faults;
}

/** Fails where a page has reported anything. */
export function mustBeSilent(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`The page reports: ${faults.join('; ')}`);
}

/** Stores items as somebody else did: another version, another machine, a fault of the disk. */
export async function putIn(parley: Parley, area: 'sync' | 'local', items: Record<string, unknown>): Promise<void> {
  const page = await parley.open('src/welcome/index.html');
  await page.evaluate(async ([where, all]) => await chrome.storage[where].set(all), [area, items] as const);
  await page.close();
}

export async function clearStorage(parley: Parley): Promise<void> {
  const page = await parley.open('src/welcome/index.html');
  await page.evaluate(async () => await Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]));
  await page.close();
}

/** What the worker's reading of the storage does: nothing for now, or fail. */
type Trouble = 'waits' | 'refuses';

/** How the worker is kept from its storage. */
export interface Kept {
  /** Resolves once the worker has asked for something stored. */
  asked(): Promise<void>;
  /** What was asked meanwhile is answered, and all that comes. */
  release(): Promise<void>;
}

/** Keeps the running worker from reading what is stored. A worker that starts after this one knows nothing of it. */
export async function keepFromStorage({ context }: Parley, trouble: Trouble): Promise<Kept> {
  const worker = context.serviceWorkers().at(-1);
  if (!worker) throw new Error('The worker does not run.');
  const state = await worker.evaluateHandle((how) => {
    const { sync } = chrome.storage;
    const get = sync.get.bind(sync);
    const kept = { asked: 0, release: (): void => {} };
    const released = new Promise<void>((resolve) => (kept.release = resolve));
    const ask = (...args: Parameters<typeof get>): unknown => {
      kept.asked += 1;
      if (how === 'refuses') throw new Error('The storage cannot be read.');
      return released.then(() => get(...args));
    };
    Reflect.set(sync, 'get', ask);
    void released.then(() => Reflect.set(sync, 'get', get));
    return kept;
  }, trouble);
  return {
    asked: async () => {
      await until(async () => await state.evaluate(({ asked }) => asked > 0), 'the worker to ask for what is stored');
    },
    release: async () => await state.evaluate(({ release }) => release()),
  };
}

/** Sets the clock on the worker's wall to `time`; it goes on from there until the worker is stopped. */
export async function setWorkersClock({ context }: Parley, time: string): Promise<void> {
  await context
    .serviceWorkers()
    .at(-1)
    ?.evaluate((to) => {
      const Real = Date;
      const ahead = Real.parse(to) - Real.now();
      class Jumped extends Real {
        constructor(...given: [] | [number]) {
          super(given[0] ?? Jumped.now());
        }
        static override now(): number {
          return Real.now() + ahead;
        }
      }
      Reflect.set(globalThis, 'Date', Jumped);
    }, time);
}

/**
 * What our script that now runs in a page listens to ("document keydown"), whenever that is asked. What it holds when
 * another one takes over is still told.
 */
export async function watchListeners(page: Page, editor: string): Promise<() => Promise<string[]>> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const at = async (expression: string): Promise<string> =>
    (await session.send('Runtime.evaluate', { expression, contextId: worlds[0] ?? 0 })).result.objectId ?? '';
  const places = {
    window: await at('window'),
    document: await at('document'),
    editor: await at(`document.querySelector(${JSON.stringify(editor)})`),
  };
  return async () => {
    const found: string[] = [];
    for (const [place, objectId] of Object.entries(places)) {
      const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
      found.push(...listeners.map(({ type }) => `${place} ${type}`));
    }
    return found;
  };
}
