import { avoidedSo } from './consequences.ts';
import { wantedFor } from './first-then.ts';
import { turnsNothing } from '../no-need.ts';
import type { Pieces, Way } from '../reword.ts';
import { plainly } from '../statements.ts';
import { doNot, lacking, matters, noneOfIt, otherwise, soThat, undone, wanted, type Wish } from '../request/wishes.ts';
import { small } from '../words.ts';

const IF = String.raw`(?:if|should|in case)`;
/** No comma tells where the condition ends, but the writer begins to speak of what they do. */
const WRITER = String.raw`(?<!\b(?:time|when|that|which|as|what|than|before|after|until|till|where|how|day|moment|because|while|once|whom|who|if) )(?=(?:I|we|i['’]?m|im)(?:['’]ll|['’]m|['’]re| will| shall| am| are| tell| stop)?\b|there(?:['’]s|['’]ll| is| will)\b)`;
const CLAUSE = String.raw`(?<clause>(?:I|we|you|it|they|the|my|our|your|this|that|nobody)\b.+)`;
const until = String.raw`(?:until|till|unless)`;

/** How threats hang together: what is asked of the reader, or what they are not to do, and what follows. */
const SHAPES: readonly (readonly [RegExp, Wish])[] = [
  // "If the rate stays at 150, the files stay on my drive"
  [
    new RegExp(String.raw`^${IF} (?<half>(?:[^,]|,(?=\d))+?)(?:,(?: then)? | then | ${WRITER})(?<clause>.+)$`, 'i'),
    otherwise,
  ],
  // "Until the wall is made good you won't see another penny"
  [
    new RegExp(String.raw`^${until} (?<half>(?:[^,]|,(?=\d))+?)(?:, | (?=you (?:won|will)))(?<clause>.+)$`, 'i'),
    soThat,
  ],
  // "No refund, and I go to the bank"
  [/^no (?<half>[^,]+?), (?:and |then )?(?<clause>(?:I|we|the|my|our|you)\b.+)$/i, lacking],
  // "Without the rebate our staff leave", "failing that, we go elsewhere"
  [
    new RegExp(
      String.raw`^(?:without|absent|failing|short of) (?<half>(?:the|my|our|your|an?|\d)[^,]*?),? ${CLAUSE}$`,
      'i',
    ),
    lacking,
  ],
  // "Any change to this sheet and the whole thing is off"
  [new RegExp(String.raw`^any (?<half>(?:more |further )?[^,]+?),? and ${CLAUSE}$`, 'i'), noneOfIt],
  // "Port my number by Friday, otherwise I cancel all six lines"
  [/^(?:either )?(?<half>.+?)(?:, (?:or else|or|otherwise|else)| (?:or else|or|otherwise)),? (?<clause>.+)$/i, wanted],
  // "Raise the rent and you can find somebody else"
  [new RegExp(String.raw`^(?<half>(?!no\b)[^,]+?),? and ${CLAUSE}$`, 'i'), undone],
  // "The account goes to Lindqvist if the retainer goes up again"
  [new RegExp(String.raw`^(?<clause>.+?),? ${IF} (?<half>[^,]+)$`, 'i'), otherwise],
];

/** "Were the clause to survive, we would withdraw." */
const WERE = /^were (?<subject>[^,]+?) to (?<verb>[^,]+), (?<clause>.+)$/i;

/** What is wanted and what would follow, in two sentences: neither is lost, and neither hangs on the other. */
export function inTwoSentences({ core, who }: Pieces): Way[] {
  const text = plainly(core);
  const { subject = '', verb = '', clause: then = '' } = WERE.exec(text)?.groups ?? {};
  if (subject) return together(matters(`${small(subject)} ${doNot(subject)} ${verb}`, who), then, who);
  if (wantedFor(text) || turnsNothing(text)) return [];
  for (const [shape, tell] of SHAPES) {
    const { half = '', clause = '' } = shape.exec(text)?.groups ?? {};
    const wish = half && tell(half, who);
    const ways = wish ? together(wish, clause, who) : [];
    if (ways.length > 0) return ways;
  }
  return [];
}

/** What matters is said in one breath; what stands around a colon is no single wish. */
const MOST_WORDS = 30;

function together(wish: string, clause: string, who: 'I' | 'we'): Way[] {
  if (wish.includes(':') || clause.includes(':') || wish.split(' ').length > MOST_WORDS) return [];
  const asks = wish.includes('?') ? '' : ' What would it take on your side?';
  return avoidedSo(clause, who).map((avoided) => ({
    text: `${wish} ${avoided}${asks}`,
    adds: [avoided.replace(/\.$/, '')],
  }));
}
