import { VERDICT } from './because-of.ts';
import { doerless } from './doerless.ts';
import { eventOf } from './events.ts';
import { hasVerb, joinsSubjects } from '../kept-clauses.ts';
import { negated } from './negated.ts';
import { baseOf, participleOfBase, pastOf } from '../participles.ts';
import { isVerb } from '../verbs.ts';
import { clauses, MORE, type Clause } from './seams.ts';
import { capital, small } from '../words.ts';
import { withoutYour } from './yours.ts';

type Who = 'I' | 'we';

/** Whoever of theirs did it, with or without a time in front: "in May your own man". */
const DOER =
  /^(?<when>(?:(?:(?:in|on|by|since|at|for|from|last|this|within|after|every|each|with|two|three|four|five|six|seven|eight|nine|ten|\d+) [^,]{1,28}?|only then|and now|and|now|then|again|once|twice|once again|only|as \w+),? )?)(?<doer>(?:you|u)(?: people| lot| guys| folks| two| yourselves| yourself|['’]ve|['’]d|['’]re)?|your (?:own )?(?:[\w’'-]+ ){0,2}?[\w’'-]+|(?:some|any)(?:one|body) (?:at|on|in|from|over) (?:your \w+|there)|somebody|someone)(?<aux> (?:have|has|had)(?! (?:the|my|our|your|it|an?|that|this|another)\b))? (?<act>(?:(?:just|also|simply|again|even|still|already|clearly|quietly|then|now|only|all|both|conveniently|later|actually|evidently|first|once|personally|always|deliberately|knowingly|apparently) )*(?<verb>[\w’']+)\b.*)$/i;
const ADVERBS =
  /^(?:(?:just|also|simply|again|even|still|already|clearly|quietly|then|now|only|all|both|conveniently|later|actually|evidently|first|personally|always|deliberately|knowingly) )+/i;
/** "and then decided to", "had the nerve to", "went and": how one came to do it. */
const RESOLVED =
  /^(?:(?:had the (?:nerve|cheek|gall|audacity)|chose|decided|saw fit|managed|proceeded) (?<to>to)|went and) (?<verb>(?!not\b)\w+)/i;
/** "Nobody from your side bothered": that nobody did it is enough. */
const NOBODY =
  /\b(?<nobody>nobody|no one|none|not one)(?: (?:at|from|on|in|of|over) (?:your (?:own )?\w+|there|you))\b/i;

const SUBORDINATE = /\b(?:until|till|when|before|after|while|as|whereas|although|once|if|since)\s*$/i;
const GOES_ON = new RegExp(String.raw`^${MORE}\b`, 'i');
/** A clause that needs the one behind it. */
const LEADS_ON =
  /^(?:(?:every|each)(?: single)? time|if|when|whenever|once|because|since|after|before|while|until|as|that|although|had|not once|what|why|how)\b/i;
const HANGING = /^(?:then|it|its|that|this|they|them|these|those|which|each time|so|only)\b/i;
const SECOND = /\b(?:you|u|yours|yourself|yourselves)\b/i;

/** What happened, and whether nothing that was said of it had to be left out. */
export interface Story {
  readonly text: string;
  readonly isWhole: boolean;
}

/** A sentence about what the reader did as what happened: every clause of theirs without its doer, the writer's own as they are. */
export function narrated(core: string, who: Who): Story | null {
  const plain = core.replace(NOBODY, '$<nobody>');
  const all = clauses(plain);
  const events = all.map((_, i) => happened(all, i, who));
  const said = all.map((clause, i) => ({ ...clause, event: isHung(all, i, events) ? null : (events[i] ?? null) }));
  const isCut = said.some(({ event, joint }, i) => {
    if (i === 0 && event === null && !isTheirs(all, 0) && joinsSubjects(all[0]?.text ?? '', said[1]?.joint ?? ''))
      return true;
    const isBare = event === null && SUBORDINATE.test(said[i + 1]?.joint ?? '');
    return isBare || (event === null && (SUBORDINATE.test(joint) || LEADS_ON.test(said[0]?.text ?? '')));
  });
  const kept = said.flatMap(({ joint, event }) => (event === null ? [] : [{ joint, event }]));
  const isTold = kept.some(({ event }) => all.every((clause) => clause.text !== event));
  const [first] = kept;
  if (isCut || !first || (first.joint && HANGING.test(first.event)) || IMAGINED.test(plain)) return null;
  const text = kept
    .map(({ joint, event }, i) => (i === 0 ? event : joint + small(event)))
    .join('')
    .replace(/[,;]\s*$/, '');
  return text === core || text.split(' ').length < FEWEST || (!isTold && !hasVerb(text)) || HOLLOW.test(text)
    ? null
    : { text: capital(text), isWhole: kept.length === all.length };
}

