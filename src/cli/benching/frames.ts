import type { Page } from 'playwright';

/** What a page's main thread did in a while. */
export interface Cost {
  /** Milliseconds it was busy. */
  readonly busy: number;
  /** Tasks of more than 50 ms. */
  readonly longTasks: number;
  /** DOM nodes at the end, shadow trees included. */
  readonly nodes: number;
}

declare global {
  interface Window {
    parleyBench?: { frames: number[]; longTasks: number };
  }
}

/** Measures what the main thread does while `work` runs. */
export async function cost(page: Page, work: () => Promise<void>): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const read = async (): Promise<ReadonlyMap<string, number>> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value]));
  };
  await page.evaluate(() => {
    const seen = { frames: [], longTasks: 0 };
    window.parleyBench = seen;
    new PerformanceObserver((list) => (seen.longTasks += list.getEntries().length)).observe({ type: 'longtask' });
  });
  await session.send('HeapProfiler.collectGarbage');
  const before = await read();
  await work();
  const after = await read();
  const longTasks = await page.evaluate(() => window.parleyBench?.longTasks ?? 0);
  await session.detach();
  const busy = ((after.get('TaskDuration') ?? 0) - (before.get('TaskDuration') ?? 0)) * 1000;
  return { busy, longTasks, nodes: after.get('Nodes') ?? 0 };
}

/** Notes from now on how long each key takes until the frame that shows it has been drawn. */
export async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const drawn = (start: number): void => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => window.parleyBench?.frames.push(performance.now() - start));
      port1.start();
      requestAnimationFrame(() => port2.postMessage(null));
    };
    addEventListener('keydown', ({ timeStamp }) => drawn(timeStamp), { capture: true, passive: true });
  });
}

/** Milliseconds of each key since the watching began. */
export async function keydownToFrame(page: Page): Promise<number[]> {
  return await page.evaluate(() => window.parleyBench?.frames ?? []);
}
