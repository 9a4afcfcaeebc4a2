import { EVIDENCE, type Evidence } from '../model/evidence.ts';

const known: Readonly<Record<string, Evidence>> = EVIDENCE;

/** The sources behind the evidence keys of a nudge. */
export const sourcesOf = (keys: readonly string[]): readonly Evidence[] => keys.flatMap((key) => known[key] ?? []);
