import { readFile } from '../browser/settings-file.ts';
import type { OwnPhrase, Tried } from '../model/own-phrase.ts';
import type { Picked } from './settings-file.tsx';

/**
 * Reads a file that was picked to be imported.
 *
 * @param rules Ids of the rules there are.
 * @param onTry Only the background knows the language of the patterns.
 */
export async function readPicked(
  file: File,
  rules: readonly string[],
  onTry: (phrase: OwnPhrase) => Promise<Tried>,
): Promise<Picked> {
  const { name } = file;
  const read = readFile(await file.text(), rules);
  if ('faults' in read) return { name, read };
  const tried = await Promise.all(read.settings.phrases.map(onTry));
  const faults = tried.flatMap(({ fault }, i) => (fault ? [`settings.phrases.${i}.words: ${fault.why}`] : []));
  return { name, read: faults.length > 0 ? { faults } : read };
}
