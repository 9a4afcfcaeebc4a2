import { baseOf, pastOf } from '../participles.ts';
import { narrated } from '../blame/narrated.ts';
import { isVerb } from '../verbs.ts';
import { iWas, me } from '../reword.ts';
import { small } from '../words.ts';
import { scorns } from './scorn.ts';

/** What the outcry is about, as a verb: "how dare you SEND a letter", "the nerve, ASKING for half". */
const OUTCRIES: readonly RegExp[] = [
  /^to (?<verb>\w+) (?<rest>.+?),? (?:needs|takes|requires|calls for|is (?:an?|the) (?:insult|disgrace|joke|cheek)) ?(?:real |some |a |an |quite )*(?:\w+)?$/i,
  /\bthe (?:sheer |absolute |utter )?(?:nerve|cheek|gall|audacity|absurdity|insolence|arrogance|impudence)(?: of (?:you|it|your \w+))?(?:,| to|,? of)?(?: you)? (?<verb>\w+ing) (?<rest>.+?)(?: (?:had|has) not,? .+)?$/i,
  /^(?:(?:so|and|but|then|now),? )?you(?:['’]ve| have)?(?: got| had)? the (?:gall|nerve|cheek|audacity|face|brass neck|impudence) to (?<verb>\w+) (?<rest>.+)$/i,
  /^(?:congratulations|well done|bravo|hats off)(?:,| on| to you| for)? (?<verb>\w+ing) (?<rest>(?!(?:the|a) (?:one|only|new) way\b).+)$/i,
  /^(?:congratulations|well done|bravo|hats off)[,:]? you(?:['’]ve| have) (?:managed to |succeeded in )?(?<verb>\w+) (?<rest>(?!(?:the|a|another) (?:\w+ )?way\b).+)$/i,
  /^(?:and )?(?:honestly|frankly)?,? ?(?<verb>\w+ing) (?<rest>.+?),? (?:you (?:should|ought to|must) be ashamed\b.*|shame on you)$/i,
  /^how dare (?:you|your \w+) (?<verb>\w+) (?<rest>.+)$/i,
  /^(?:shame on you|(?:are|were) you (?:out of your mind|mad|insane|serious|kidding)|have you (?:lost your mind|gone mad|no shame)|the (?:nerve|cheek|gall|audacity)(?: of (?:you|it))?|real classy|very classy|classy|nice|lovely|(?:so|how) (?:very )?\w+ of you)(?:,| for| to be)? (?:to )?(?<verb>\w+) (?<rest>.+)$/i,
  /^(?:you|you people) (?:should|ought to|must) be (?:ashamed|embarrassed)(?: of yourselves| of yourself)?,? (?:to |of |for )?(?<verb>\w+) (?<rest>.+)$/i,
  /^it(?:['’]s| is)(?: an?)? (?:shame\w*|insult\w*|disgrace\w*|disgusting|outrage\w*|scandal\w*|dishonest|rude|cheeky?|robbery)(?: and a \w+)? (?:to (?:my|our|me|us)\b.*? )?to (?<verb>\w+) (?<rest>.+)$/i,
  /^(?:you|you people|you lot)(?: really)? (?:have|['’]ve|have got) (?:no|some) (?:shame|nerve|cheek|gall),? (?:to )?(?<verb>\w+) (?<rest>.+)$/i,
  /^what (?:face|nerve|cheek|gall) you have(?: got)?,? (?:to )?(?<verb>\w+) (?<rest>.+)$/i,
  /^it takes .{3,40}? to (?<verb>\w+) (?<rest>.+)$/i,
  /^I find it .{3,30}? (?:to|that you) (?<verb>\w+) (?<rest>.+)$/i,
  /^what (?:kind|sort) of \w+ (?<verb>\w+?)s (?<rest>.+)$/i,
];

/** "Are you serious with this figure?" */
const NO_VERB = /^(?:with|about|over|on|for|at|in|after|of|from|by)$/i;

/** What is only made or found in mockery: "congratulations on finding the worst spot". */
const MOCKED =
  /^(?:mak|find|invent|discover|creat|prov|manag|be|hav|gett?)(?:e|ing|ed)?$|^(?:made|found|got|been|had)$/i;
const CUT = / (?:in|on|of|at|to|for|with|by|from|that|which|and)$/i;

/** A second verb in another form: "and then bills for it". */
const GOES_ON = / and (?:then )?\w+(?:s|ing)\b/i;

/** "It's laughable that they can't find one engineer": what is so stays as it is. */
const THAT =
  /^(?:and )?(?:it(?:['’]s| is)|I find it|we find it)(?: (?:a|an|just|simply|frankly|quite|utterly|truly|really|beyond))* (?:pathetic|laughable|disgrace\w*|shame\w*|insult\w*|outrag\w+|scandal\w*|disgusting|ridiculous|absurd|joke|incredible|unbelievable|embarrass\w+|telling|rich|belief)(?: (?:to|for) \w+)? that (?<clause>.+)$/i;

/** "Congratulations on inventing a contract in which I pay you to work" */
const MADE =
  /^(?:congratulations|well done|bravo) (?:on|for) (?:inventing|creating|designing|drafting|writing|devising) (?<thing>an? .+)$/i;

/** "How dare you send a bailiff's letter to my school" → being taken aback that a bailiff's letter was sent to my school. */
export function outrageAt(core: string, who: 'I' | 'we'): string[] {
  const clause = THAT.exec(core)?.groups?.clause;
  if (clause) return takenAback(narrated(clause, who)?.text ?? clause, who);
  const thing = MADE.exec(core)?.groups?.thing;
  if (thing)
    return [
      `${iWas(who)} taken aback by ${thing}. Could you walk ${me(who)} through what is behind it?`,
      `${iWas(who)} disappointed by ${thing}, because [your reason]. How did you get there?`,
    ];
  const deed = outcryAt(core);
  const event = deed && narrated(`you ${deed}`, who)?.text;
  return event && !CUT.test(event) ? takenAback(event, who) : [];
}

/** "Send a bailiff's letter" of "how dare you send a bailiff's letter", as it was done. */
function outcryAt(core: string): string | null {
  const { verb = '', rest = '' } =
    OUTCRIES.map((outcry) => outcry.exec(core)?.groups).find((groups) => groups !== undefined) ?? {};
  const base = baseOf(verb) ?? (/ing$/i.test(verb) && !isVerb(verb) ? '' : verb);
  const isNone = !base || GOES_ON.test(rest) || NO_VERB.test(verb) || MOCKED.test(verb);
  return isNone ? null : `${pastOf(base)} ${rest.replace(/\?$/, '')}`;
}

/** What they dared and nothing was done to: "how dare you sit at my mother's bedside". */
export function upsetBy(core: string, who: 'I' | 'we'): string[] {
  const deed = DARED.test(core) ? outcryAt(core) : null;
  return deed === null ||
    deed.split(' ').length < 3 ||
    scorns(deed) ||
    OWN.test(deed) ||
    /[,;?]| (?:and|or|but) /i.test(deed)
    ? []
    : [`It upset ${me(who)} that you ${deed}. What was behind it?`];
}
/** What the writer comes to see is no deed of theirs. */
const OWN = /^(?:read|saw|heard|found|met|got|had|was)\b/i;
const DARED = /\b(?:how dare|nerve|cheek|gall|audacity|shame|ashamed)\b/i;

const takenAback = (event: string, who: 'I' | 'we'): string[] => [
  `${iWas(who)} taken aback that ${small(event)}. Could you walk ${me(who)} through how that came about?`,
  `${iWas(who)} upset that ${small(event)}, because [your reason]. How can we put it right?`,
];
