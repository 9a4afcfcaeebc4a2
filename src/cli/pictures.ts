import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './drive/build.ts';
import { launch, type Parley } from './drive/launch.ts';
import { openPopup } from './drive/popup.ts';
import { Practice } from './drive/practice.ts';
import { showThread } from './drive/practice-thread.ts';
import { PICTURED, type Pictured } from './picturing/threads.ts';

const ASSETS = fileURLToPath(new URL('../../assets/', import.meta.url));
/** What the stores ask for. */
const SIZE = { width: 1280, height: 800 };
/** The popup as wide as it opens, with as much of it as a window shows. */
const POPUP = { width: 360, height: 640 };
const SCHEMES = ['light', 'dark'] as const;
const HARD = 'Take it or leave it';
const REPLY = `Hello Inês,

thank you for the samples. We can pay €285 for each desk. ${HARD}.

Best regards
Sam`;

/** Takes the pictures for the README and the stores of what a person sees: the built extension on its practice mailbox. */
export async function main(): Promise<number> {
  await Promise.all(['store', 'popup'].map((folder) => mkdir(ASSETS + folder, { recursive: true })));
  const extension = await buildExtension();
  try {
    for (const colorScheme of SCHEMES) {
      const parley = await launch({ extension, viewport: SIZE, colorScheme });
      try {
        await card(parley, `${ASSETS}store/card-${colorScheme}.png`);
        for (const [name, pictured] of Object.entries(PICTURED))
          await popup(parley, pictured, `${ASSETS}popup/${name}-${colorScheme}.png`);
      } finally {
        await parley.close();
      }
    }
    return 0;
  } finally {
    await rm(extension, { recursive: true, force: true });
  }
}

async function card(parley: Parley, path: string): Promise<void> {
  const draft = await Practice.open(parley);
  await draft.type(REPLY);
  await draft.mark(HARD);
  // The editor high enough for all of the card below its words.
  await draft.editor.evaluate((editor) => {
    const { top } = editor.getBoundingClientRect();
    scrollBy({ top: top - innerHeight * 0.15, behavior: 'instant' });
  });
  await draft.pointAt(HARD, /ultimatum/i);
  await draft.page.screenshot({ path });
  await draft.page.close();
  console.log(path);
}

async function popup(parley: Parley, { thread, draft }: Pictured, path: string): Promise<void> {
  const mail = await Practice.open(parley);
  const { page } = mail;
  await showThread(page, thread);
  if (draft) await mail.type(draft);
  const shown = await openPopup(parley, page);
  await shown.setViewportSize(POPUP);
  await shown.getByRole('heading', { name: 'On the table' }).waitFor();
  await shown.screenshot({ path });
  await Promise.all([shown.close(), page.close()]);
  console.log(path);
}
