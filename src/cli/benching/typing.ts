import { rm } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright';
import { MOST_MARKS } from '../../model/settings.ts';
import { buildExtension } from '../drive/build.ts';
import { TO_END, TO_START } from '../drive/keys.ts';
import { launch, launchBare } from '../drive/launch.ts';
import { readMarks } from '../drive/marks.ts';
import { until } from '../drive/until.ts';
import { cost, type Cost, keydownToFrame, watchFrames } from './frames.ts';
import { median, quantile } from './time.ts';

// A site of the manifest; nothing is fetched from it.
const SITE = 'https://mail.google.com/bench/';
const LINE = 'and so we go on, one letter at a time ok';
const KEYS = LINE.length;
const POINTS = 40;
const WORDS = 1_000;
/** A quick hand, which rests after each word for long enough that the draft is reviewed there. */
const BETWEEN_KEYS_MS = 120;
const AFTER_WORD_MS = 320;
/** A second after the first review the badge is told to a screen reader; from then on nothing is to be done. */
const SETTLED_MS = 2_000;
const IDLE_MS = 5_000;
const ROUNDS = 3;

interface Kind {
  readonly name: string;
  /** The key that leads to where one types: the marked words are the first, far above the end. */
  readonly to: string;
  readonly isComposer: boolean;
  readonly html: string;
}

const HARD = 'Take it or leave it.';
const CALM = 'The oak arrives in the second week, and we plan the work around your delivery dates.';
const PLAIN = draftOf(WORDS, POINTS);
const RICH = `<div id="editor" contenteditable="true">${PLAIN.map((line) => `<p>${line}</p>`).join('')}</div>`;
const KINDS: readonly Kind[] = [
  { name: 'contenteditable', to: TO_END, isComposer: true, html: RICH },
  { name: 'contenteditable, all marks in sight', to: TO_START, isComposer: true, html: RICH },
  {
    name: 'textarea',
    to: TO_END,
    isComposer: true,
    html: `<textarea id="editor" rows="20" cols="90">${PLAIN.join('\n\n')}</textarea>`,
  },
  {
    name: 'no composer',
    to: TO_END,
    isComposer: false,
    html: `<textarea id="editor" rows="20">${PLAIN.join('\n\n')}</textarea>`,
  },
];

/**
 * What typing into a long draft and what standing still cost: without the extension, with the same words underlined by
 * the page itself, and with the extension, in turn. What lies between the first two is the browser's own price of drawing
 * all marks.
 */
export async function typing(): Promise<string[]> {
  const extension = await buildExtension();
  const [on, off] = [await launch({ extension }), await launchBare()];
  try {
    const [worker] = on.context.serviceWorkers();
    await worker?.evaluate(async (cap) => await chrome.storage.sync.set({ 'settings/cap': cap }), MOST_MARKS);
    const rows: string[] = [];
    for (const kind of KINDS) rows.push(...(await compare(kind, on.context, off.context)));
    return rows;
  } finally {
    await Promise.all([on.close(), off.close()]);
    await rm(extension, { recursive: true, force: true });
  }
}

/** Paragraphs of so many words, with so many ultimatums spread over them. */
function draftOf(words: number, points: number): string[] {
  const left = words - points * HARD.split(' ').length;
  const calm = Math.round(left / CALM.split(' ').length);
  const lines = Array.from({ length: points }, (_, at) => {
    const share = Math.floor(((at + 1) * calm) / points) - Math.floor((at * calm) / points);
    return `${`${CALM} `.repeat(share)}${HARD}`;
  });
  return ['We can offer 285 euros per desk for forty desks.', ...lines];
}

/** A browser to type in, and what its page waits for first. */
interface Way {
  readonly name: string;
  readonly context: BrowserContext;
  readonly settle: (page: Page) => Promise<void>;
}

interface Measured {
  readonly frames: readonly number[];
  readonly typing: Cost;
  readonly idle: Cost;
}

