import type { Fixture } from './mail.ts';

const files = import.meta.glob<Fixture>(['./*.ts', '!./index.ts', '!./mail.ts'], { eager: true, import: 'default' });

/** The page of each webmail by its id: the folder is the list. */
export const PAGES: ReadonlyMap<string, Fixture> = new Map(
  Object.entries(files).map(([path, page]) => [path.replace(/^\.\/|\.ts$/g, ''), page]),
);
