import { spawnSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';
import { findFirefox } from './firefox.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LOCK = `${ROOT}package-lock.json`;
const INSTALLED = `${ROOT}node_modules/.package-lock.json`;

const NO_BROWSER = `Parley needs a Chromium and could not get one. Any of these helps:
  - install Chromium or Chrome in the usual place
  - set CHROMIUM_PATH to the program
  - npx playwright install chromium
  - on Debian: sudo apt-get install chromium`;

const NO_FIREFOX = `This needs a Firefox and could not get one. Any of these helps:
  - install Firefox in the usual place
  - set FIREFOX_PATH to the program
  - on Debian: sudo apt-get install firefox-esr`;

/** @param {string} message */
function say(message) {
  process.stderr.write(`${message}\n`);
}

/**
 * Everything goes to standard error: standard output belongs to the command that runs next.
 *
 * @param {string} command
 * @returns {boolean} Whether it worked.
 */
function run(command) {
  return spawnSync(command, { cwd: ROOT, shell: true, stdio: ['ignore', 2, 2] }).status === 0;
}

function packagesAreReady() {
  return existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;
}

function installPackages() {
  say('Installing packages …');
  // Not `npm ci`: it refuses a lock file that lacks the native packages of other systems, and `install` keeps to it too.
  if (!run('npm install --no-save --no-audit --no-fund --loglevel=error')) return false;
  utimesSync(INSTALLED, new Date(), new Date());
  return true;
}

/**
 * On Debian, as root.
 *
 * @param {string} name Of the package.
 * @returns {boolean} Whether that is where we are, and it worked.
 */
function installFromDebian(name) {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  if (!root || !existsSync('/etc/debian_version')) return false;
  const apt = `DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ${name}`;
  return run(`apt-get update -qq && ${apt}`);
}

async function haveChromium() {
  if (await findChromium()) return true;
  say('Installing Chromium …');
  if (!installFromDebian('chromium')) run('npx playwright install chromium');
  return (await findChromium()) !== null;
}

function haveFirefox() {
  if (findFirefox()) return true;
  say('Installing Firefox …');
  installFromDebian('firefox-esr');
  return findFirefox() !== null;
}

async function main() {
  if (!packagesAreReady() && !installPackages()) {
    say('The packages could not be installed; the lines above say why.');
    return 1;
  }
  const wants = (/** @type {string} */ flag) => process.argv.includes(flag);
  const missing = [
    wants('--browser') && !(await haveChromium()) && NO_BROWSER,
    wants('--firefox') && !haveFirefox() && NO_FIREFOX,
  ].filter((message) => message !== false);
  for (const message of missing) say(message);
  return missing.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
