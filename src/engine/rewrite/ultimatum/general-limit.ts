import { closedMatter } from './closed-matter.ts';
import { figured, figureOf, helps } from './figures.ts';
import { factsIn } from '../facts.ts';
import { hasVerb } from '../kept-clauses.ts';
import { keptNo } from './kept-no.ts';
import { pointed } from './pointed.ts';
import type { Pieces } from '../reword.ts';
import { statementIn } from '../statements.ts';
import { allOfThem, answerIn, inTerms } from './terms.ts';
import { toldWhole } from '../told-whole.ts';
import { turnedDown } from './turned-down.ts';
import { wholeLimit } from './whole-limit.ts';
import { capital, small } from '../words.ts';

const FINAL =
  /^(?:(?:please )?find attached |attached is |here is )?(?:(?:this|that|it) (?:is|was) |that['’]s )?(?:(?<whose>(?:the|my|our) \w+)['’]s? |my |our |the |a )?(?:\w+ and )?(?:very )?(?:(?:final|last|best|closing|top)(?: and final)? (?:offer|price|number|figure|bid|quote|word|position|msg|message)|best and final)(?: from (?:our|my) side)?(?<on> (?:on|for) [^:,]+?)?(?::|,| is| [–-])+ (?<figure>[^,;:]*\d[^;:]*?)(?:,? and (?:that )?(?:no|nothing|there|this|I|we)\b[^\d]*)?$/i;
/** "Please treat the attached as our best and final offer for the barn" */
const TREATED =
  /^(?:treat|consider|regard|take|accept) (?<what>the (?:attached|enclosed|above|below)(?: (?!as\b)\w+)?) (?:as |to be )?(?:my|our|the|a) (?:\w+ )?(?:and )?(?:final|last|best)(?: and final)?(?: (?:offer|price|number|figure|bid|quote|proposal|position))?(?<on> (?:on|for) .+)?$/i;

/** "The settlement figure on page one is where we stop" */
const STOPS_AT =
  /^(?<stop>(?:the|my|our|this|that) [^,;:]{2,50}?) is (?:exactly |just )?where (?:I|we)(?:['’]re| are|['’]m| am)?(?: start(?:ed)? and where (?:I|we))? (?:stop|end|stand|stay|remain|draw the line|get off)\w*(?: and stay)?\b/i;
