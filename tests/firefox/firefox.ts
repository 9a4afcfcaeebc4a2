import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { findFirefox } from '../../src/cli/firefox.mjs';
import { until } from '../../src/cli/drive/until.ts';
import { Bidi } from './bidi.ts';
import { Tab } from './tab.ts';

/** A running Firefox with the extension, in a profile of its own. */
export interface Firefox {
  /** Opens a page of the extension: `src/popup/index.html`. */
  open(path: string): Promise<Tab>;
  visit(url: string): Promise<Tab>;
  /** Lets Parley see a tab as a click in the toolbar does, and opens its popup as a page of its own. */
  popupOver(tab: Tab): Promise<Tab>;
  /** Addresses on the network that anything asked for since the start. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

// Firefox gives every installation another address; this names ours beforehand.
const HOST = '8f3c1d52-6f0e-4f0b-9d6e-5a1b7c2e9d41';
const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ 'parley@parley': HOST }),
  'datareporting.policy.dataSubmissionEnabled': false,
  // Nobody can answer a prompt without a display: what a click asks for is granted.
  'extensions.webextOptionalPermissionPrompts': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
};

const Installed = v.object({ extension: v.string() });
const Created = v.object({ context: v.string() });
const Sent = v.object({ request: v.object({ url: v.string() }) });

async function addressOf(process: ChildProcess): Promise<string> {
  if (!process.stderr) throw new Error('Firefox has no standard error.');
  const said: string[] = [];
  for await (const line of createInterface(process.stderr)) {
    const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
    if (address) return address;
    said.push(line);
  }
  throw new Error(`Firefox ended without listening:\n${said.join('\n')}`);
}

const Windows = v.object({ contexts: v.array(v.object({ context: v.string() })) });
const Id = v.object({ result: v.object({ value: v.number() }) });

/** What a click on Parley in the toolbar does first: the tab in front is its to see. Answers the tab's id. */
async function letIn(bidi: Bidi): Promise<number> {
  const { contexts } = v.parse(Windows, await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const expression = `(() => {
    const { extension } = WebExtensionPolicy.getByID('parley@parley');
    const tab = gBrowser.selectedTab;
    extension.tabManager.addActiveTabPermission(tab);
    return extension.tabManager.getWrapper(tab).id;
  })()`;
  const target = { context: contexts[0]?.context };
  return v.parse(Id, await bidi.send('script.evaluate', { expression, target, awaitPromise: false })).result.value;
}

/**
 * Starts Firefox without a display and installs the built extension, for as long as this Firefox runs.
 *
 * @param path The program, the installed one unless told otherwise.
 */
export async function launchFirefox(extension: string, path = findFirefox()): Promise<Firefox> {
  if (!path) throw new Error('No Firefox found. `node src/cli/ready.mjs --firefox` installs one.');
  const profile = await mkdtemp(join(tmpdir(), 'parley-firefox-profile-'));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--headless', '--no-remote', '--remote-debugging-port', '0', '--remote-allow-system-access'];
  const process = spawn(path, [...flags, '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const bidi = await Bidi.connect(`${await addressOf(process)}/session`);
  process.stderr.resume();
  const requests: string[] = [];
  await bidi.on('network.beforeRequestSent', (params) => {
    const { url } = v.parse(Sent, params).request;
    if (/^(?:https?|wss?):/.test(url)) requests.push(url);
  });
  v.parse(Installed, await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } }));
  const welcomed = async () =>
    JSON.stringify(await bidi.send('browsingContext.getTree', {})).includes(`${HOST}/src/welcome/`);
  await until(welcomed, 'the welcome page, which would come before a tab of ours');
  const visit = async (url: string): Promise<Tab> => {
    const { context } = v.parse(Created, await bidi.send('browsingContext.create', { type: 'tab' }));
    return await Tab.open(bidi, context, url);
  };
  const open = async (page: string): Promise<Tab> => await visit(`moz-extension://${HOST}/${page}`);
  return {
    requests,
    visit,
    open,
    popupOver: async (tab) => {
      await tab.front();
      const id = await letIn(bidi);
      return await open(`src/popup/index.html?tab=${id}`);
    },
    close: async () => {
      const ended = once(process, 'exit');
      await bidi.send('browser.close', {});
      bidi.close();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
