import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { readMarks } from '../../src/cli/drive/marks.ts';
import { openPopup } from '../../src/cli/drive/popup.ts';
import { mailForm } from '../editors/form.ts';
import { expectMarked } from './harness.ts';
import { type Files, HARD, openPage, TEXT, useMailPages } from './page-composer.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How wide the frame with the folders is. */
const LEFT = 140;

const parley = useMailPages();

/** Folders on the left, a mail being written on the right, as old webmails have it. */
const FRAMES: Files = new Map([
  [
    '',
    `<!doctype html><title>Mail</title><frameset cols="${LEFT},*"><frame src="left.html"><frame src="right.html"></frameset>`,
  ],
  ['left.html', '<a href="#">Inbox</a><br><a href="#">Sent</a>'],
  ['right.html', mailForm('<textarea></textarea>')],
]);

test('a draft in a frame of a frameset is marked and read by the popup', async () => {
  const page = await openPage(parley(), FRAMES);
  const editor = page.frameLocator('frame[src="right.html"]').locator('textarea');
  await editor.fill(TEXT);
  await expectMarked(page, [HARD]);
  const popup = await openPopup(parley(), page);
  await popup.getByRole('heading', { name: 'Ines Duarte' }).waitFor();
  await popup.getByRole('heading', { name: /ultimatum/i }).waitFor();
  await popup.close();
});

test('its badge and its card are drawn in that frame, inside of it', async () => {
  const page = await openPage(parley(), FRAMES);
  await page.frameLocator('frame[src="right.html"]').locator('textarea').fill(TEXT);
  await expect.poll(async () => (await boxOf(page, 'badge'))?.x ?? 0).toBeGreaterThan(LEFT);
  const [mark] = await readMarks(page);
  await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
  await expect.poll(async () => (await boxOf(page, 'card'))?.x ?? 0).toBeGreaterThan(LEFT);
  const { x, y, width, height } = (await boxOf(page, 'card'))!;
  expect([x + width, y + height].every((end, at) => end <= [1280, 720][at]!)).toBe(true);
  // Under the words, not over them.
  expect(y).toBeGreaterThan(mark?.y ?? 0);
});

/** Where a face is drawn, by its class; the roots are closed to scripts. */
async function boxOf(page: Page, face: string): Promise<Box | null> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const node = all(root).find(({ attributes = [] }) =>
    attributes[attributes.indexOf('class') + 1]?.split(' ').includes(face),
  );
  const box = node && (await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId }).catch(() => null));
  await session.detach();
  const [x = 0, y = 0] = box?.model.border ?? [];
  return box ? { x, y, width: box.model.width, height: box.model.height } : null;
}

interface Drawn {
  readonly attributes?: string[];
  readonly backendNodeId: number;
  readonly children?: Drawn[];
  readonly shadowRoots?: Drawn[];
  readonly contentDocument?: Drawn;
}

const all = (node: Drawn): Drawn[] => [
  node,
  ...[
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ].flatMap(all),
];
