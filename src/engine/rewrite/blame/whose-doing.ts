import { me } from '../reword.ts';
import { capital, small } from '../words.ts';

const WHOLLY = String.raw`(?: (?:all|entirely|solely|purely|squarely|wholly|only|directly|firmly|largely))*`;
/** What says of a thing whose doing it was, and nothing else about it. */
const DOING = String.raw`(?:is|was|are|were|lies|lay|rests|sits|comes|came|goes|dates|arose|arises|stems|stemmed|began|started|happened|occurred|originated)(?: back)?${WHOLLY} (?:your (?:own )?(?:doing|fault|mistake|work|handiwork|responsibility)|yours|of your (?:own )?(?:making|doing)|(?:down|attributable|due|owed)${WHOLLY} to you(?:r|rs)?\b.*|(?:on|with|at|from|because of|thanks to|out of|to) (?:you|your)\b.*)`;
const THING = String.raw`(?<thing>(?:the|this|that|our|my|these|those|half|all|each|every)\b[^;:]+?)`;
const SHAPES: readonly RegExp[] = [
  /^(?:the )?(?:full |whole |sole )?responsibility for (?<thing>[^,;:]+?) (?:rests|lies|sits|is)(?: \w+ly)? (?:with|on) your?\b.*$/i,
  new RegExp(String.raw`^${THING}(?:, (?:whether|and) [^,]+,)? ${DOING}(?:[,;].*)?$`, 'i'),
  /^(?:I|we)(?:['’]ve| have)(?: got)? (?:nobody|no one|only you|you|your .+?) (?:else )?to thank for (?<thing>(?!it\b|that\b|this\b).+?)(?: but you.*)?$/i,
];

const BECAME = /^what (?:has |ever )*(?:happened|became|has become) (?:to|of) (?<thing>(?!you\b).+)$/i;

const OF_READER = /\b(?:you|your|yours)\b/i;
/** Nothing that has a name: the reader, or "that makes". */
const NO_THING = /\b(?:you|your|yours)\b|^(?:that|this|it) (?:makes|is|was)\b/i;

/** "The empty seat was your doing": what it is about is kept whole, and how it came about is asked. */
export function whoseDoing(core: string, who: 'I' | 'we'): string[] {
  const became = BECAME.exec(core)?.groups?.thing;
  if (became && !OF_READER.test(became))
    return [
      `${capital(who)} would like to understand what happened to ${became}. How do you see it?`,
      `Could you tell ${me(who)} what happened to ${became}? For ${me(who)} it has meant [the effect].`,
    ];
  const both = withMore(core, who);
  if (both.length > 0) return both;
  for (const shape of SHAPES) {
    const thing = shape.exec(core)?.groups?.thing;
    if (thing && !NO_THING.test(thing))
      return [
        `${capital(who)} would like to understand how ${small(thing)} came about. What happened on your side?`,
        `${capital(thing)} has meant [the effect] for ${me(who)}. How can we make sure it doesn't happen again?`,
      ];
  }
  return [];
}

/** "The double booking was your doing and we carried the cost" */
const AND_MORE = new RegExp(
  String.raw`^${THING} (?:is|was|are|were)${WHOLLY} (?:your (?:own )?(?:doing|fault|mistake|work|responsibility)|yours|of your (?:own )?(?:making|doing)),? (?:and|so)(?: now)? (?<more>[^;]+)$`,
  'i',
);
/** "The cost of it is yours too", "you can pay for it" */
const COST =
  /^(?:(?:the|its|all the|any) (?:cost|costs|bill|damage|price|expense)s?(?: (?:of|for) (?:it|this|that))?(?: (?:is|are|goes|falls|should be))? (?:yours|on you|for you|to you|your responsibility)(?: too| as well| also)?|you(?:['’]ll| will| can| should| must| have to)?(?: now)? (?:pay|cover|foot|settle|bear)(?: for)? (?:it|the (?:bill|cost|costs|damage)))$/i;

/** Whose doing it was beside what came of it: what came of it is kept, or asked for. */
function withMore(core: string, who: 'I' | 'we'): string[] {
  const { thing = '', more = '' } = AND_MORE.exec(core)?.groups ?? {};
  if (!thing || NO_THING.test(thing)) return [];
  const side = `As ${who} see it, ${small(thing)} came about on your side`;
  if (COST.test(more))
    return [`${side}. Could you cover the cost of it?`, `${side}, so could you cover the cost of it?`];
  return OF_READER.test(more) || more.split(' ').length < 3
    ? []
    : [
        `${side}, and ${more}. How do you see it?`,
        `${capital(more)} because of ${small(thing)}. How did it come about?`,
      ];
}
