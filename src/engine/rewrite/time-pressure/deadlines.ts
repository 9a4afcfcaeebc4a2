import { answerAsked, canAskFor } from './answer-asked.ts';
import { actWanted } from '../request/asking.ts';
import { askedInTime } from './asked-in-time.ts';
import { awaitedIn, hurriedFor } from '../request/awaited.ts';
import { DITHER, DROP_ALL, SNAPS } from '../hard-ends.ts';
import { timesIn } from '../matter.ts';
import { byThen, isEvent, pressing } from '../request/pressing.ts';
import { inOneRow } from '../request/requests.ts';
import { iAm, me, type Pieces } from '../reword.ts';
import { spliced } from '../splice.ts';
import { statementIn } from '../statements.ts';
import { tooLateAt } from './too-late.ts';
import { toldWhole } from '../told-whole.ts';
import { followed, type Followed } from '../what-follows.ts';
import { capital, small, trimEnd } from '../words.ts';

const UNTIL =
  /^(?:(?:I|we)(?:['’]ll|['’]m| will| can| are| am)? (?:give|giving|allow) you|you(?:['’]?ve| have)?(?: got| only have| have)?) (?:until|till) (?<when>.+?)(?: to (?<act>(?!bed\b|work\b|lunch\b|dinner\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|speak|the|my|our|an?|\d)\b).+))?$/i;
/** A notice in the style of a shop: "Offer valid until Friday". */
const VALID =
  /^(?<thing>(?:special |current )?(?:offer|price|quote|quotation|deal|rate|discount|terms|proposal))s? (?:only )?(?<rest>(?:valid|good|open)\b.+)$/i;
const AFTERWARDS = /^(?<main>.+?),? after which (?<rest>.+)$/i;
const HURRY = /^(?:pls |please |and |so )?(?:hurry(?: up)?(?:,| and)|tick tock,) /i;
const DRIVEN =
  /,? that['’]?s it$|,? (?:so|and) (?:please )?decide (?:now|at once|today)$|,? no exceptions$|,? (?:did you read that|and I mean (?:it|that)|do you hear)$| (?:will oblige|would oblige|(?:would be appreciated and )?is expected|is required|please)$|,? (?:tick tock|chop chop|(?<=, )whatever (?:else )?(?:you|it|they)\b(?! (?:have|owe)$)[^,]*|and not (?:an?|one) (?:minute|day|second|hour|more)(?: (?:later|longer|beyond|more))?|time being of the essence|I['’]?m (?:telling you|afraid)|and I (?:do )?mean .{2,20}|kindly do the needful|darling|love|would you|sorry|(?<!\b(?:your|an|the|my|our) )ok(?:ay)?)$/i;
const STATEMENT =
  /^(?:the|this|that|my|our|your|it|I|we|you|there|two|three|an?|(?!(?:would|could|can|will|do|does|is|are|why|what|who|when|how|which|where|shall)\b)\p{Lu}\p{Ll}+)\b.* (?:is|are|was|were|has|have|will|can|can't|won't|expires?|ends?|closes?|goes|runs?|lapses?|needs?|stands?)\b/iu;

/** A deadline with its reason, and a word on the reader's own timing. */
export function reasonedDeadline(said: Pieces): string[] {
  const { who } = said;
  const core = inOneRow(
    trimEnd(
      said.core.replace(HURRY, '').replace(SNAPS, '').replace(DRIVEN, '').replace(DROP_ALL, '').replace(DITHER, ''),
    ),
  );
  const late = tooLateAt(core);
  if (late) return answerAsked({ ...said, core, when: `before ${late}` });
  const after = AFTERWARDS.exec(core)?.groups;
  if (after) return afterwards(after, said);
  const why = `${iAm(who)} asking because [your reason].`;
  const until = UNTIL.exec(core)?.groups;
  if (until) return untilThen(until, who, why);
  const two = followed(core);
  const wish = two && wishIn(two.main, who);
  if (two && wish && (two.joint === 'otherwise' || wish.startsWith('Could you')))
    return [...andThen(wish, two, who), ...answerAsked(said)];
  const beside = spliced(core);
  const first = beside?.joint === '' ? wishIn(beside.first, who) : null;
  if (beside && first)
    return [`${first}? ${beside.rest}. If that is too tight, what would work for you?`, ...answerAsked(said)];
  const asked = askedInTime(core, who);
  if (asked) return [inTime(asked, why), ...onceMore(asked, who), ...answerAsked(said)];
  const notice = VALID.exec(core)?.groups;
  if (notice)
    return [
      `The ${small(notice.thing ?? '')} is ${notice.rest}, because [your reason]. If that is too tight, what timing would work for you?`,
      ...answerAsked(said),
    ];
  const waited = waitedFor(core, who, why);
  if (waited) return [...waited, ...answerAsked(said)];
  const act = actWanted(core);
  if (act && !spliced(core) && !/\bor (?:I|you|we|it|the)\b/i.test(act))
    return [inTime(`Could you ${act}`, why), ...onceMore(`Could you ${act}`, who), ...answerAsked(said)];
  return [...besides(core, said), ...pressing({ ...said, core }), ...answerAsked(said)];
}

/** What is asked for by a time, as a question without its mark. */
const wishIn = (core: string, who: 'I' | 'we'): string | null => {
  const act = actWanted(core);
  return askedInTime(core, who) ?? awaitedIn(core, who) ?? (act && !spliced(core) ? `Could you ${act}` : null);
};

/** "A yes by two or the slot's gone": what would follow is why it is asked. */
const andThen = (wish: string, { joint, rest }: Followed, who: 'I' | 'we'): string[] =>
  joint === 'then'
    ? [`${wish}? Then ${small(rest)}. If that is too tight, what would work for you?`]
    : [
        `${wish}? ${iAm(who)} asking because otherwise ${small(rest)}. If that is too tight, what would work for you?`,
        `${wish}? After that, ${small(rest)}. If that is too tight, what would work for you?`,
        inTime(wish, `${iAm(who)} asking because [your reason].`),
      ];

const inTime = (asked: string, why: string): string =>
  `${asked}?${GIVES_WHY.test(asked) ? '' : ` ${why}`} If that is too tight, what would work for you?`;
/** "A same-day answer, as I don't propose to carry this over": the reason is said. */
const GIVES_WHY = /(?:,? because|, (?:as|since)) (?:I|we|it|the|my|our|there)\b/i;

/** The same asked in another way. */
function onceMore(asked: string, who: 'I' | 'we'): string[] {
  const act = /^Could you (?<act>.+)$/.exec(asked)?.groups?.act;
  const have = /^Could (?:I|we) (?<have>.+)$/.exec(asked)?.groups?.have;
  return act
    ? [
        `Would you be able to ${act}? It would help ${me(who)} because [your reason].`,
        `Could you ${act}? If something still stands in the way, what is it?`,
      ]
    : have
      ? [`It would help ${me(who)} to ${have}, because [your reason]. What timing would work for you?`]
      : [];
}

/** "Your yes by noon", "hurry up with that quote"; a clause beside it is the reason. */
function waitedFor(core: string, who: 'I' | 'we', why: string): string[] | null {
  const clauses = spliced(core);
  const beside = clauses?.joint === '' ? clauses : null;
  const behind = clauses !== null && /^(?:|and|so|but)$/.test(clauses.joint) ? awaitedIn(clauses.rest, who) : null;
  if (clauses && behind && (statementIn(small(clauses.first)) ?? toldWhole(clauses.first)) !== null)
    return [
      `${capital(clauses.first)}. ${behind}? If that is too tight, what would work for you?`,
      ...onceMore(behind, who),
    ];
  const wish = awaitedIn(beside?.first ?? core, who);
  if (wish && beside) return [inTime(wish, `${beside.rest}.`), `${beside.rest}. ${wish}?`];
  if (wish) return [inTime(wish, why), ...onceMore(wish, who)];
  const hurried = hurriedFor(core);
  return hurried === null
    ? null
    : [`It would help ${me(who)} to have ${hurried} soon, because [your reason]. What timing would work for you?`];
}

/** "Say yes, so twelve minutes or so" */
const SPAN_BEHIND = /^(?<act>.+?), so (?<span>(?:about |roughly )?[\w ]+ (?:minutes?|hours?|days?)\b.*)$/i;

/** "You have until Friday", "you've got until I finish this coffee". */
function untilThen(
  { when = '', act: whole }: Readonly<Record<string, string>>,
  who: 'I' | 'we',
  why: string,
): string[] {
  const { act = whole, span } = SPAN_BEHIND.exec(whole ?? '')?.groups ?? {};
  const soon = span ? `, so in ${span}` : '';
  const by = when.replace(/(?:,| before (?:I|we)\b).*$/, '');
  const clause = isEvent(by) ? by : undefined;
  if (clause)
    return [
      `Could you ${act ?? 'let me know'} before ${clause}${soon}? ${why}`,
      `${capital(who)} would like to settle this before ${clause}, because [your reason]. What would help you to decide by then?`,
    ];
  return [
    `Could you ${act ?? 'let me know'} by ${by}${soon}? ${why}`,
    timesIn(by).length > 0
      ? `The date is ${by}, because [your reason]. What would you need in order to ${act ?? 'decide'} by then?`
      : `Would you be able to ${act ?? 'decide'} by ${by}${soon}? It would help ${me(who)} because [your reason].`,
  ];
}

/** "The option must reach us by noon, after which our offer is void": what follows is told by itself. */
function afterwards({ main = '', rest = '' }: Readonly<Record<string, string>>, said: Pieces): string[] {
  const ways = reasonedDeadline({ ...said, core: main });
  const [first = ''] = ways;
  return [first.replace('? ', `? After that, ${small(rest)}. `), ...ways];
}

/** "Sign it today, we close on Friday", "two others have asked, so it's a yes by noon": the other clause is the reason. */
function besides(core: string, { who, when }: Pieces): string[] {
  const { first = '', joint = '', rest = '' } = spliced(core) ?? {};
  const act = actWanted(first);
  if (act && /^(?:or|else|otherwise)/.test(joint))
    return [`Could you ${act}? After that, ${small(rest)}. If that is too tight, what would work for you?`];
  if (act) return [`Could you ${act}? ${rest}. If that is too tight, what would work for you?`];
  if (joint !== 'so' || !STATEMENT.test(first) || !canAskFor(when)) return [];
  return [
    `${capital(first)}. Could you let ${me(who)} know ${byThen(when)}? If that is too tight, what would work for you?`,
  ];
}

/** A push without a date: the wish for an answer with its reason, or nothing. */
export const unhurried = ({ who, what, when }: Pieces): string[] => [
  `A quick answer${what ? ` on ${what}` : ''}${when ? ` ${when}` : ''} would help ${me(who)}, because [your reason]. What timing would work for you?`,
  '',
];
