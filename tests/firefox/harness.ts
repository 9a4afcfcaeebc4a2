import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { until } from '../../src/cli/drive/until.ts';
import { writeFirefox } from '../../src/cli/packaging/firefox.ts';
import { type Firefox, launchFirefox } from './firefox.ts';
import { type Governed, governedFirefox } from './policy.ts';
import type { Face, Tab } from './tab.ts';

const Hosted = v.looseObject({
  host_permissions: v.array(v.string()),
  content_scripts: v.array(v.looseObject({ matches: v.array(v.string()) })),
});

/** Counts a local page among the webmails named in the manifest: nobody can answer Firefox's prompt without a display. */
async function nameHost(folder: string, host: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = v.parse(Hosted, JSON.parse(await readFile(file, 'utf8')));
  manifest.host_permissions.push(host);
  for (const script of manifest.content_scripts) script.matches.push(host);
  await writeFile(file, JSON.stringify(manifest));
}

interface Wanted {
  /** A match pattern of pages that count as a webmail. */
  readonly host?: string;
  /** What an organisation sets. */
  readonly policy?: object;
}

/** One Firefox with the built extension for all tests of a file; a test reaches it by calling what this returns. */
export function useFirefox({ host, policy }: Wanted = {}): () => Firefox {
  let firefox: Firefox | undefined;
  let governed: Governed | undefined;
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-firefox-'));
    await writeFirefox(inject('extension'), folder);
    if (host) await nameHost(folder, host);
    if (policy) governed = await governedFirefox({ 'parley@parley': policy });
    firefox = await launchFirefox(folder, governed?.path);
  });
  afterAll(async () => {
    await firefox?.close();
    await governed?.remove();
    await rm(folder, { recursive: true, force: true });
  });
  return () => {
    if (!firefox) throw new Error('Firefox is there within tests only.');
    return firefox;
  };
}

const Marks = v.array(v.object({ text: v.string(), x: v.number(), y: v.number() }));

// Run in the page: a document has a registry of its own, and a frame its own origin on the screen.
const READ_MARKS = `(() => {
  const marksIn = (view, left, top) => [...view.CSS.highlights].flatMap(([name, highlight]) =>
    !name.startsWith('parley-') || name === 'parley-current' ? [] : [...highlight].map((range) => {
      const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
      const text = range.toString().replaceAll('\\u00A0', ' ');
      return { text, x: left + x + width / 2, y: top + y + height / 2 };
    }));
  const inner = [...document.querySelectorAll('iframe')].flatMap((frame) => {
    const { x, y } = frame.getBoundingClientRect();
    return marksIn(frame.contentWindow, x + frame.clientLeft, y + frame.clientTop);
  });
  return JSON.stringify([...marksIn(window, 0, 0), ...inner].sort((a, b) => a.y - b.y || a.x - b.x));
})()`;

/** The marks of a page and its frames, from top to bottom; places in pixels of the page's viewport. */
export const marksOf = async (tab: Tab): Promise<v.InferOutput<typeof Marks>> =>
  v.parse(Marks, JSON.parse(await tab.text(READ_MARKS)));

/** Waits until exactly these words are marked. */
export async function expectMarked(tab: Tab, words: readonly string[]): Promise<void> {
  await expect.poll(async () => (await marksOf(tab)).map(({ text }) => text)).toEqual(words);
}

/** Waits until what is shown beside the draft has these words in it. */
export async function shown(tab: Tab, words: RegExp): Promise<Face> {
  return await until(async () => {
    const face = await tab.face();
    return face && words.test(face.text) ? face : null;
  }, `${words} to be shown`);
}

/** Clicks the first button of that name beside the draft. */
export async function clickButton(tab: Tab, name: string): Promise<void> {
  const { x, y } = await until(
    async () => (await tab.face())?.buttons.find((button) => button.name === name),
    `a button named ${name}`,
  );
  await tab.click(x, y);
}
