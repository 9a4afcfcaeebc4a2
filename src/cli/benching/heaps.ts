import type { CDPSession, Page } from 'playwright';
import type { Parley } from '../drive/launch.ts';

/** What a page and the worker hold once all rubbish is collected. */
export interface Heaps {
  /** Megabytes. */
  readonly page: number;
  readonly worker: number;
  /** DOM nodes and listeners of the page's process. */
  readonly nodes: number;
  readonly listeners: number;
}

type Send = <T>(method: string) => Promise<T>;

/** Reads the heaps of a page and of the worker that runs now, as often as one asks. */
export async function heapsOf({ browser, id }: Parley, page: Page): Promise<() => Promise<Heaps>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const inWorker = await toWorker(browser, id);
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    await inWorker('HeapProfiler.collectGarbage');
    const [own, { metrics }, far] = await Promise.all([
      session.send('Runtime.getHeapUsage'),
      session.send('Performance.getMetrics'),
      inWorker<{ readonly usedSize: number }>('Runtime.getHeapUsage'),
    ]);
    const count = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return {
      page: own.usedSize / 1e6,
      worker: far.usedSize / 1e6,
      nodes: count('Nodes'),
      listeners: count('JSEventListeners'),
    };
  };
}

/** Playwright gives no debugging session of a worker: its messages go through the browser's. */
async function toWorker(browser: CDPSession, id: string): Promise<Send> {
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  if (!worker) throw new Error('The worker does not run.');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  let last = 0;
  return async <T>(method: string) => {
    const number = (last += 1);
    const answer = new Promise<T>((resolve) => {
      const hear = ({ message }: { readonly message: string }): void => {
        const reply: { readonly id?: number; readonly result: T } = JSON.parse(message);
        if (reply.id !== number) return;
        browser.off('Target.receivedMessageFromTarget', hear);
        resolve(reply.result);
      };
      browser.on('Target.receivedMessageFromTarget', hear);
    });
    await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: number, method }) });
    return await answer;
  };
}
