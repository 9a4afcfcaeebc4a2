import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { buildExtension } from '../drive/build.ts';
import type { Draft } from '../drive/draft.ts';
import { TO_START } from '../drive/keys.ts';
import { launch } from '../drive/launch.ts';
import { Practice } from '../drive/practice.ts';
import { until } from '../drive/until.ts';
import { type Heaps, heapsOf } from './heaps.ts';

const EDITS = 2_000;
const SAMPLES = 20;
/** So many edits apart a card is opened, its words are put in and taken out again. */
const CARD_EVERY = 20;
const HARD = 'Take it or leave it';

/** Writes and deletes sentences in the practice mailbox for so many minutes and tells how much memory is held. */
export async function soak(minutes: number, say: (line: string) => void): Promise<void> {
  const extension = await buildExtension();
  const parley = await launch({ extension });
  try {
    const draft = await Practice.open(parley);
    await edit(draft, 0);
    await edit(draft, 1);
    const read = await heapsOf(parley, draft.page);
    const curve: Heaps[] = [];
    const start = performance.now();
    const row = async (edits: number): Promise<void> => {
      const heaps = await read();
      curve.push(heaps);
      say(inRow(edits, (performance.now() - start) / 60_000, heaps));
    };
    say('  edits   minutes    page MB   worker MB    nodes   listeners');
    await row(0);
    for (let done = 1; done <= EDITS; done++) {
      await edit(draft, done - 1);
      const due = start + (done / EDITS) * minutes * 60_000;
      await pause(Math.max(0, due - performance.now()));
      if (done % (EDITS / SAMPLES) === 0) await row(done);
    }
    say(`from the second sample to the last: ${growth(curve)}`);
  } finally {
    await parley.close();
    await rm(extension, { recursive: true, force: true });
  }
}

/** Even edits write a sentence never seen before at the top of the draft, odd ones delete it again. */
async function edit(draft: Draft, number: number): Promise<void> {
  const { keyboard } = draft.page;
  if (number % 2 === 1) {
    await keyboard.press('Home');
    await keyboard.press('Shift+End');
    await keyboard.press('Delete');
    return;
  }
  await draft.type(
    number % 4 === 0 ? `We could pay ${number} for each. ${HARD}.` : `What about ${number} in all, Ines?`,
  );
  if (number % CARD_EVERY === 0) await takeAndUndo(draft);
}

async function takeAndUndo(draft: Draft): Promise<void> {
  const source = await draft.source();
  await draft.pointAt(HARD, /ultimatum/i);
  await draft.faces.click('button', 'Replace');
  await until(async () => (await draft.source()) !== source, 'better words in the draft');
  await draft.page.keyboard.press('ControlOrMeta+z');
  await until(async () => (await draft.source()) === source, 'the draft as it was');
  await draft.page.mouse.move(5, 5);
  await draft.page.keyboard.press(TO_START);
}

const inRow = (edits: number, minutes: number, { page, worker, nodes, listeners }: Heaps): string =>
  [
    String(edits).padStart(7),
    minutes.toFixed(1).padStart(10),
    page.toFixed(2).padStart(11),
    worker.toFixed(2).padStart(12),
    String(nodes).padStart(9),
    String(listeners).padStart(12),
  ].join('');

/** The first sample stands before everything was used once. */
function growth(curve: readonly Heaps[]): string {
  const [, first] = curve;
  const last = curve.at(-1);
  if (!first || !last) return 'nothing was measured';
  const more = (key: 'page' | 'worker'): string => `${(last[key] - first[key]).toFixed(2)} MB`;
  return `page ${more('page')}, worker ${more('worker')}, ${last.nodes - first.nodes} nodes, ${last.listeners - first.listeners} listeners`;
}
