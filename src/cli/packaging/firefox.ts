import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const ChromiumManifest = v.looseObject({
  background: v.object({ service_worker: v.string(), type: v.literal('module') }),
  minimum_chrome_version: v.string(),
  // Firefox takes a policy without a schema.
  storage: v.object({ managed_schema: v.string() }),
});

const GECKO = {
  id: 'parley@parley',
  // The first that knows data_collection_permissions on every system; it has the CSS Custom Highlight API as well.
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none'] },
};

/** What Firefox wants to be told otherwise: its background is a page without a window, not a worker. */
function forGecko(manifest: unknown): object {
  const { background, minimum_chrome_version: _, storage: __, ...rest } = v.parse(ChromiumManifest, manifest);
  return {
    ...rest,
    background: { scripts: [background.service_worker], type: background.type },
    browser_specific_settings: { gecko: GECKO },
  };
}

/** Writes the Firefox build beside the one for Chromium: the same files, save the manifest. What was in `to` goes. */
export async function writeFirefox(chromium: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(chromium, to, { recursive: true });
  const file = join(to, 'manifest.json');
  const manifest = forGecko(JSON.parse(await readFile(file, 'utf8')));
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
}
