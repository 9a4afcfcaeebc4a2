import { EVIDENCE } from '../model/evidence.ts';
import type { Source } from '../ui/card.tsx';

const known: Readonly<Record<string, Source>> = EVIDENCE;

/** The sources behind the evidence keys of a nudge. */
export const sourcesOf = (keys: readonly string[]): readonly Source[] => keys.flatMap((key) => known[key] ?? []);
