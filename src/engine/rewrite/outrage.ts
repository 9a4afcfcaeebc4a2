import { baseOf, pastOf } from './participles.ts';
import { narrated } from './narrated.ts';
import { iWas, me } from './reword.ts';
import { small } from './words.ts';

/** What the outcry is about, as a verb: "how dare you SEND a letter", "the nerve, ASKING for half". */
const OUTCRIES: readonly RegExp[] = [
  /^how dare (?:you|your \w+) (?<verb>\w+) (?<rest>.+)$/i,
  /^(?:shame on you|(?:are|were) you (?:out of your mind|mad|insane|serious|kidding)|have you (?:lost your mind|gone mad|no shame)|the (?:nerve|cheek|gall|audacity)(?: of (?:you|it))?|real classy|very classy|classy|nice|lovely|how (?:very )?\w+ of you)(?:,| for| to be)? (?:to )?(?<verb>\w+) (?<rest>.+)$/i,
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

/** A second verb in another form: "and then bills for it". */
const GOES_ON = / and (?:then )?\w+(?:s|ing)\b/i;

/** "How dare you send a bailiff's letter to my school" → being taken aback that a bailiff's letter was sent to my school. */
export function outrageAt(core: string, who: 'I' | 'we'): string[] {
  const { verb = '', rest = '' } =
    OUTCRIES.map((outcry) => outcry.exec(core)?.groups).find((groups) => groups !== undefined) ?? {};
  if (!verb || GOES_ON.test(rest) || NO_VERB.test(verb)) return [];
  const base = baseOf(verb) ?? verb;
  const event = narrated(`you ${pastOf(base)} ${rest.replace(/\?$/, '')}`, who)?.text;
  return event
    ? [
        `${iWas(who)} taken aback that ${small(event)}. Could you walk ${me(who)} through how that came about?`,
        `${iWas(who)} upset that ${small(event)}, because [your reason]. How can we put it right?`,
      ]
    : [];
}
