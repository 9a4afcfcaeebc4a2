import { LEXICON } from '../lexicon.ts';
import { factsIn } from './facts.ts';
import { isTopic } from './topics.ts';
import { isVerb } from './verbs.ts';

const STARTS = /^(?:the|my|our|your|his|her|their|this|these|those|a|an|all|both|every|each|another)$/i;
const STOPS = new Set(
  "is are was were be been being isn't aren't wasn't weren't has have had haven't hasn't will would can could should shall must may might do does did don't doesn't didn't won't can't cannot wouldn't not and or but nor if when whenever while because so that which who whom whose what why how where i you we they he she it me us them him myself yourself i'm i'll i've i'd you're you'll you've you'd we're we'll we've we'd it's that's there's to in on at by from with without about until till before after unless than as into onto over under since off out up down again already still just only then there here now today tonight tomorrow go goes gets get went come comes came stays stay sat cost costs says said mean means meant needs need wants want looks look makes make takes take gives give keeps keep let lets per your my our the this these those whether though even ever never always very too else a an this that any no some more less got aloud".split(
    ' ',
  ),
);
const JOINS = new Set(['of', 'for', 'per']);
/** "the proofs for five weeks": how long is not what. */
const HOW_LONG = /^(?:\d+|a|an|the|half|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many)$/i;
const MOST_WORDS = 8;
const UNIT =
  /^(?:kilo|kg|tonne|ton|day|night|week|month|year|hour|head|unit|seat|piece|share|person|mile|page|word|copy|litre|bag|box|square)$/i;

/** Where a time is named: it says when, not what. */
const WHEN =
  /\b(?:(?:with)?in the next (?:(?:few|half|couple of|two|three|\d+) )?(?:an )?(?:minutes?|hours?|hrs?|days?)|(?:by|before|after|until|over) (?:breakfast|lunch|lunchtime|dinner|supper|tea|the weekend|the holidays|the auction)|in the next \d+ (?:mins?|minutes|hours|hrs|days)|within \d+ (?:mins?|minutes|hours|hrs)|straight away|right away|at once|(?:before|by) nightfall|(?:by )?first thing(?: tomorrow)?|(?:(?:by|before|until|till|within|inside|no later than|from|as of|on|at|after|for|this|next|in)\s+)?(?:(?:the )?(?:close of business|close of play|end of (?:the )?(?:day|week|month|quarter|year))(?: (?:today|tomorrow|on \p{Lu}\p{Ll}+day))?|(?:today|tonight|tomorrow|noon|midnight tonight|midnight|midday|(?:late )?this (?:morning|afternoon|evening|week|weekend|month|year)|the hour)(?: (?:morning|afternoon|evening|night|noon|at \S+|week))?|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?(?: (?:morning|afternoon|evening|night|noon|at \S+|the \d+(?:st|nd|rd|th)))?|(?:the )?\d{1,2}(?:st|nd|rd|th)(?: (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december))?|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|june|july|august|september|october|november|december)(?: \d{1,2}(?:st|nd|rd|th)?\b)?|\d{1,2}(?::\d\d)?\s?(?:am|pm)|\d+ (?:hours?|days?|weeks?|months?)))(?![\p{L}\p{N}-])/giu;

/** What a sentence is about, and when: enough to speak of it in other words without losing a fact. */
export interface Matter {
  /** "the 14 lines and Hapag", null where nothing is named. */
  readonly what: string | null;
  /** "by Friday noon", null where no time is named. */
  readonly when: string | null;
  /** The same without its preposition where the sentence had none: "9 May". */
  readonly moment: string | null;
  /** The things in `what`, one by one. */
  readonly things: readonly string[];
  /** Every noun phrase, in order. */
  readonly phrases: readonly string[];
}

/** As it is written inside a sentence: "tomorrow", but "Friday" and "May". */
const inside = (time: string): string =>
  time.replace(
    /^(?:Today|Tonight|Tomorrow|Noon|Midnight|By|Before|Until|Till|Within|Inside|No|From|As|On|At|After|For|This|Next|In|The|Straight|Right|First)\b/,
    (word) => word.toLowerCase(),
  );

/** The times a sentence names, each with its preposition: "by Friday noon". */
export const timesIn = (sentence: string): string[] => [
  ...new Set(Array.from(sentence.matchAll(WHEN), ([time]) => inside(time.trim()))),
];

