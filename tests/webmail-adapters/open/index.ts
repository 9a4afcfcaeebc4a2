import type { OpenPage } from './page.ts';

const files = import.meta.glob<OpenPage>(['./*.ts', '!./index.ts', '!./page.ts'], { eager: true, import: 'default' });

/** Pages that show mails, by name: the folder is the list. */
export const OPEN: ReadonlyMap<string, OpenPage> = new Map(
  Object.entries(files).map(([path, page]) => [path.replace(/^\.\/|\.ts$/g, ''), page]),
);
