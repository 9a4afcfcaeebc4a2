import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];

const MAC = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);

const WINDOWS = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** @returns {string[]} */
function usualPlaces() {
  if (process.platform === 'darwin') return MAC;
  if (process.platform === 'win32') {
    const roots = [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']];
    return roots.flatMap((root) => (root ? WINDOWS.map((place) => join(root, place)) : []));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), '/snap/bin/chromium'];
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright');
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/**
 * The Chromium to use: CHROMIUM_PATH, an installed one, or the one playwright fetched.
 *
 * @returns {Promise<string | null>} A path, null when there is none.
 * @throws When CHROMIUM_PATH is set and nothing is there.
 */
export async function findChromium() {
  const wished = process.env.CHROMIUM_PATH;
  if (wished) {
    if (existsSync(wished)) return wished;
    throw new Error(`CHROMIUM_PATH is ${wished}, and there is no such file.`);
  }
  const installed = usualPlaces().find((place) => existsSync(place));
  if (installed) return installed;
  const fetched = await playwrightsOwn();
  return existsSync(fetched) ? fetched : null;
}
