import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright';
import { findChromium } from '../chromium.mjs';

/** A Chromium in a profile of its own. */
export interface Bare {
  readonly context: BrowserContext;
  /** Folder in which Chromium keeps what it keeps. */
  readonly profile: string;
  close(): Promise<void>;
}

/** A Chromium with the built extension in it. */
export interface Equipped extends Bare {
  /** The browser's own debugging session. */
  readonly browser: CDPSession;
  readonly id: string;
}

/** The same, driven by a test from its first run on. */
export interface Parley extends Equipped {
  /** The page that the first run opens by itself. */
  readonly welcome: Page;
  /** Addresses outside the extension that anything asked for since the start. */
  readonly requests: readonly string[];
  /** Opens a page of the extension: `src/popup/index.html?tab=7`. */
  open(path: string): Promise<Page>;
  /** Ends the service worker as the browser does after half a minute of silence. */
  stopWorker(): Promise<void>;
}

export interface BrowserOptions {
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Of the browser itself: `de`. */
  readonly language?: string;
  /** A folder that outlives the browser, for one that is started again; else a new one that is removed on closing. */
  readonly profile?: string;
  /** More of Chromium's own flags. */
  readonly flags?: readonly string[];
  /** Chromium's name of something it can do and an older one could not: `OpaqueRange`. */
  readonly without?: string;
}

export interface LaunchOptions extends BrowserOptions {
  /** Folder of the built extension. */
  readonly extension: string;
}

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chrome itself no longer takes --load-extension; over the debugging pipe every Chromium loads one.
  '--enable-unsafe-extension-debugging',
];

function launchFlags(headless: boolean, without = ''): string[] {
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...FLAGS, ...sandbox, `--disable-blink-features=${without}`, ...(headless ? ['--headless=new'] : [])];
}

/** Starts Chromium without the extension. */
export async function launchBare(options: BrowserOptions = {}): Promise<Bare> {
  const headless = options.headless ?? true;
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium found. `node src/cli/ready.mjs --browser` installs one.');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'parley-profile-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own headless flag would take a shell that has no extensions.
    headless: false,
    args: [
      ...launchFlags(headless, options.without),
      ...(options.flags ?? []),
      ...(options.language ? [`--lang=${options.language}`] : []),
    ],
    // On Linux Chromium asks the environment.
    ...(options.language ? { env: { ...process.env, LANGUAGE: options.language } } : {}),
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    // A window one sees is sized by hand.
    viewport: headless ? (options.viewport ?? { width: 1200, height: 860 }) : null,
    colorScheme: options.colorScheme ?? 'light',
  });
  context.setDefaultTimeout(10_000);
  const close = async () => {
    await context.close();
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, profile, close };
}

function watchRequests(context: BrowserContext): string[] {
  const seen: string[] = [];
  context.on('request', (request) => {
    if (/^(https?|wss?|ftp):/.test(request.url())) seen.push(request.url());
  });
  return seen;
}

async function stopWorker(browser: CDPSession, id: string): Promise<void> {
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find((info) => info.type === 'service_worker' && info.url.includes(id));
  if (worker) await browser.send('Target.closeTarget', { targetId: worker.targetId });
}

const isWelcome = (page: Page): boolean => page.url().includes('/src/welcome/');

async function sessionOf({ context }: Bare): Promise<CDPSession> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('This playwright gives no browser for a persistent context.');
  return browser;
}

/**
 * Starts Chromium as a person's is started every morning: with the extension there already and what was kept in
 * `profile`. What is loaded over the debugging pipe would be forgotten with the browser.
 */
export async function launchAgain({ extension, ...options }: LaunchOptions & { profile: string }): Promise<Equipped> {
  // Chromium listens to the first flag, as Chrome no longer does, only with the second.
  const flags = [`--load-extension=${extension}`, '--disable-features=DisableLoadExtensionCommandLineSwitch'];
  const bare = await launchBare({ ...options, flags });
  const { context } = bare;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { ...bare, browser: await sessionOf(bare), id: new URL(worker.url()).host };
}

/** Starts Chromium with the extension and waits until it has welcomed the person. */
export async function launch({ extension, ...options }: LaunchOptions): Promise<Parley> {
  const bare = await launchBare(options);
  const { context } = bare;
  const browser = await sessionOf(bare);
  const requests = watchRequests(context);
  // The first run opens this page in front of whatever is there: what came before it would lose its place.
  const welcomed = context.waitForEvent('page', isWelcome);
  const { id } = await browser.send('Extensions.loadUnpacked', { path: extension });
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  const welcome = await welcomed.catch((cause: unknown) => {
    throw new Error('The extension opened no welcome page: its worker may have failed as it started.', { cause });
  });
  return {
    ...bare,
    browser,
    id,
    welcome,
    requests,
    open: async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    stopWorker: async () => await stopWorker(browser, id),
  };
}