/** "There's no third door": two were named before. */
const THIRD =
  /^(?:and |but |so )?(?:(?:I|we) (?:have|see)|there(?:['’]s| is| isn['’]?t| is not|['’]s not|s)) (?:no|an?|any) third (?<third>(?:way|option|door|road|path|choice|possibility|alternative|offer|room|date|slot)\b)/i;

/** The terms hold the figure, and more of what it is for. */
const says = ([way = '']: readonly string[], figure: string): boolean =>
  way.toLowerCase().includes(figure.toLowerCase()) && !way.toLowerCase().startsWith(`${figure.toLowerCase()} is`);

/** "The June date": the one thing that has a name or a number of its own. */
const onlyThing = ({ core, things: [thing, ...others] }: Pieces): string | null =>
  thing !== undefined &&
  others.length === 0 &&
  isSpokenOf(core, thing) &&
  /^(?:the|my|our|your|this|these)\b/.test(thing) &&
  !ABOUT_WORDS.test(thing)
    ? thing
    : null;

const ABOUT_WORDS =
  /\b(?:letters?|mails?|e-?mails?|notes?|words?|answers?|conversations?|messages?|agreement|signature|acceptance|farewell|approval|subject|point|question|figures?|numbers?|offers?|positions?|room|doors?|responses?|part|piece|last|files?|page|documents?|list|deck|paper)$|\b(?:was|were|is|are|has|pays)\b/i;

/** A closed door of no shape of its own: the figure, the terms or the matter it is closed on. */
export function generalLimit(said: Pieces, who: string): string[] {
  const down = turnedDown(said, who);
  if (down) return down;
  const stop = STOPS_AT.exec(said.core)?.groups?.stop;
  if (stop) return figured(stop, who, said.core);
  const third = THIRD.exec(said.core)?.groups?.third;
  if (third)
    return [
      `${capital(who)} can't offer a third ${/^(?:door|road|path|choice|possibility)$/i.test(third) ? 'way' : third}, because [your reason]. Which of the two would suit you better?`,
    ];
  const answer = answerIn(said.core);
  if (answer) return figured(answer, who);
  const treated = TREATED.exec(said.core)?.groups;
  if (treated)
    return [
      `${capital(treated.what ?? '')} is as far as ${who} can go${treated.on ?? ''}, because [your reason]. Is there something else that would help?`,
      `${capital(who)} can't go beyond ${treated.what}${treated.on ?? ''}, because [your reason]. What else matters to you in this?`,
    ];
  const final = finalIn(said.core);
  if (final)
    return [
      `${capital(final.figure)} is as far as ${final.whose ?? who} can go${final.on}, because [your reason]. Is there ${helps(final.figure)} that would help?`,
      `${capital(final.whose ?? who)} can't go beyond ${small(final.figure)}${final.on}, because [your reason]. What else matters to you in this?`,
    ];
  const sums = SUMS.test(said.core) && !hasVerb(said.core) ? said.core : null;
  if (sums) return figured(sums, who);
  const terms = inTerms(said.core, who);
  const figure = figureOf(said);
  if (figure) {
    const limit = figured(figure, who, said.core);
    return terms?.isFull || (terms && says(terms.ways, figure))
      ? [...terms.ways, ...limit]
      : [...limit, ...(terms?.ways ?? []), ...keptNo(said.core), ...allOfThem(said.core)];
  }
  const matter = matterClosed(said);
  const on = matter === null ? '' : ` on ${matter}`;
  const kept = keptNo(said.core);
  const points = matter === null ? pointed(said.core, who) : [];
  return [
    ...(terms ? terms.ways : []),
    ...(matter === null ? kept : kept.filter((way) => way.startsWith(capital(said.core)))),
    ...(matter === null ? wholeLimit(said.core, who) : []),
    ...(points.length > 0 ? points : limitOn(on || ' on [what this is about]', who)),
    ...kept,
    ...(matter !== null ? wholeLimit(said.core, who) : []),
    ...withItsFacts(said.core),
  ];
}

interface Final {
  readonly figure: string;
  readonly on: string;
  /** "the Owners", where it is not the writer's own. */
  readonly whose: string | undefined;
}
/** What a last word names: "12 an hour and no nights", " on the claim". */
function finalIn(core: string): Final | null {
  const { figure, on = '', whose } = FINAL.exec(core)?.groups ?? {};
  return figure
    ? {
        figure: figure.replace(/, (?=no [\w ]+$)/i, ' and '),
        on: / (?:this|it|that)$/i.test(on) ? '' : on,
        whose: whose && small(whose),
      }
    : null;
}

/** "5,000 down and 400 a month" */
const SUMS = /^(?!.*\b(?:or|not?|nor|never|you)\b)[^,;:?]*\d[^;:?]* and [^,;:?]*\d[^,;:?]*$/i;

/** "Our position is as set out on 4 May": where a fact would have to hang on a slot, the sentence is kept whole. */
const withItsFacts = (core: string): string[] => {
  const clause = factsIn(core).length > 0 ? (statementIn(core) ?? toldWhole(core)) : null;
  return clause ? [`${capital(clause)}, because [your reason]. Is there ${helps(clause)} that would help?`] : [];
};

/** What the door is closed on: what is talked about, what is said to be closed, or the one thing there is. */
function matterClosed(said: Pieces): string | null {
  const told = [said.what !== null && isSpokenOf(said.core, said.what) ? said.what : null];
  const matter = [...told, closedMatter(said.core), onlyThing(said)]
    .map((each) => each?.replace(HANGS_ON, ''))
    .find((each) => each && !ABOUT_WORDS.test(each));
  return matter ?? null;
}

/** "My answer last week", "the fee either" */
const HANGS_ON = / (?:either|too|also|again|(?:last|this) (?:week|month|year|night|time))$/i;

/** It stands first or behind a verb, "on" or "about", rather than in a place: "in the box", "from the point of view of our house". */
const isSpokenOf = (core: string, what: string): boolean => {
  const at = core.toLowerCase().indexOf(what.toLowerCase());
  return !/\b(?:in|at|from|into|under|beside|behind|by|view of|upon|with|like|than|after|before|during|since|until|till) $/i.test(
    core.slice(0, Math.max(0, at)),
  );
};

/** The limit on what it is about, " on the fee", or on nothing that is named. */
export const limitOn = (on: string, who: string): string[] => [
  `This is as far as ${who} can go${on}, because [your reason]. Is there something else that would help?`,
  `${capital(who)} can't go further${on || ' on this'}, because [your reason]. What else matters to you here?`,
];