export function matterOf(sentence: string): Matter {
  const times = timesIn(sentence).filter((time) => !/['’]s$/.test(time));
  const rest = times.reduce((text, time) => text.replace(time, ' ; '), sentence);
  const named = phrasesIn(rest)
    .map(withoutScorn)
    .filter((phrase) => phrase !== '');
  const telling = named.filter((phrase) => factsIn(`x ${phrase}`).length > 0);
  const definite = named.find((phrase) => DEFINITE.test(phrase) && isTopic(phrase));
  const chosen = [...new Set([...(definite ? [definite] : []), ...telling])];
  const [only] = telling;
  return {
    what: definite ?? (telling.length === 1 && only && SPOKEN_OF.test(only) ? only : null),
    when: times.length > 0 ? timesOf(times) : null,
    moment: times.length > 0 ? times.join(' and ') : null,
    things: chosen,
    phrases: named,
  };
}

const DEFINITE = /^(?:the|my|our|your|his|her|their|this|that|these|those)\b \S/;
/** A sum or a share is something to talk about by itself; a lone name or number is not. */
const SPOKEN_OF = /^[$€£¥]\d|^\d[\d.,]*(?:%| ?k\b| (?:%|percent|per cent|euros?|dollars?|pounds?|quid|grand)\b)/i;
/** What is said of a thing only to belittle it. */
const SCORN =
  /^(?:so-called|miserable|little|silly|precious|charming|bloody|damn|damned|fucking|stupid|sorry|wretched|sad|famous)$/i;

const withoutScorn = (phrase: string): string => {
  const kept = phrase.split(' ').filter((word) => !SCORN.test(bare(word)) && !isScorn(word));
  return kept.length > 1 || (kept[0] && isFact(kept[0], 1)) ? kept.join(' ') : '';
};

const timesOf = (times: readonly string[]): string => {
  const [first = '', ...others] = [...new Set(times)];
  const led =
    /^(?:by|before|until|till|within|inside|no later|from|as of|on|at|after|for|this|next|in|straight|right|first|at once|today|tonight|tomorrow)\b/i.test(
      first,
    )
      ? first
      : /^\d+ (?:hour|day|week|month)/i.test(first)
        ? `within ${first}`
        : `by ${first}`;
  return [led, ...others].join(' and ');
};

/** Noun phrases in their order: from a determiner, a number or a name up to what cannot belong to them. */
export function phrasesIn(text: string): string[] {
  const tokens = text.match(/\S+/g) ?? [];
  const found: string[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = STARTS.test(bare(tokens[at])) || isFact(tokens[at], at) ? endOf(tokens, at) : at;
    const words = tokens
      .slice(at, end)
      .map((word, i, all) => (i === all.length - 1 ? word.replace(/[,;:.!?)"”]+$/, '') : word));
    if (words.length > 1 || (words.length === 1 && isFact(words[0], at)))
      found.push(words.join(' ').replace(/^["“(]/, ''));
    at = Math.max(end, at + 1);
  }
  return found.map((phrase) =>
    phrase.replace(
      /^(?:The|My|Our|Your|This|That|These|Those|A|An|All|Both|Every|Each|Another|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Fifteen|Twenty|Thirty|Forty|Fifty|Sixty|Ninety)\b/,
      (word) => word.toLowerCase(),
    ),
  );
}

function endOf(tokens: readonly string[], from: number): number {
  let at = from + 1;
  for (; at < tokens.length && at - from < MOST_WORDS; at++) {
    const word = bare(tokens[at]);
    const ends = /[,;:.!?)]$/.test(tokens[at - 1] ?? '');
    if (ends || word === '' || (STOPS.has(word.toLowerCase()) && !isRate(tokens, at)) || /ly$/i.test(word)) break;
    if (
      JOINS.has(word.toLowerCase()) &&
      (isStopped(tokens[at + 1]) || (word === 'for' && HOW_LONG.test(bare(tokens[at + 1]))))
    )
      break;
    if (
      (at - from > 1 && /^[a-z]+(?:ed|ing)$/.test(word) && !/['’]s?$/.test(tokens[at - 1] ?? '')) ||
      isPredicate(tokens, from, at)
    )
      break;
  }
  return JOINS.has(bare(tokens[at - 1]).toLowerCase()) ? at - 1 : at;
}

/** "4.85 a kilo": the article that belongs to a figure. */
const isRate = (tokens: readonly string[], at: number): boolean =>
  /^an?$/i.test(bare(tokens[at])) &&
  UNIT.test(bare(tokens[at + 1])) &&
  /\d|euros|dollars|pounds|quid|cents/i.test(tokens[at - 1] ?? '');

/** "the package drops from": a verb behind its noun. */
const isPredicate = (tokens: readonly string[], from: number, at: number): boolean =>
  at - from > 1 &&
  isVerb(bare(tokens[at]).replace(/s$/, '')) &&
  /^(?:to|from|on|at|in|into|off|out|up|by|with|the|a|an|my|our|your|it|them|\d.*|\p{Lu}.*)$/u.test(
    bare(tokens[at + 1]),
  );

const isStopped = (token: string | undefined): boolean =>
  token === undefined || (STOPS.has(bare(token).toLowerCase()) && !STARTS.test(bare(token)));
const COUNTED =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)$/i;
const isFact = (token: string | undefined, at: number): boolean =>
  token !== undefined &&
  (/^[("“]?[$€£¥]?\d/.test(token) ||
    COUNTED.test(bare(token)) ||
    (at > 0 && /^[("“]?\p{Lu}(?!$|'|m\b)/u.test(token) && bare(token) !== 'I'));
const bare = (token = ''): string => token.replace(/^[("“']+|[,;:.!?)"”']+$/g, '').replace(/’/g, "'");
const isScorn = (word: string): boolean => LEXICON[bare(word).toLowerCase()]?.includes('Insult') ?? false;
