import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { version } from '../../package.json' with { type: 'json' };
import { writeFirefox } from '../../src/cli/packaging/firefox.ts';

const require = createRequire(import.meta.url);
const LINTER = require.resolve('addons-linter/bin/addons-linter');

const Findings = v.array(v.object({ code: v.string(), message: v.string(), file: v.optional(v.string()) }));
const Report = v.object({ errors: Findings, warnings: Findings });

let firefox: string;
beforeAll(async () => {
  firefox = await mkdtemp(join(tmpdir(), 'parley-firefox-'));
  await writeFirefox(inject('extension'), firefox);
});
afterAll(async () => await rm(firefox, { recursive: true, force: true }));

const read = async (folder: string) => await readFile(join(folder, 'manifest.json'), 'utf8');

test('Mozilla’s linter finds no error', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [LINTER, '--output', 'json', firefox]).catch(
    (failed: { stdout: string }) => failed,
  );
  const { errors, warnings } = v.parse(Report, JSON.parse(stdout));
  expect(errors).toEqual([]);
  // Preact carries the code for dangerouslySetInnerHTML; nothing of ours uses it.
  expect(warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
});

test('the Firefox build is the one for Chromium, save for its manifest', async () => {
  const chromium = inject('extension');
  const files = await readdir(chromium, { recursive: true, withFileTypes: true });
  const names = files
    .filter((file) => file.isFile())
    .map((file) => relative(chromium, join(file.parentPath, file.name)));
  const differ: string[] = [];
  for (const name of names) {
    const [ours, theirs] = await Promise.all([readFile(join(chromium, name)), readFile(join(firefox, name))]);
    if (!ours.equals(theirs)) differ.push(name);
  }
  expect(differ).toEqual(['manifest.json']);
});

test('it says in Firefox that it collects nothing, and has no worker there', async () => {
  expect(JSON.parse(await read(firefox))).toMatchObject({
    background: { scripts: ['service-worker-loader.js'] },
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  });
  expect(await read(firefox)).not.toMatch(/"service_worker"|minimum_chrome_version/);
});

test.each(['chromium', 'firefox'] as const)('the %s build bears the version of package.json', async (family) => {
  const folder = family === 'firefox' ? firefox : inject('extension');
  expect(JSON.parse(await read(folder))).toMatchObject({ version });
});

/** Ways to make elements out of a string. */
const WRITES_HTML =
  /dangerouslySetInnerHTML|insertAdjacentHTML|insertHTML|\bsetHTML|createContextualFragment|DOMParser|srcdoc|document\.write|(?:inner|outer)HTML['"`\]]*\s*[+?|&]*=(?!=)/;

test('no code of ours writes HTML, which is what the linter warns of', async () => {
  const files = await readdir(new URL('../../src', import.meta.url), { recursive: true, withFileTypes: true });
  const scripts = files.filter(({ name }) => /\.tsx?$/.test(name));
  const guilty: string[] = [];
  for (const { parentPath, name } of scripts) {
    const text = await readFile(join(parentPath, name), 'utf8');
    const [written] = WRITES_HTML.exec(text) ?? [];
    if (written) guilty.push(`${name}: ${written}`);
  }
  expect(
    guilty,
    'Words of a mail are text: make the element and set its textContent, or return it from Preact.',
  ).toEqual([]);
});