/**
 * The whole of it where some of what the reader did cannot be told without them: those clauses keep their doer, the others
 * do not. Null where that changes nothing or leaves nothing out that a part of it would.
 */
export function partlyNarrated(core: string, who: Who): string | null {
  const plain = core.replace(NOBODY, '$<nobody>');
  const all = clauses(plain);
  const events = all.map((_, i) => happened(all, i, who));
  if (all.length < 2 || IMAGINED.test(plain) || PRETENDS.test(plain) || events.every((event) => event !== null))
    return null;
  const said = all.map(({ joint, text }, i) => {
    const isBare = i > 0 && GOES_ON.test(text) && isTheirs(all, i) && !DOER.test(text);
    return (i > 0 ? joint : '') + small(events[i] ?? (isBare && events[i - 1] !== null ? `you ${text}` : text));
  });
  return said
    .join('')
    .replace(/[,;]\s*$/, '')
    .replace(/^(?:From|In|On|At|By|Since|Last|For|After|Before|Within)\b/, (word) => word.toLowerCase());
}

/** How the reader takes it, or what they knew: no deed that one could have seen. */
const PRETENDS =
  /\b(?:you|u) (?:now |all |just )*(?:got|act|acted|pretend|pretended|play|wonder|complain|knew|know|woke|sit|sat there|stand|have opinions|want)\b|\byou['’]ve all got\b/i;

const FEWEST = 3;
/** What did not come about is no event, and that something came about is none to speak of. */
const IMAGINED =
  /\b(?:would|['’]d)(?:n['’]t| not)?(?: have|['’]ve)\b|\bwould(?:n['’]t| not) (?:be|exist|need)\b|^if\b|\bwould be\b.*\b(?:if|had)\b/i;
/** That something came about and no more. */
export const HOLLOW =
  /^(?:\S+ ){1,8}came about$|^(?:this|it|that) (?:is|was) (?:happening|done)$|^it(?:['’]s| is) always the same\b/i;

/** A part without a verb belongs to the clause before it, or to the one behind where it is the first. */
const isHung = (all: readonly Clause[], i: number, events: readonly (string | null)[]): boolean =>
  events[i] === all[i]?.text &&
  !hasVerb(all[i]?.text ?? '') &&
  events.length > 1 &&
  (events[i === 0 ? 1 : i - 1] ?? null) === null;

/** The writer as the doer, whatever it was done to. */
const OURS = /^(?:(?:even |when |after |although |since |because )*)(?:I|we)\b/i;

/** Whether the reader is the doer of a clause, or of the one that it goes on from. */
const isTheirs = (all: readonly Clause[], i: number): boolean =>
  DOER.test(all[i]?.text ?? '') || (i > 0 && GOES_ON.test(all[i]?.text ?? '') && isTheirs(all, i - 1));

/** The clause without its doer; null where it cannot be told without one. */
function happened(all: readonly Clause[], i: number, who: Who): string | null {
  const clause = all[i]?.text ?? '';
  const idle = IDLE.exec(clause)?.groups?.act;
  if (idle) return doerless(`you didn't ${idle}`) ?? clause;
  if (PRETENCE.test(clause)) return null;
  if (isTheirs(all, i)) return withoutDoerOf(DOER.test(clause) ? clause : `you ${clause}`, who) ?? openly(all, i, who);
  if (SECOND.test(clause)) return OURS.test(clause) ? clause : (doerless(clause) ?? withoutYour(clause));
  return /^your\b/i.test(clause) && !hasVerb(clause) ? null : clause;
}

/** "Let's not pretend it fell by itself": what did not happen. */
const PRETENCE = /^(?:let['’]?s|let us|don['’]?t) (?:not )?pretend\b/i;

/** Somebody of theirs, named by what they are, may stay the one who did it: "your driver sat in the sun" → "the driver sat in the sun". */
function openly(all: readonly Clause[], i: number, who: Who): string | null {
  const { text = '', joint = '' } = all[i] ?? {};
  const isHead = DOER.test(text);
  if (!isHead && (happenedWithoutDoer(all, i - 1, who) || openly(all, i - 1, who) === null)) return null;
  const { doer = '', verb = '' } = DOER.exec(text)?.groups ?? {};
  if (isHead && (!/^your\b/i.test(doer) || !isSaid(verb) || VERDICT.test(doer))) return null;
  return joint.includes('that') ? null : withoutYour(text);
}

const happenedWithoutDoer = (all: readonly Clause[], i: number, who: Who): boolean =>
  DOER.test(all[i]?.text ?? '') && withoutDoerOf(all[i]?.text ?? '', who) !== null;

/** A past or an auxiliary, so that what is taken for the doer is one: "your assessor spent", not "your silence over". */
const isSaid = (verb: string): boolean =>
  baseOf(verb) !== undefined || /^(?:is|was|were|are|has|had|have|did|does|said|never|\w+ed|\w+n['’]t)$/i.test(verb);

/** "Nobody bothered to walk the fence": what nobody did. */
const IDLE =
  /^(?:nobody|no one|not one)(?: had| has)? (?:bothered|cared|troubled|thought|managed|remembered|took the trouble|found the time|could be (?:bothered|troubled)) to (?<act>.+)$/i;

/** "In May you let us wait" → "in May we waited"; "every Monday you change the logo" → "every Monday the logo is changed". */
function withoutDoerOf(clause: string, who: Who): string | null {
  const { when = '', aux = '', act = '' } = DOER.exec(clause)?.groups ?? {};
  const bare = act.replace(ADVERBS, '').replace(HABIT, 'keep ').replace(MENTIONING, '$<when> it was mentioned that');
  const done = negated(
    bare.replace(RESOLVED, (_all, to: string | undefined, verb: string) => (to ? pastOf(verb) : verb)),
    aux !== '',
  );
  const event = [done, withoutYour(done) ?? done, done.replace(MANNER_OF_THEIRS, '').replace(ABOUT_THEM, '')]
    .map((each) => eventOf(each, who) ?? doerless(`you ${each}`) ?? habit(each))
    .find((told) => told !== null);
  return event ? `${when}${small(event)}` : null;
}

const HABIT = /^(?:has|have|had)(?: got)? an? (?:\w+ )?habit of (?=\w+ing\b)/i;

/** What hangs on the end and is about the reader again: "without making one of your own", "for your friends". */
const MANNER_OF_THEIRS = /,? (?:with|without|before|after|while|when|knowing)\b[^,]*\b(?:you|your|yours)\b[^,]*$/i;
const ABOUT_THEM =
  /,? (?:than|as|from|on|in|at|to|by|for|like|of|that|which)(?: (?!(?:than|as|from|on|in|at|to|by|for|like|of|that|which)\b)[^\s,]+)* (?:you|your|yours)\b[^,]*$/i;
/** "before mentioning that": whoever did not mention it is gone from the clause. */
const MENTIONING =
  /\b(?<when>before|until) (?:you )?(?:mention(?:ing|ed)|say(?:ing)?|said|told (?:me|us)|tell(?:ing)? (?:me|us)|admitt(?:ing|ed)) that\b/i;
/** "change the logo" → "the logo is changed". */
function habit(act: string): string | null {
  const [verb = '', ...rest] = act.split(' ');
  const participle = isVerb(verb) && !/^(?:do|let|be|have|go|come)$/i.test(verb) ? participleOfBase(verb) : undefined;
  const event = participle && doerless(`you ${participle} ${rest.join(' ')}`);
  return event
    ? event
        .replace(/\bI was\b/, 'I am')
        .replace(/\bwas\b/, 'is')
        .replace(/\bwere\b/, 'are')
    : null;
}
