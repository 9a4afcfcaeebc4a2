import { rememberWith } from './cache.ts';
import { any, one } from './dealing.ts';
import type { Seen } from './frame.ts';
import { holding } from './held.ts';
import { isPlainMove } from './plain-move.ts';
import { isGenuine } from './questions.ts';
import type { Sentence } from './reading.ts';
import { amountsIn, type Amount } from './thread/amounts.ts';
import { LEAST_SUM, spelledIn } from './thread/relative-offers.ts';

const ME = '(?:i|we)';
const HAD = String.raw`(?:'d|'ve|'m|'re| had| have| would| could| can| was| were| am| are)`;
const OURS = one(
  'idea, figure, number, thought, suggestion, limit, ceiling, max(?:imum)?, best, preference, offer, price, rate, fee, minimum, floor, proposal, share, target, budget',
);
const FEELS = one('feels?, seems?, sounds?, looks?');
const PART = one('half, a third, two thirds, a quarter, one third, three quarters');

/** What people say when they haggle in a few lines, and what it weighs; in longer mail such words come by themselves. */
const HAGGLING: readonly (readonly [number, RegExp])[] = [
  /** What one has in mind: "would be my idea", "is what I'd ask", "is where we could sign". */
  [
    2,
    any(
      String.raw`\b(?:would be|'d be|is|was|are|stays) (?:my|our) (?:\w+ )?${OURS}\b`,
      String.raw`\b(?:what|where|all|as far as|about what) ${ME}${HAD}? (?:ask|hoped|hoping|had|have|pay|carry|offer|propose|manage|afford|land|sign|stop|start|shake|charge|go) ?(?:in mind|for|at)?\b`,
      String.raw`\b${ME}${HAD}? (?:hoped|hoping|thought) (?:of|for|we|it)\b|\bin mind\b|\bput aside\b|\bonly stretch|\bit stops for (?:me|us)\b`,
      String.raw`\b${FEELS} (?:\w+ )?(?:fairer|closer|right|fair)\b|\b${ME}(?:'d| would) (?:say|be at|go to|take|want|settle|prefer|need)\b`,
    ),
  ],
  /** A judgement of the size of what is asked: "bit steep", "out of reach", "more than we can find". */
  [
    0.75,
    any(
      String.raw`\b(?:too|a bit|bit|rather|very|quite|pretty|way|a little|awfully) (?:dear|steep|high|low|much|expensive|pricey|light|thin|long|short|rich|heavy|little|tight)\b`,
      String.raw`\bout of (?:reach|our range|my range)\b|\bmore than ${ME} (?:can|could|have|had|budgeted|planned|hoped|wanted|get)\b`,
      String.raw`\b(?:above|over|below|under|beyond|outside) (?:what ${ME}|(?:my|our) (?:budget|limit|range|pot|means))\b`,
      String.raw`\bon the (?:low|high|dear|steep) side\b|\b${FEELS} (?:light|high|low|steep|dear|a lot)\b|(?:'s|\bis|\bare) (?:dear|steep|pricey)\b`,
    ),
  ],
  /** Who takes which part: "half each", "in turns", "who pays". */
  [
    0.75,
    any(
      String.raw`\b${PART} (?:each|from (?:me|us|you)|of it)\b|\bhalves\b|\b(?:\d+|one|two|three|four|five|six) each\b|\bsplit\b`,
      String.raw`\bin turns?\b|\bwho (?:pays|gets|covers|takes|keeps|would (?:pay|carry|cover|bear))\b|\b(?:your|my|our) share\b|\bequal(?:ly)?\b`,
    ),
  ],
  /** Words of the trade: "o.n.o.", "come down", "throw in", "a head". */
  [
    0.75,
    any(
      String.raw`\b(?:ono|obo|nearest offer|asking price|no silly|budge|move off|come down|shake|shaken hands|knock|throw(?:n)? in|cash|up ?front|in exchange|goodwill|all in|the lot|apiece|per head|a head|ex works|fixed price|per annum|excluding|incl\.?|included|excess)\b`,
      String.raw`\b(?:settle|refund|reimburse\w*|compensat\w+|waive\w*|appeal|off the price)\b`,
    ),
  ],
  /** Asked after what lies behind theirs: "how firm", "what drives it". */
  [
    1.5,
    any(
      String.raw`\bhow (?:firm|flexible|low|far)\b|\bhow (?:do|does|did|would) [^.?!]{0,24} (?:arrive|come to|compare|get to)\b`,
      String.raw`\bwhat(?:'s| is| are| would| could| do| does| lies)? (?:\w+ ){0,2}(?:help|make|need|hold\w*|driv\w+|matters?|worr\w+|behind|it take|hope|want)\b`,
    ),
  ],
];

/** More sentences of one kind say nothing new. */
const MOST = 2;
const GENUINE = 1.75;
const MOVE = { ours: 1.5, theirs: 1.25 };
/** Our figure beside one of theirs of its size, and theirs said again. */
const COUNTER = 3;
const ECHO = 1.25;
/** A note with an answer is nothing yet. */
const NOTHING = -0.5;

/** What a few lines and the few lines that they answer weigh, besides what any mail weighs. */
export function weighExchange(draft: readonly Sentence[], before: readonly Sentence[]): number {
  const words = HAGGLES.map(
    ([holds, weight]) => weight * Math.min(MOST, [...draft, ...before].filter(({ seen }) => holds(seen)).length),
  );
  return (
    NOTHING +
    words.reduce((sum, each) => sum + each) +
    GENUINE * Number(draft.some(({ seen }) => isGenuine(seen))) +
    MOVE.ours * Math.min(MOST, moves(draft)) +
    MOVE.theirs * Math.min(MOST, moves(before)) +
    weighFigures(figuresOf(draft), figuresOf(before))
  );
}

const HAGGLES = HAGGLING.map(([weight, words]) => [holding(words), weight] as const);

/** Says what one has in mind, how the size of a figure strikes one, or who takes which part. */
export const haggles = (seen: Seen): boolean => HAGGLES.some(([holds]) => holds(seen));

const moves = (sentences: readonly Sentence[]): number => sentences.filter(({ seen }) => isPlainMove(seen)).length;

type Figure = Pick<Amount, 'amount' | 'unit'>;

/** "At 14.20": a train is no price. */
const CLOCK = /\b(?:at|from|until|till|by|before|after) \d{1,2}[.:][0-5]\d\b(?! ?(?:an?|per|each)\b)/gi;

const figuresIn = rememberWith(({ text }: Seen): readonly Figure[] => [
  ...amountsIn(text.replace(CLOCK, '')),
  ...spelledIn(text).flatMap(({ amount }) => (amount < LEAST_SUM ? [] : [{ amount, unit: '' }])),
]);
const figuresOf = (sentences: readonly Sentence[]): Figure[] => sentences.flatMap(({ seen }) => figuresIn(seen));

/** The smallest figure that means something when it is said again: "two" may be anything. */
const LEAST = 3;

function weighFigures(ours: readonly Figure[], theirs: readonly Figure[]): number {
  const some = (test: (one: Figure, other: Figure) => boolean): boolean =>
    ours.some((one) => theirs.some((other) => test(one, other)));
  const counters = some((one, other) => one.amount !== other.amount && isLike(one, other));
  const echoes = some((one, other) => one.amount === other.amount && one.amount >= LEAST);
  return COUNTER * Number(counters) + ECHO * Number(echoes);
}

const isLike = (one: Figure, other: Figure): boolean =>
  (one.unit === other.unit || one.unit === '' || other.unit === '') &&
  one.amount < other.amount * 2 &&
  other.amount < one.amount * 2;
