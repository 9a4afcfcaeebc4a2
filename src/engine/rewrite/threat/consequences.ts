import { ownAct } from '../clauses.ts';
import { oneStep } from './avoided.ts';
import { baseOf } from '../participles.ts';
import { asObject } from '../pronouns.ts';
import { isVerb } from '../verbs.ts';
import { capital, gerund, small } from '../words.ts';

/** "Close the file" as something the writer would rather not do, in two ways. */
const notDone = (act: string, who: string): string[] => {
  const step = `${gerund(act)}${act.includes(', ') ? ',' : ''}`;
  return [
    `${capital(step)} is a step ${who} would rather not take.`,
    `${capital(who)} would much rather settle this with you than ${act}.`,
  ];
};
const than = (done: string, who: string): string[] => [
  `${capital(who)} would much rather settle this with you than have ${done}.`,
];
const thanBe = (state: string, who: string): string[] => [
  `${capital(who)} would much rather settle this with you than ${state}.`,
];

type Told = (groups: Readonly<Record<string, string>>, who: string) => string[];

/** What follows where it is told of the reader, or of what the writer will not do. */
const SHAPES: readonly (readonly [RegExp, Told])[] = [
  // "find yourselves another soprano", "you can look for someone else to feed your cats"
  [
    /^(?:you(?: can| may| could|['’]ll have to| will have to) )?(?:go )?(?:and )?(?:find|look for|get|hire|try)(?: yourself| yourselves| your group)? (?<other>(?:another|a new|a different|someone else|somebody else)\b.*)$/i,
    ({ other = '' }, who) => notDone(`leave it to ${other}`, who),
  ],
  // "you can forget about us sending you the coaches"
  [
    /^(?:you(?: can| may| could) )?(?:just )?forget (?:about )?(?:us|me) (?<deed>\w+ing\b.*)$/i,
    ({ deed = '' }, who) => thanBe(`stop ${deed}`, who),
  ],
  // "forget about the other three dates", "you can whistle for the last two months"
  [
    /^(?:you(?: can| may| could) )?(?:just )?(?:forget(?: about)?|whistle for|(?:kiss|wave|say) goodbye to) (?<thing>.+)$/i,
    ({ thing = '' }, who) => notDone(`drop ${thing}`, who),
  ],
  // "you won't see another penny of the stage payment"
  [
    /^you (?:won['’]?t|will not) (?:see|get|have) (?:(?:another|a single|a) (?:penny|cent|euro|dollar) of |any of )?(?<thing>.+)$/i,
    ({ thing = '' }, who) => notDone(`hold back ${thing}`, who),
  ],
  // "we don't play", "I'm not coming"
  [
    /^(?:I|we) (?:won['’]?t|will not|don['’]?t|do not|can['’]?t|cannot) (?<act>[a-z].+)$/i,
    ({ act = '' }, who) => [
      `Without that ${who} can't ${act}.`,
      `Without that ${who} can't ${act}, because [your reason].`,
    ],
  ],
  // "I wouldn't count on seeing the kids at Christmas"
  [
    /^(?:I|we) would(?:n['’]?t| not) (?:count|bank|bet|rely) on (?<deed>\w+ing\b.+)$/i,
    ({ deed = '' }, who) => thanBe(`leave ${deed} in doubt`, who),
  ],
  // "I'm out", "we're gone"
  [/^(?:I['’]?m|we['’]?re|I am|we are) (?:out|gone|off)$/i, (_, who) => thanBe('walk away', who)],
  // "I'm on the Kroger job till October"
  [
    /^(?:I['’]?m|we['’]?re|I am|we are|(?:I|we)(?:['’]ll| will) be) (?<state>(?:out|off|on|onto|back)\b.+)$/i,
    ({ state = '' }, who) => thanBe(`be ${state}`, who),
  ],
  // "there's no camp for anybody"
  [/^there(?:['’]s| is|['’]ll be| will be) (?<none>no\b[^,;]*)(?:[,;] .*)?$/i, ({ none = '' }, who) => than(none, who)],
  // "you're off the approved list"
  [
    /^(?:you['’]re|you are|your|ur) (?<state>(?!own\b)(?:off|on|out|in|back|at|onto)\b.+)$/i,
    ({ state = '' }, who) => than(`you ${state}`, who),
  ],
  // "you can explain to your boss where the money went"
  [
    /^you(?:['’]ll| will| can| may| could|['’]re going to| are going to)? (?<act>(?!(?:leave|give) (?:me|us) no\b)(?<verb>[a-z]+)\b.*)$/i,
    ({ act = '', verb = '' }, who) => (isVerb(verb) ? than(`you ${act}`, who) : []),
  ],
];

/** What would follow, as what the writer would rather avoid; nothing where its shape is unknown. */
export function avoidedSo(clause: string, who: string): string[] {
  const plain = clause
    .replace(/, (?:there['’]s|they|it['’]s|that['’]s|no ifs)\b.*$/i, '')
    .replace(/^(?:then|so|and|just) /i, '')
    .replace(
      /^(?<who>I|we)(?:['’]d| would|['’]ll| will) be (?:only too |very |more than )?(?:happy|glad|delighted|pleased) to /i,
      '$<who> will ',
    )
    .replace(
      /^(?<other>he|she|it|they)['’]ll be (?<deed>\w+ing)\b/i,
      (_, other: string, deed: string) => `${other} will ${baseOf(deed) ?? deed}`,
    )
    .replace(/^(?<other>he|she|it|they)['’]ll\b/i, '$<other> will')
    .replace(/^i(?=['’ ]|m\b)/, 'I');
  for (const [shape, tell] of SHAPES) {
    const groups = shape.exec(plain)?.groups;
    const told = groups ? tell(groups, who) : [];
    if (told.length > 0) return told;
  }
  const act = oneStep(ownAct(plain) ?? '');
  if (act) return /^\w+ing\b/.test(act) ? notDone(act, who).slice(0, 1) : notDone(act, who);
  const done = othersDo(oneStep(plain));
  return done ? than(done, who) : [];
}

const MODAL = /^(?:will|shall|would|can|may|might)$/i;
const BASES = new Map([
  ['goes', 'go'],
  ['does', 'do'],
  ['has', 'have'],
  ['gets', 'get'],
  ['comes', 'come'],
  ['runs', 'run'],
  ['flies', 'fly'],
  ['dies', 'die'],
]);
/** What may stand behind a verb in the third person, and not behind a plural. */
const BEHIND_VERB =
  /^(?:to|from|on|at|in|into|off|out|up|by|with|without|for|back|away|over|down|round|straight|the|an?|my|our|your|it|them|him|her|nobody|live|public|only|\d.*|\p{Lu}.*)$/u;
const SUBJECTS =
  /^(?:the|my|our|your|this|that|these|those|it|he|she|they|all|both|every|each|half|an?|somebody|everyone|everybody|people|two|three|four|five|six|ten|twenty|thirty|forty|fifty|sixty|\p{Lu}\p{Ll}+)\b/u;
/** "The gardener goes and the press will be there". */
const TWO_CLAUSES =
  /[,;]? (?:and|but) (?:the|my|our|it|they|he|she|I|we|you)\b.* ?(?:will|is|are|has|have|can|goes|['’]ll|['’]re)\b/i;
/** How far into a clause its verb may stand. */
const FAR = 8;

/** "The account goes to Lindqvist" → "the account go to Lindqvist", as it stands behind "than have". */
function othersDo(clause: string): string | null {
  const words = small(clause).split(' ');
  if (!SUBJECTS.test(small(clause)) || TWO_CLAUSES.test(clause) || /^\w+['’]s\b/.test(clause)) return null;
  for (let at = 1; at < Math.min(words.length, FAR); at++) {
    const verb = baseAt(words, at);
    if (verb === null) continue;
    const subject = words.slice(0, at).join(' ');
    if (/ (?:who|which|that)\b/.test(subject)) return null;
    // "Will be made" is "made" behind "than have".
    const behind = verb === '' && words[at + 1] === 'be' && words[at + 2] !== undefined ? at + 2 : at + 1;
    return [asObject(subject), verb, ...words.slice(behind)].filter((word) => word !== '').join(' ');
  }
  return null;
}

/** The verb at a place in its base form, '' for one that may be left out; null where none stands there. */
function baseAt(words: readonly string[], at: number): string | null {
  const word = words[at] ?? '';
  const bare = word.replace(/,$/, '');
  const next = words[at + 1] ?? '';
  if (MODAL.test(word)) return next === 'not' ? null : '';
  if (/^(?:is|are)$/.test(word)) return '';
  const base =
    BASES.get(bare) ??
    [bare.slice(0, -1), bare.slice(0, -2)].find((each) => bare.startsWith(each) && bare.endsWith('s') && isVerb(each));
  const comma = word.slice(bare.length);
  if (base && (next === '' || comma || BEHIND_VERB.test(next))) return base + comma;
  return /s$|^(?:they|people)$/.test(words[at - 1] ?? '') && isVerb(bare) && !baseOf(bare) ? word : null;
}
