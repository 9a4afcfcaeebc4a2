import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './drive/build.ts';
import { launch } from './drive/launch.ts';
import { Practice } from './drive/practice.ts';

const FOLDER = fileURLToPath(new URL('../../assets/store/', import.meta.url));
/** What the stores ask for. */
const SIZE = { width: 1280, height: 800 };
const SCHEMES = ['light', 'dark'] as const;
const HARD = 'Take it or leave it';
const REPLY = `Hello Inês,

thank you for the samples. We can pay €285 for each desk. ${HARD}.

Best regards
Sam`;

/** Takes the pictures for the stores of what a person sees: the built extension on its practice mailbox. */
export async function main(): Promise<number> {
  await mkdir(FOLDER, { recursive: true });
  const extension = await buildExtension();
  try {
    for (const scheme of SCHEMES) console.log(await picture(extension, scheme));
    return 0;
  } finally {
    await rm(extension, { recursive: true, force: true });
  }
}

async function picture(extension: string, colorScheme: (typeof SCHEMES)[number]): Promise<string> {
  const parley = await launch({ extension, viewport: SIZE, colorScheme });
  try {
    const draft = await Practice.open(parley);
    await draft.type(REPLY);
    await draft.mark(HARD);
    // The editor high enough for all of the card below its words.
    await draft.editor.evaluate((editor) => {
      const { top } = editor.getBoundingClientRect();
      scrollBy({ top: top - innerHeight * 0.15, behavior: 'instant' });
    });
    await draft.pointAt(HARD, /ultimatum/i);
    const path = `${FOLDER}card-${colorScheme}.png`;
    await draft.page.screenshot({ path });
    return path;
  } finally {
    await parley.close();
  }
}
