import { rm } from 'node:fs/promises';
import type { Page } from 'playwright';
import type { Mail } from '../../model/mail.ts';
import { buildExtension } from '../drive/build.ts';
import { launch, type Parley } from '../drive/launch.ts';
import { Practice } from '../drive/practice.ts';
import { readMarks } from '../drive/marks.ts';
import { until } from '../drive/until.ts';
import { openings } from './first-paint.ts';
import { median } from './time.ts';

const RUNS = 12;
const MAIL: Mail = {
  thread: [
    { from: 'them', date: '2026-11-20T10:00:00', subject: 'Desks', body: 'I can do 295. Would veneer be an option?' },
  ],
  draft: { subject: 'Re: Desks', body: 'We can pay 285. Take it or leave it.' },
};

/** What a person waits for, in a real Chromium with the built extension. */
export async function journey(): Promise<string[]> {
  const extension = await buildExtension();
  const parley = await launch({ extension });
  try {
    const page = await parley.open('src/options/index.html');
    const woken = await times(async () => {
      await parley.stopWorker();
      return await answerAfter(page);
    });
    const awake = await times(async () => await answerAfter(page));
    const marked = await keystrokeToMark(parley);
    const popups = await openings(parley, RUNS);
    return [
      `first answer of a stopped worker   ${range(woken)}`,
      `answer of a running one            ${range(awake)}`,
      `last keystroke to mark, with the pause in typing           ${range(marked)}`,
      `a bare page to its first paint     ${range(popups.map(({ bare }) => bare))}`,
      `the popup to its first paint, worker stopped   ${range(popups.map(({ painted }) => painted))}`,
      `the popup to the thread at a glance ${range(popups.map(({ read }) => read))}`,
    ];
  } finally {
    await parley.close();
    await rm(extension, { recursive: true, force: true });
  }
}

async function times(measure: () => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  for (let run = 0; run < RUNS; run++) all.push(await measure());
  return all;
}

const range = (all: readonly number[]): string =>
  `median ${median(all).toFixed(0)} ms, ${Math.min(...all).toFixed(0)} to ${Math.max(...all).toFixed(0)}`;

const answerAfter = async (page: Page): Promise<number> =>
  await page.evaluate(async (mail) => {
    const start = performance.now();
    await chrome.runtime.sendMessage({ parley: 'background', ask: 'review', args: [mail] });
    return performance.now() - start;
  }, MAIL);

const WORDS = 'Take it or leave it';

/** From the key that completes the words to the frame in which they are marked. */
async function keystrokeToMark(parley: Parley): Promise<number[]> {
  const draft = await Practice.open(parley);
  await draft.type(`We can pay 285. ${WORDS}`);
  await draft.mark(WORDS);
  return await times(async () => {
    await draft.page.keyboard.press('Backspace');
    await until(async () => (await readMarks(draft.page)).every(({ text }) => text !== WORDS), 'the mark to go');
    // Armed before the key is pressed: the clock starts at the key.
    const clock = await draft.page.evaluateHandle((words) => {
      const isMarked = (): boolean =>
        [...CSS.highlights].some(([, highlight]) =>
          [...highlight].some((range) => range instanceof Range && range.toString() === words),
        );
      const took = new Promise<number>((done) => {
        const start = (): void => {
          const pressed = performance.now();
          const look = (now: number): void => {
            if (isMarked()) done(now - pressed);
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        };
        addEventListener('keydown', start, { once: true, capture: true });
      });
      return { took };
    }, WORDS);
    await draft.page.keyboard.press('t');
    return await clock.evaluate(async ({ took }) => await took);
  });
}
