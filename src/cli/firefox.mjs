import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

/** @returns {string[]} */
function usualPlaces() {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? [join(root, 'Mozilla Firefox/firefox.exe')] : []));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The Firefox to use: FIREFOX_PATH or an installed one.
 *
 * @returns {string | null} A path, null when there is none.
 * @throws When FIREFOX_PATH is set and nothing is there.
 */
export function findFirefox() {
  const wished = process.env.FIREFOX_PATH;
  if (wished && !existsSync(wished)) throw new Error(`FIREFOX_PATH is ${wished}, and there is no such file.`);
  return wished || (usualPlaces().find((place) => existsSync(place)) ?? null);
}
