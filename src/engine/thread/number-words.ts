const WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const ONES = new Map(WORDS.split('|').map((word, i) => [word, i + 1]));
const TENS = new Map(
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|').map((word, i) => [word, 20 + 10 * i]),
);
const TENS_WORDS = [...TENS.keys()].join('|');
const NTH = new Map('third|fourth|fifth|sixth|seventh|eighth'.split('|').map((word, i) => [word, i + 3]));
/** "A fifth week": one more than there are. */
export const ORDINALS = [...NTH.keys()].join('|');
/** As an expression: "twelve", "thirty-one", "two and a half", "fifteen hundred", "a hundred and fifty". */
export const IN_WORDS =
  String.raw`\b(?:(?<=\ba )(?:${ORDINALS})(?= (?:week|day|month|year|night|round|session|seat|weekend|box|crate|pallet)\b(?! of ))|(?:${TENS_WORDS})(?:[ -](?:${WORDS}))?|${WORDS}|half a(?= (?:million|grand|thousand))|an?(?= (?:hundred|grand|thousand)\b(?! (?:times|things|thanks|reasons|miles|years))))\b` +
  String.raw`(?: and a (?:half|quarter)(?! (?:of|past|hour|way)\b))?(?: hundred\b(?: and (?:(?:${TENS_WORDS})(?:[ -](?:${WORDS}))?|${WORDS})\b)?)?`;

/** The words that stand alone for a number, as an expression. */
export const SMALL_NUMBERS = `${WORDS}|${TENS_WORDS}`;

/** "two and a half" → 2.5, "fifteen hundred" → 1,500, "a hundred and fifty" → 150. */
export function spelledOut(words: string): number {
  const [front = '', behind = ''] = words.split(/ hundred(?: and )?/);
  const half = front.endsWith(' and a half') ? 0.5 : front.endsWith(' and a quarter') ? 0.25 : 0;
  const first = front.replace(/ and a (?:half|quarter)$/, '');
  const counted = first === 'half a' ? 0.5 : /^an?$/.test(first) ? 1 : added(first);
  return / hundred/.test(words) ? (counted + half) * 100 + added(behind) : counted + half;
}

const added = (words: string): number =>
  words.split(/[ -]/).reduce((sum, word) => sum + (ONES.get(word) ?? TENS.get(word) ?? NTH.get(word) ?? 0), 0);
