import type { Ignoring } from '../model/ignoring.ts';
import { silenceWith } from './people.ts';
import { settings } from './settings.ts';

/** Remembers that something is ignored, or forgets it again. */
export async function noteIgnoring({ reach, rule, words, them }: Ignoring, isOn: boolean): Promise<true> {
  const changed = (list: readonly string[], entry: string): string[] => [
    ...list.filter((each) => each !== entry),
    ...(isOn ? [entry] : []),
  ];
  if (reach === 'person') await silenceWith(them, rule, isOn);
  else if (reach === 'rule') await settings.update(({ off }) => ({ off: changed(off, rule) }));
  else if (reach === 'marks') await settings.update(({ quiet }) => ({ quiet: changed(quiet, rule) }));
  else await settings.update(({ allowed }) => ({ allowed: changed(allowed, words) }));
  return true;
}
