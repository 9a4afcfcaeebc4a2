import { writeFileSync } from 'node:fs';

/** Writes what was learnt, so that a change of it can be read line by line. */
export const writeLearnt = (file: URL, what: object): void => writeFileSync(file, `${JSON.stringify(what, null, 1)}\n`);
