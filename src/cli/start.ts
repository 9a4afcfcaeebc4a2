import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildExtension } from './drive/build.ts';
import { launch } from './drive/launch.ts';
import { walk } from './drive/walk.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function show(extension: string): Promise<void> {
  const parley = await launch({ extension, headless: false });
  const { context, welcome } = parley;
  for (const page of context.pages()) if (page !== welcome) await page.close();
  say('Parley is open with its practice mailbox: answer the mail as sharply as you like. Close the browser to end.');
  await new Promise<void>((resolve) => context.once('close', () => resolve()));
  await parley.close();
}

async function walkThrough(extension: string): Promise<void> {
  const pictures = resolve('dist/pictures');
  say('There is no display, so Parley is walked through without one.\n');
  const parley = await launch({ extension, headless: true });
  try {
    await walk(parley, pictures, say);
  } finally {
    await parley.close();
  }
  say(`\npictures   ${pictures}`);
}

/** Builds the extension and opens it on the practice mailbox; without a display it walks through the main job itself. */
export async function main(): Promise<number> {
  const extension = await buildExtension();
  try {
    await (hasDisplay() ? show(extension) : walkThrough(extension));
    return 0;
  } finally {
    await rm(extension, { recursive: true, force: true });
  }
}
