import { me } from './reword.ts';
import { small } from './words.ts';

type Ask = (groups: Readonly<Record<string, string>>, who: 'I' | 'we') => string;

/** Pushes for time that ask for something, each with its question. */
const ASKS: readonly (readonly [RegExp, Ask])[] = [
  // "You have one hour to confirm"
  [
    /^you(?:['’]ve| have)(?: got)? (?<span>(?:an?|one|two|three|four|five|six|ten|twenty|thirty|forty|sixty|half an|\d+) (?:\w+ )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?))(?: (?:left|in which))?(?: to (?<act>.+))?$/i,
    ({ span = '', act }, who) => `Could you ${act ?? `let ${me(who)} know`} within ${span}`,
  ],
  // "The keys have to be here by noon"
  [
    /^(?<thing>(?!you\b|I\b|we\b)(?:(?! (?:is|are|was|will|can|and|but) )[^,;:])+?) (?:must|should|has to|have to|needs? to|is to|are to|will have to) (?<act>[a-z].+)$/i,
    ({ thing = '', act = '' }) => `Could ${small(thing)} ${act}`,
  ],
  // "We must insist that the sum be paid today"
  [
    /^(?:I|we) (?:must |would |have to )?(?:ask|insist|require|expect|request) that (?<thing>.+?) be (?<done>\w+.*)$/i,
    ({ thing = '', done = '' }) => `Could ${small(thing)} be ${done}`,
  ],
  // "Are you going to sign this week?"
  [
    /^(?:can|could|will|would|are) (?:you|u) (?:going to |able to )?(?<act>[a-z]+ .+?)\??$/i,
    ({ act = '' }) => `Could you ${act}`,
  ],
];

/** What a push for time asks for, as a question without its mark; null where it asks for nothing. */
export function askedInTime(core: string, who: 'I' | 'we'): string | null {
  for (const [shape, ask] of ASKS) {
    const groups = shape.exec(core)?.groups;
    if (groups) return ask(groups, who);
  }
  return null;
}
