/** A sentence as what is asked or awaited and what follows from it: "Pay by Friday or | the boat is sold". */
export interface Halves {
  /** How the two hang together: by "if", "unless", "or", … */
  readonly link: string;
  /** Empty where it stands in the sentence before: "Otherwise the boat is sold". */
  readonly condition: string;
  readonly outcome: string;
  readonly comesFirst: 'condition' | 'outcome';
}

/** "Should you", "were I to" and "had we" are conditions as much as "if" is. */
const LINKS = new Map([
  ['till', 'until'],
  ['were', 'should'],
  ['had', 'should'],
]);
const LACKING = /^(?:absent|failing|without)$/;
const WORDS = 'if|unless|until|till|without|once';
const AHEAD = new RegExp(
  String.raw`^(?:(?:and|so|but|well|look|\w+),? )?(?<link>${WORDS}|should|were|had|absent|failing|when|after|by)\b(?<condition>.+?)(?:,| then | - | – |: )(?<outcome>.+)$`,
);
const EITHER_OR =
  /^(?:(?:so|but|well),? )?(?<either>either )?(?<condition>.+?),? (?:or(?: else)?|otherwise|failing which|if not)\b,?(?<outcome>.+)$/;
/** "Or" joins nouns as well: only before a subject does it begin what follows. */
const SUBJECT = /^ ?(?:i|we|the|my|our|it|he|she|they|this|that|your|you)\b/;
const BEHIND = new RegExp(String.raw`^(?<outcome>.+?),? (?<link>${WORDS})\b(?<condition>.+)$`);
const OTHERWISE =
  /^(?:and )?(?:otherwise|or else|if not|failing that|else|that or|from (?:tomorrow|\w+day))\b,?(?<outcome>.+)$/;
const AND = /^(?<condition>.+?) and (?<outcome>(?:i|we|the|my|our)\b.+)$/;

/** The halves in lower case; null where the sentence has but one. */
export function halvesOf(text: string): Halves | null {
  const said = text.toLowerCase().replaceAll('’', "'").trim();
  return ahead(said) ?? eitherOr(said) ?? behind(said) ?? otherwise(said) ?? joined(said);
}

function ahead(said: string): Halves | null {
  const { link, condition, outcome } = AHEAD.exec(said)?.groups ?? {};
  return link && condition && outcome ? { link: linkOf(link), condition, outcome, comesFirst: 'condition' } : null;
}

function eitherOr(said: string): Halves | null {
  const { either, condition, outcome } = EITHER_OR.exec(said)?.groups ?? {};
  if (!condition || !outcome || (!either && !SUBJECT.test(outcome))) return null;
  return { link: either ? 'either' : 'or', condition, outcome, comesFirst: 'condition' };
}

function behind(said: string): Halves | null {
  const { link, condition, outcome } = BEHIND.exec(said)?.groups ?? {};
  return link && condition && outcome ? { link: linkOf(link), condition, outcome, comesFirst: 'outcome' } : null;
}

function otherwise(said: string): Halves | null {
  const outcome = OTHERWISE.exec(said)?.groups?.outcome;
  return outcome ? { link: 'otherwise', condition: '', outcome, comesFirst: 'condition' } : null;
}

function joined(said: string): Halves | null {
  const { condition, outcome } = AND.exec(said)?.groups ?? {};
  return condition && outcome ? { link: 'and', condition, outcome, comesFirst: 'condition' } : null;
}

const linkOf = (link: string): string => (LACKING.test(link) ? 'without' : (LINKS.get(link) ?? link));

const SUBJECTS = new Map([
  ...named('I', 'i we'),
  ...named('mine', 'my our'),
  ...named('you', 'you'),
  ...named('yours', 'your'),
  ...named('it', 'it that this'),
  ...named('they', 'he she they someone somebody'),
  ...named('the', 'the'),
  ...named('a', 'a an'),
  ...named('no', 'no'),
  ...named('there', 'there'),
]);

function named(name: string, words: string): [string, string][] {
  return words.split(' ').map((word) => [word, name]);
}

/** Who does what in a half: "the boat is sold" is "the is", "I walk" is "I walk". */
export function doing(half: string): { subject: string; verb: string } {
  const [first = '', ...rest] = half.trim().split(/\s+/).map(bare);
  const [word = '', short] = first.split(/'(?=(?:ll|m|d|ve|re|s)$)/);
  const subject = SUBJECTS.get(word) ?? 'other';
  if (short) return { subject, verb: `'${short}` };
  if (/^(?:I|you|it|they)$/.test(subject)) return { subject, verb: rest[0] ?? '' };
  const verb = rest.slice(0, NEAR).find((each) => HELPING.test(each) || ENDED.test(each)) ?? '';
  return { subject, verb: HELPING.test(verb) || verb === '' ? verb : 'does' };
}

const bare = (word: string): string => word.replace(/^[.,;:]+|[.,;:]+$/g, '');

const NEAR = 6;
const HELPING =
  /^(?:will|would|shall|can|could|may|might|must|is|are|was|has|have|had|does?|did|won't|wouldn't|can't|goes|gets|stays)$/;
const ENDED = /^\w{2,}(?:ed|es|s)$/;

const DENIED = /\b(?:no|not|nothing|never|none|without|nobody|cannot|[a-z]+n't)\b/;
const YOURS = /\b(?:you|your)\b/;
const MINE = /\b(?:i|my|we|our|me|us)\b/;
const MANY = 12;

type Add = (name: string) => void;

/** What hangs on what: a threat and an offer use the same words, but not in the same half. */
export function addHalves(add: Add, text: string): void {
  const halves = halvesOf(text);
  if (!halves) return add('halves: none');
  const { link, condition, outcome, comesFirst } = halves;
  const { subject, verb } = doing(outcome);
  const from = doing(condition);
  const denied = `${link} ${DENIED.test(condition) ? 'denied' : 'plain'}`;
  const whose = YOURS.test(condition) ? 'yours' : MINE.test(condition) ? 'mine' : 'else';
  for (const name of [link, `${link}, ${comesFirst} first`, denied, `${denied} ${whose}`]) add(`halves: ${name}`);
  for (const way of [link, denied, `${link} ${from.subject}`, `${link} ${from.subject} ${from.verb}`])
    add(`halves: ${way} > ${subject}`);
  for (const way of ['', link, denied, `${link} ${from.subject} ${from.verb}`])
    add(`halves: ${way} > ${subject} ${verb}`);
  for (const word of wordsOf(outcome)) {
    add(`then: ${word}`);
    add(`then: ${subject} ${word}`);
  }
  for (const word of wordsOf(condition)) add(`given: ${link} ${word}`);
}

const wordsOf = (half: string): string[] => (half.match(/[a-z']+/g) ?? []).slice(0, MANY);
