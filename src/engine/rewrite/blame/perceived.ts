import { negated } from './negated.ts';
import { partlyNarrated } from './narrated.ts';
import { baseOf } from '../participles.ts';
import { me } from '../reword.ts';
import { sideOf } from '../opened.ts';
import { statementIn } from '../statements.ts';
import { isVerb } from '../verbs.ts';
import { capital, small } from '../words.ts';

/** Words that scorn and tell nothing: without them the same was done. */
const SCORN =
  /\b(?:always|even|just|simply|(?:once |yet )?again|constantly|conveniently|deliberately|knowingly|quietly|clearly|obviously|bloody|damn|fucking|of course|apparently|happily|merrily|calmly|cheerfully|blithely|actually|really|personally|single-handedly)\b,? ?/gi;
/** The same, hung on behind what was done. */
const HUNG =
  /,? (?:again(?: and again)?|at all|as (?:usual|always|ever)|every (?:single )?time|behind (?:my|our) backs?|to my face|on purpose|full well|in cold blood|(?:and |as )?you (?:damn |bloody |perfectly )?(?:well )?know (?:it|that|this)|time and again|over and over)(?=$|[,.;:]| and\b)/gi;
const COMPLAINT = /\byou keep (?:complaining|moaning|whining|going on|banging on) (?:of|about)\b/gi;
const NEVER = /\b(?<doer>you|your \w+)(?<aux> have|['’]ve| has)? (?<act>never .+)$/i;

/** The reader's doing without a word about how it was done. */
const calmly = (core: string): string =>
  core
    .replace(HUNG, '')
    .replace(SCORN, '')
    .replace(COMPLAINT, 'you raise')
    .replace(NEVER, (_all, doer: string, aux: string | undefined, act: string) => `${doer} ${negated(act, !!aux)}`)
    .trim();

/** The whole of what the reader did, as it looked to the writer; nothing for what states no deed that one could have seen. */
export function perceived(core: string, who: 'I' | 'we'): string[] {
  const plain = calmly(core);
  const words = plain.split(' ').length;
  if (words < FEWEST_WORDS || words > MOST_WORDS || VERDICTS.test(plain)) return [];
  if (!isDeed(plain) || statementIn(plain) === null) return [];
  const seen = small(plain);
  const partly = partlyNarrated(plain, who);
  return [
    ...(OURS.test(seen) ? [`${capital(seen)}. What happened on your side?`] : []),
    `${ledIn(seen, who)}, ${seen}. What happened on your side?`,
    ...(partly ? [`${ledIn(seen, who)}, ${small(partly)}. What happened on your side?`] : []),
    ...wondered(seen, who),
    `From where ${who} stand, ${seen}, and for ${me(who)} that means [the effect]. How do you see it?`,
  ];
}

/** The whole deed as what the writer would like to understand; a habit as what bothers them. */
function wondered(seen: string, who: 'I' | 'we'): string[] {
  const verb = DEED.exec(seen)?.groups?.verb ?? '';
  if (!verb || SPLICED.test(seen) || NO_WONDER.test(seen)) return [];
  if (baseOf(verb) === undefined && !/n['’]t$/.test(verb))
    return isVerb(verb) ? [`It bothers ${me(who)} that ${seen}. How do you see it?`] : [];
  return OURS_BEHIND.test(seen)
    ? []
    : [
        `Could you tell ${me(who)} how it came about that ${seen}?`,
        `${capital(who)} would like to understand why ${seen}. What was behind it?`,
      ];
}
/** The reader or theirs act from the first word on. */
const DEED =
  /^(?:you|your (?!own\b)[\w’'-]+)(?:['’](?:ve|d))?(?: (?:have|has|had|then|also|even|still))* (?<verb>[\w’']+) \w/i;
/** Clauses with nothing between them but a mark. */
const SPLICED =
  /[;:–—.]|, (?:I|we|you|he|she|they|it|the|my|our|your|that|this|there|nobody|no one)(?:['’]\w+)? |\bof the (?:fact|fault)\b/i;
/** What was said to the writer came about by saying it; what was known or felt is no deed. */
const NO_WONDER =
  /\b(?:(?:told|assured|promised) (?:me|us)|said|swore|promised|knew|known|fool|ridiculous|let (?:me|us) down|used (?:me|us)|in the full knowledge|less than|like (?:an?|the))\b|^you(?:['’]d)? (?:do|don['’]t|can['’]t|must|had all|['’]re)\b/i;
/** What became of it at the writer's is nothing to ask the reader about. */
const OURS_BEHIND = /\b(?:and|so|but) (?:now\b|(?:(?:then|still|even) )*(?:I|we|my|our|it|there|the)\b)/i;

/** What was said to the writer, and what they did themselves, is remembered; another deed is understood, a habit seen. */
const ledIn = (seen: string, who: 'I' | 'we'): string =>
  `As ${who} ${WITNESSED.test(seen) ? 'remember' : hasPast(seen) ? 'understand' : 'see'} it`;
const WITNESSED =
  /^(?:on \w+ )?(?:I|we)\b(?! can\b)|\byou(?:['’]d|['’]ve)? (?:\w+ )?(?:told|said|swore|promised|assured|shook|agreed|looked (?:me|us)|gave (?:me|us))\b/i;
const hasPast = (seen: string): boolean =>
  [...seen.matchAll(THEIRS)].some(
    ({ groups }) => /^had$|n['’]t$/.test(groups?.verb ?? '') || baseOf(groups?.verb ?? ''),
  );

/** A statement of whatever shape as the writer's view of it: nothing is told that was not said, and nothing is left out. */
export function viewed(core: string, who: 'I' | 'we'): string[] {
  const plain = calmly(core.replace(/,? (?:lol|haha|lmao|isn['’]?t it|innit|right)$/i, ''));
  const words = plain.split(' ').length;
  if (
    words < FEWEST_WORDS ||
    words > MOST_WORDS ||
    NO_VIEW.test(plain) ||
    JIBE.test(plain) ||
    isVerb(plain.split(' ')[0] ?? '')
  )
    return [];
  const seen = small(plain);
  return [
    ...(isFact(plain) ? [`${capital(plain)}. How do you see it?`] : []),
    `From where ${who} stand, ${seen}. How do you see it?`,
    `This is how it looks from ${sideOf(who)} side: ${seen}. How do you see it?`,
  ];
}
/** What the writer or somebody else did, and nobody of theirs: no matter of view. A part without a verb is none either. */
const isFact = (plain: string): boolean =>
  !/\b(?:your|yours|yourself|yourselves)\b|\b(?<!\b(?:to|with|from|for|gave|told|sent|showed|asked|of) )you\b/i.test(
    plain,
  ) &&
  !/\b(?:should|must|ought|always|never|every|fault|mistake)\b/i.test(plain) &&
  (/^(?:I|we|he|she|they|the|my|our|three|two|four|five|six|nobody)(?:['’]\w+)?\b/i.test(plain) || !SAID.test(plain));
const SAID =
  /\b(?:is|are|was|were|has|have|had|did|does|do|will|would|can|could|\w+ed|\w+n['’]t)\b|['’](?:s|re|ve|ll|d)\b/i;

/** A question, a condition, what hangs on the sentence before, or what is a view already. */
const NO_VIEW =
  /\?|^(?:if|had|why|who|how|what (?:did|do|were|are|is)|when (?:did|do|does|will|are|is|were|can|have)|where|because|let|for|don['’]?t|would|could|should|is|are|was|were|do|does|did|have|has|can|which|as|with|without|I (?:think|find|believe)|strange|curious|funny|shame|you did)\b/i;

/** No fact that one could see in another way. */
const JIBE =
  /\b(?:is you|but you|did it anyway|swore|ashamed|congratulations|clever|curious|might ask yourselves|isn['’]t that|slipped your mind|like (?:an?|the|something)|fault|lies?|lied|liars?)\b/i;

const FEWEST_WORDS = 4;
const MOST_WORDS = 40;
/** A question, what might have been, whose fault it is, a word that nobody could have seen. */
const VERDICTS =
  /[?!"“]|, (?:did|do|have|had|are|were|why|how|who) (?:you|your)\b|\b(?:would|['’]d have|would['’]ve|if only|people like you|you (?:people|lot|guys)|yourself|yourselves|(?:is|was|were|are|be|than) you|lies?|lied|lying|fault|thanks?|sadly|if I|as though|as if|nothing after|had the (?:nerve|cheek|gall))\b|^(?:if|had|why|who|how|what|when (?:did|do|does|will|are|is|were|can|have)|where|because|let|for)\b/i;

const THEIRS =
  /\b(?:you|your [\w’'-]+)(?:['’](?:ve|d))?(?: (?:(?:had|have|has)(?! (?:the|my|our|an?|it)\b)|then|also|still|now))* (?<verb>[\w’']+) \w/gi;
/** What the writer did in trust of the reader, and what was done where the reader is. */
const IN_TRUST =
  /^(?:I|we) (?:counted|relied|trusted|waited|depended)\b|\b(?:was|were) \w+(?:ed|en|t) (?:in|at|on) your\b/i;

/** What the writer did is no matter of view. */
const OURS = /^(?:I|we)\b/i;

/** Somebody did something: the reader or theirs, with a verb and what it was done to. */
const isDeed = (plain: string): boolean =>
  IN_TRUST.test(plain) ||
  [...plain.matchAll(THEIRS)].some(({ groups }) => {
    const verb = groups?.verb ?? '';
    return (
      !/^(?:do|did|are|were|is|was|must|can)$/i.test(verb) &&
      (/^had$|n['’]t$/.test(verb) || baseOf(verb) !== undefined || isVerb(verb))
    );
  });
