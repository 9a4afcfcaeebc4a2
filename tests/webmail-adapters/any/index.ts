import type { Fixture } from '../pages/mail.ts';

const files = import.meta.glob<Fixture>(['./*.ts', '!./index.ts', '!./history.ts'], { eager: true, import: 'default' });

/** Pages of webmails that have no file of their own, by name: the folder is the list. */
export const ANY: ReadonlyMap<string, Fixture> = new Map(
  Object.entries(files).map(([path, page]) => [path.replace(/^\.\/|\.ts$/g, ''), page]),
);
