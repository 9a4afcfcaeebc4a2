import type { Way } from './reword.ts';

/** What a shape makes of the parts it found; [] where they are not what it was meant for. */
export type Tell = (parts: Readonly<Record<string, string>>, who: 'I' | 'we') => readonly string[];

/** Shapes of a sentence, each with other words for it. */
export type Shapes = readonly (readonly [RegExp, Tell])[];

/** Other words by the first shape that tells something; [] where no shape does. */
export function firstTold(shapes: Shapes, core: string, who: 'I' | 'we'): readonly string[] {
  for (const [shape, tell] of shapes) {
    const found = shape.exec(core);
    const ways = found ? tell(found.groups ?? {}, who) : [];
    if (ways.length > 0) return ways;
  }
  return [];
}

/** The same as ways, none of which adds anything. */
export const waysTold = (shapes: Shapes, core: string, who: 'I' | 'we'): Way[] =>
  firstTold(shapes, core, who).map((text) => ({ text }));
