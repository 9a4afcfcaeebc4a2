import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import manifest from '../../manifest.json' with { type: 'json' };
import { buildExtension } from '../../src/cli/drive/build.ts';
import { packFolder, packSource } from '../../src/cli/packaging/archive.ts';
import { writeFirefox } from '../../src/cli/packaging/firefox.ts';

const ROOT = join(import.meta.dirname, '../..');

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'parley-packages-'));
});
afterAll(async () => await rm(place, { recursive: true, force: true }));

async function packed(folder: string): Promise<Buffer> {
  const file = join(place, 'packed.zip');
  await packFolder(folder, file);
  return await readFile(file);
}

const textIn = (zip: Uint8Array, name: string): string => strFromU8(unzipSync(zip)[name] ?? new Uint8Array());

describe('a package', () => {
  test('has the same bytes when it is built and packed again', async () => {
    const again = await buildExtension();
    const [first, second] = [await packed(inject('extension')), await packed(again)];
    await rm(again, { recursive: true, force: true });
    expect(second.equals(first)).toBe(true);
  });

  test('holds the manifest at its top, with the version of package.json, in both families', async () => {
    const firefox = join(place, 'firefox');
    await writeFirefox(inject('extension'), firefox);
    for (const folder of [inject('extension'), firefox]) {
      const told: unknown = JSON.parse(textIn(await packed(folder), 'manifest.json'));
      expect(told).toMatchObject({ version: project.version, name: 'Parley' });
    }
  });

  test('has its files in the order of their names, whatever order a disk tells them in', async () => {
    const names = Object.keys(unzipSync(await packed(inject('extension'))));
    expect(names).toEqual(names.toSorted());
  });

  test('says no time and no place of its making', async () => {
    const zip = await packed(inject('extension'));
    // Bytes 10 to 13 of an entry are its time and date: midnight, 1 January 1980.
    expect(zip.subarray(10, 14)).toEqual(Buffer.from([0, 0, 0x21, 0]));
    expect(Object.keys(unzipSync(zip)).filter((name) => name.startsWith('/') || name.includes('\\'))).toEqual([]);
  });
});

test('the source archive holds what git keeps, and nothing built', async () => {
  const file = join(place, 'source.zip');
  await packSource(ROOT, file);
  const { stdout } = await promisify(execFile)('git', ['ls-files'], { cwd: ROOT });
  const names = Object.keys(unzipSync(await readFile(file)));
  expect(names).toHaveLength(stdout.trim().split('\n').length);
  expect(names).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'manifest.json', 'LICENSE']));
  expect(names.filter((name) => /^(?:dist|node_modules)\//.test(name))).toEqual([]);
});

test('a folder that is no clone gives no source archive, and says why', async () => {
  await expect(packSource(place, join(place, 'none.zip'))).rejects.toThrow('git does not list');
});

test.each(Object.entries(manifest.icons))('the icon of %s pixels is as large as it says', async (size, path) => {
  const header = await readFile(join(ROOT, path));
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
});

test.each(['card-light', 'card-dark'])('the picture %s has the size that the stores ask for', async (name) => {
  const header = await readFile(join(ROOT, `assets/store/${name}.png`));
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1280, 800]);
});

test('the text for the stores gives a reason for every permission, and for none that is not asked', async () => {
  const listing = await readFile(join(ROOT, 'assets/store/listing.md'), 'utf8');
  const rows = listing.split('\n').filter((line) => line.startsWith('| `'));
  const justified = rows.flatMap((row) =>
    Array.from((row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g), ([, name]) => name),
  );
  const { permissions, host_permissions, optional_host_permissions } = manifest;
  const asked = new Set([...permissions, ...host_permissions, ...optional_host_permissions]);
  expect(new Set(justified)).toEqual(asked);
  expect(justified).toHaveLength(asked.size);
  expect(rows.filter((row) => (row.split(' | ')[1] ?? '').trim().length < 20)).toEqual([]);
});