async function compare(kind: Kind, on: BrowserContext, off: BrowserContext): Promise<string[]> {
  const ways: readonly Way[] = [
    { name: 'without', context: off, settle: async () => {} },
    ...(kind.isComposer ? [{ name: 'underlined by the page', context: off, settle: underline }] : []),
    { name: 'with', context: on, settle: kind.isComposer ? areMarked : async () => {} },
  ];
  const measured = ways.map(({ name }) => ({ name, all: [] as Measured[] }));
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, way] of ways.entries()) measured[at]?.all.push(await measure(kind, way));
  const line = (name: string, all: readonly Measured[]): string => {
    const frames = all.flatMap((each) => each.frames);
    const middle = (pick: (each: Measured) => number): number => median(all.map(pick));
    const cells = [
      `keydown to frame p50 ${quantile(frames, 0.5).toFixed(1)} ms, p95 ${quantile(frames, 0.95).toFixed(1)} ms`,
      `${KEYS} keys ${middle(({ typing }) => typing.busy).toFixed(0)} ms of main thread`,
      `long tasks ${middle(({ typing }) => typing.longTasks)}`,
      `idle ${(middle(({ idle }) => idle.busy) / (IDLE_MS / 1000)).toFixed(2)} ms/s`,
      `nodes ${middle(({ idle }) => idle.nodes)}`,
    ];
    return `  ${name.padEnd(24)} ${cells.join('; ')}`;
  };
  return [kind.name, ...measured.map(({ name, all }) => line(name, all))];
}

async function areMarked(page: Page): Promise<void> {
  await until(async () => (await readMarks(page)).length === MOST_MARKS, `${MOST_MARKS} marks`);
}

/** Has the page draw the least that tells a reader which words are meant, by the means the extension uses. */
async function underline(page: Page): Promise<void> {
  await page.evaluate(
    ({ words, count }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('::highlight(words) { text-decoration: underline solid 2px #b8710f; }');
      document.adoptedStyleSheets = [sheet];
      const editor: (HTMLElement & { createValueRange?(start: number, end: number): AbstractRange }) | null =
        document.querySelector('#editor');
      const rangeAt = (text: Node, start: number): AbstractRange =>
        new StaticRange({
          startContainer: text,
          startOffset: start,
          endContainer: text,
          endOffset: start + words.length,
        });
      const inValue = (value: string): (AbstractRange | undefined)[] =>
        Array.from(value.matchAll(new RegExp(words, 'g')), ({ index }) =>
          editor?.createValueRange?.(index, index + words.length),
        );
      const inLines = (lines: Iterable<Element>): (AbstractRange | undefined)[] =>
        Array.from(lines, ({ firstChild }) => {
          const at = firstChild?.textContent?.indexOf(words) ?? -1;
          return firstChild && at >= 0 ? rangeAt(firstChild, at) : undefined;
        });
      const all = editor instanceof HTMLTextAreaElement ? inValue(editor.value) : inLines(editor?.children ?? []);
      const ranges = all.filter((range) => range !== undefined).slice(0, count);
      if (ranges.length < count) throw new Error(`${count} ranges were to be underlined, ${ranges.length} were.`);
      CSS.highlights.set('words', new Highlight(...ranges));
    },
    { words: HARD, count: MOST_MARKS },
  );
}

async function measure(kind: Kind, { context, settle }: Way): Promise<Measured> {
  const page = await open(kind, context);
  await settle(page);
  await page.locator('#editor').click();
  await page.keyboard.press(kind.to);
  await page.waitForTimeout(SETTLED_MS);
  const idle = await cost(page, async () => await page.waitForTimeout(IDLE_MS));
  await watchFrames(page);
  const typing = await cost(page, async () => {
    for (const key of LINE) await page.keyboard.press(key, { delay: key === ' ' ? AFTER_WORD_MS : BETWEEN_KEYS_MS });
  });
  const frames = await keydownToFrame(page);
  await page.close();
  return { frames, typing, idle };
}

async function open({ html, isComposer }: Kind, context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const fields = isComposer ? '<input name="to" value="ines@joinery.example"><input name="subject">' : '';
  const body = `<!doctype html><meta charset="utf-8"><form>${fields}${html}</form>`;
  await page.route(`${SITE}**`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(SITE);
  return page;
}
