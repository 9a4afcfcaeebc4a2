import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, inject, test } from 'vitest';
import { weigh } from '../../src/cli/packaging/weights.ts';
import { useParley } from './harness.ts';
import { textAsCode } from './text-as-code.ts';

const parley = useParley();

const BuiltManifest = v.looseObject({
  web_accessible_resources: v.optional(v.array(v.unknown()), []),
  host_permissions: v.array(v.string()),
  content_scripts: v.array(v.object({ matches: v.array(v.string()) })),
  permissions: v.array(v.string()),
  optional_host_permissions: v.array(v.string()),
  content_security_policy: v.object({ extension_pages: v.string() }),
});

const manifest = async () =>
  v.parse(BuiltManifest, JSON.parse(await readFile(join(inject('extension'), 'manifest.json'), 'utf8')));

test('a page cannot tell that the extension is there: it gives no file to the web', async () => {
  expect((await manifest()).web_accessible_resources).toEqual([]);
});

test('at install it gets the webmails it knows, each by its own host, and no more than it needs to start', async () => {
  const { host_permissions, content_scripts, permissions } = await manifest();
  expect(host_permissions).toEqual(content_scripts.flatMap(({ matches }) => matches));
  expect(host_permissions.filter((host) => !/^https:\/\/[a-z\d.]+\/\*$/.test(host))).toEqual([]);
  expect(permissions.toSorted()).toEqual(['activeTab', 'scripting', 'storage']);
});

// Permissions under another name, messages from pages, a site of its own in every new tab: each is a field of its own.
test('it asks the browser for nothing else', async () => {
  const { optional_host_permissions, ...rest } = await manifest();
  expect(optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  expect(
    Object.keys(rest).toSorted(),
    'A new field of the manifest: say in PRIVACY what it is for, or leave it out.',
  ).toEqual([
    'action',
    'background',
    'content_scripts',
    'content_security_policy',
    'default_locale',
    'description',
    'host_permissions',
    'icons',
    'manifest_version',
    'minimum_chrome_version',
    'name',
    'options_ui',
    'permissions',
    'storage',
    'version',
    'web_accessible_resources',
  ]);
});

test('its pages and its worker load nothing but what is in the package', async () => {
  const { content_security_policy } = await manifest();
  const policy = new Map(
    content_security_policy.extension_pages.split(';').map((line): [string, string] => {
      const [name = '', ...sources] = line.trim().split(' ');
      return [name, sources.join(' ')];
    }),
  );
  expect([policy.get('default-src'), policy.get('connect-src')]).toEqual(["'none'", "'none'"]);
  expect([...policy.values()].filter((sources) => sources !== "'none'" && sources !== "'self'")).toEqual([]);
});

/** By what a script asks the network, or has the browser ask; "collect|fetch|return" are words that people write. */
const ASKING =
  /\b(?:(?<!\|)fetch(?!\|)|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|(?:dns-)?prefetch|preconnect)\b/g;

/** What every script or page of the package shows to `look`, each with its file. */
async function findInScripts(kinds: RegExp, look: (text: string) => readonly string[]): Promise<string[]> {
  const folder = inject('extension');
  const files = await readdir(folder, { recursive: true, encoding: 'utf8' });
  const found: string[] = [];
  for (const file of files.filter((each) => kinds.test(each)))
    found.push(...look(await readFile(join(folder, file), 'utf8')).map((what) => `${file}: ${what}`));
  return found;
}

test('no script in it, of ours or of a library, has a word for asking the network', async () => {
  expect(
    await findInScripts(/\.(?:js|html)$/, (text) => text.match(ASKING) ?? []),
    'Nothing leaves the machine. Take these out, and call nothing of ours like them.',
  ).toEqual([]);
});

describe('what makes code of text, or loads it from elsewhere', () => {
  test('is in no script of the package, of ours or of a library', async () => {
    expect(await findInScripts(/\.js$/, textAsCode)).toEqual([]);
  });

  test.each([
    'eval("1")',
    '(0, eval)(x)',
    'globalThis.eval(x)',
    'const run = eval;',
    'new Function("return 1")',
    'window.Function(x)',
    'Function.call(null, x)',
    'a.constructor("return 1")',
    'setTimeout("go()", 1)',
    'self.setInterval(`go()`, 1)',
    'document.createElement("script")',
    'import("https://a.example/b.js")',
    'import(`./${name}.js`)',
    'import(name)',
    'import "https://a.example/b.js"',
    'export * from "//a.example/b.js"',
  ])('is seen in %s', (script) => {
    expect(textAsCode(script)).toHaveLength(1);
  });

  test.each([
    'x instanceof Function',
    'const has = Function.call.bind(Object.prototype.hasOwnProperty)',
    'const apis = { eval: { minArgs: 1 } }',
    'setTimeout(() => go(), 1)',
    'a.constructor(props)',
    'import("./faces.js")',
    'import { a } from "../b.js"; export { a }',
  ])('is not seen in %s', (script) => {
    expect(textAsCode(script)).toEqual([]);
  });
});

test('neither its worker nor its pages reach a server, even when they try', async () => {
  let visits = 0;
  const server = createServer((_request, response) => {
    visits += 1;
    response.setHeader('Access-Control-Allow-Origin', '*').end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  const attempt = async (target: string) =>
    await fetch(target).then(
      () => 'reached',
      () => 'refused',
    );
  const page = await parley().open('src/options/index.html');
  const [worker] = parley().context.serviceWorkers();
  expect([await page.evaluate(attempt, url), await worker?.evaluate(attempt, url)]).toEqual(['refused', 'refused']);
  expect(await attempt(url)).toBe('reached');
  expect(visits).toBe(1);
  server.close();
});

test('what every mail page and every wake of the worker pay for stays within its budget', async () => {
  const weights = await weigh(inject('extension'));
  expect(weights.filter(({ bytes, budget }) => bytes > budget)).toEqual([]);
});

test.each(['welcome', 'options', 'popup'])('the %s page opens without an error', async (name) => {
  const faults: string[] = [];
  const page = await parley().context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(`chrome-extension://${parley().id}/src/${name}/index.html`);
  expect(faults).toEqual([]);
});
