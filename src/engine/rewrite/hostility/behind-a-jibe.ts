import { doerless } from '../blame/doerless.ts';
import type { Who } from '../blame/event.ts';
import { baseOf, isBase, participleOfBase, participleOfPast, pastOf } from '../participles.ts';
import { requests } from '../request/requests.ts';
import { me } from '../reword.ts';
import { scorns } from './scorn.ts';
import { firstTold, type Shapes } from '../shapes.ts';
import { isPlural } from '../topics.ts';
import { capital, small } from '../words.ts';

const THING = String.raw`(?:the|this|that|our|my|those|these|your) [\w’'-]+(?: (?!is\b|are\b|was\b|were\b|has\b|had\b)[\w’'-]+){0,3}`;
/** Whoever stands behind "you and your": with them the reader is two, not on about something. */
const PERSON = String.raw`(?:people|lot|team|crew|gang|staff|family|folks|mates?|friends?|pals?|buddy|buddies|wife|husband|dad|mum|mom|son|kids?|child|children|boys?|girls?|uncles?|aunts?|cousins?|nan|gran|boss|bosses|colleagues?|clients?|agents?|men|women|man|woman|\w+(?:ers?|ors?|ists?|ants?|ians?))`;
/** What one does or does not do with somebody; no fool's other doings are the writer's to refuse. */
const DEALS =
  /^(?:accept|agree|book|buy|deal|hire|invest|join|lease|lend|order|pay|rent|sell|settle|sign|swap|take|trade|trust|work)$/i;
/** What stands beside an order and is more than a jibe: a reason, a need, how things are. */
const WEIGHS =
  /\d|^(?:the|my|our)\b|\b(?:need|needs|because|since|if|unless|or|otherwise|by|until|before|after|will|shall|must|cannot|due|owe|please)\b|['’](?:ll|t)\b/i;

/** The complaint, the request or the refusal that a jibe is made of; the first that fits. */
const SHAPES: Shapes = [
  // "You have the nerve to charge for cleaning after what we found under the sink"
  [
    /^(?:(?:and )?(?:now |then )?)?you(?: (?:then |now |actually |still )*(?:have|(?<past>had))|['’]ve)(?: got)? (?:the|some|a) (?:nerve|cheek|gall|audacity|brass neck|effrontery) to (?<verb>[a-z]+)(?<rest> [^;?]+)$/i,
    ({ past, verb = '', rest = '' }, who) =>
      isAct(verb) ? surprised(`${past ? pastOf(verb) : verb}${rest}`, who) : [],
  ],
  [
    /^you(?:['’]ve| have)(?: got)? (?:some|a) (?:nerve|cheek|gall|front),? (?<verb>[a-z]+ing)(?<rest> [^;?]+)$/i,
    ({ verb = '', rest = '' }, who) => {
      const base = baseOf(verb);
      return base ? surprised(`${pastOf(base)}${rest}`, who) : [];
    },
  ],
  // "Your couriers set the crate down on its face, and you then had the nerve to query our packing fee"
  [
    /^(?<fact>your [^,;?]+),? and (?:you )?(?:then |now |still )*(?:have|had) the (?:nerve|cheek|gall|audacity) to (?<verb>[a-z]+)(?<rest> [^;?]+)$/i,
    ({ fact = '', verb = '', rest = '' }, who) =>
      isAct(verb) && !scorns(fact + rest)
        ? [`${capital(fact)}, so it surprised ${me(who)} that you ${pastOf(verb)}${rest}. How do you see it?`]
        : [],
  ],
  // "Only a fool would buy the truck from you, and I'm not your fool"
  [
    /^(?:only )?(?:an?|some) (?:(?:complete|total|utter) )?(?:fool|idiot|moron|lunatic|madman|mug|clown|numpty|sucker) would (?<act>(?<verb>[a-z]+) [^,;?]+)(?:[,;] .*)?$/i,
    ({ act = '', verb = '' }, who) =>
      DEALS.test(verb) && !scorns(act)
        ? [
            `${capital(who)} would rather not ${act}, because [your reason].`,
            `${capital(who)} would rather not ${act}, because [your reason]. What else would help?`,
          ]
        : [],
  ],
  // "How does a guy with thirty years in the business pour a slab without mesh?"
  [
    /^how (?:does|do|did|can|could) (?:an?|any|some|grown|two|three|your) [^,;?]+? (?<verb>[a-z]+) (?<what>(?:the|my|our|an?|this|that) (?:[\w’'-]+ ){1,3}?(?:without|in|on|at|with|from|before|after|into|onto|through)\b [^,;?]+)\??$/i,
    ({ verb = '', what = '' }) => {
      const done = isAct(verb) ? doerless(`you ${pastOf(verb)} ${what}`) : null;
      return done ? [`${done}. How did that come about?`, `${done}. What happened on your side?`] : [];
    },
  ],
  // "A child with a ruler would've measured from the wall"
  [
    /^(?:even )?(?:an?|any|my) (?:[\w-]+ )??(?:child|toddler|schoolboy|schoolgirl|kid|apprentice|monkey|blind man|[\w-]+-year-old|first-year|beginner|dog|donkey|grandmother|gran|nan)\b[^,;?]*? (?:would|could)(?:['’]ve| have) (?<done>[a-z]+) (?:it |this |that )?(?<how>(?:from|to|in|on|with|at|before|after|without|by|first|twice)\b[^,;?]*)$/i,
    ({ done = '', how = '' }, who) => {
      const participle = participleOfPast(done);
      return participle && !scorns(how)
        ? [`${capital(who)} had expected this to be ${participle} ${how}. What happened on your side?`]
        : [];
    },
  ],
  // "You had one job"
  [
    /^you (?:only )?had (?:just )?(?:one|a single|1) (?:simple |easy |bloody )?(?:job|task|thing to do)$/i,
    (_, who) => [
      `There was one thing ${who} needed from you: [what it was]. What got in the way?`,
      `${capital(who)} had counted on you for one thing, [what it was]. How can we put it right?`,
    ],
  ],
  // "Kindly stop sending me petitions; I use them to light the stove"
  [
    /^(?:(?:kindly|please|do|would you|now) )*(?<act>(?:stop|keep|take|send|return|remove|move|collect|refrain|put|give|bring|sign|pay|leave) [^;:–—]+?)(?:[;:]| [–—-]) (?<rest>\S.*)$/i,
    ({ act = '', rest = '' }, who) => (scorns(act) || WEIGHS.test(rest) ? [] : requests(small(act), who)),
  ],
  [
    /^(?:please |just |oh )?(?:hurry up|get a move on|get on|crack on|chop chop) with (?<what>(?:the|my|our|that|this|those) [^,;:–—]+?)(?:(?:[,;:!]| [–—-]) *(?<rest>.*))?$/i,
    ({ what = '', rest = '' }, who) =>
      WEIGHS.test(rest)
        ? []
        : [
            `Could you let ${me(who)} have ${what} soon? ${who === 'we' ? 'We need' : 'I need'} ${isPlural(what) ? 'them' : 'it'} because [your reason].`,
          ],
  ],
  // "The very notion that I should pay you for mending your own gutters leaves a taste in the mouth"
  [
    /^the (?:very |mere )?(?:notion|idea|suggestion|thought) that (?<claim>(?:I|we) (?:should|would|must|owe|ought to|have to)\b[^,;?]+?) (?:is|leaves|makes|beggars|strikes|belongs|defies|has (?:me|us))\b.*$/i,
    ({ claim = '' }, who) => [
      `${capital(who)} don't see why ${claim.replace(/ for the (?:privilege|pleasure|honour|honor|joy) of /i, ' for ')}. How did you get there?`,
    ],
  ],
  // "It's a bit rich to complain of dust when it's your trucks doing 80 on the haul road"
  [
    /^(?:(?:it|that)(?:['’]s| is) )?(?:a (?:bit|little) |pretty )?rich(?: of you)?(?:,| to) [^,;?]+? when (?<fact>\S+ [^;?]+)$/i,
    ({ fact = '' }, who) => (scorns(fact) ? [] : [`As ${who} see it, ${small(fact)}. How do you see it?`]),
  ],
  // "Your idea of a fair split makes me laugh"
  [
    /^your (?:idea|notion|concept|definition) of (?<what>(?:an? )?[\w-]+(?: [\w-]+)?) (?:is|makes|would|has|had|seems|leaves|beggars)\b.*$/i,
    ({ what = '' }, who) =>
      scorns(what)
        ? []
        : [
            `What ${who} would call ${what} is different, because [your reason]. Could you walk ${me(who)} through yours?`,
          ],
  ],
  // "It's an unpaid invoice, not the Odyssey"
  [
    /^(?:[^;:]+[;:,] )?(?:it|this|that)(?:['’]s| is) (?<what>(?:an?|the|our|my) [\w’' -]+?), not (?:an?|the|your|some) [^,;?]+$/i,
    ({ what = '' }, who) => (scorns(what) ? [] : [`For ${me(who)} this is about ${what}. How can we move it forward?`]),
  ],
  // "Crying foul over four millimetres of leek, at 61!", "All this fuss about a fence"
  [
    /^(?:crying foul|whining|moaning|fussing|sulking|bleating|kicking off|crying|all this (?:fuss|drama|noise)|such (?:a fuss|drama|a drama)|making (?:such )?a (?:fuss|scene|drama)) (?:over|about) (?<what>[^,;!?]+?)(?:,.*)?$/i,
    ({ what = '' }, who) =>
      scorns(what)
        ? []
        : [
            `To ${me(who)}, ${what} ${isPlural(what) ? "aren't" : "isn't"} worth falling out over. What is behind it for you?`,
          ],
  ],
  // "You and your cricket pitch: it's like dealing with a toddler"
  [
    new RegExp(
      String.raw`^you and your (?:bloody |damn |precious |little )?(?<what>(?!${PERSON}\b)[\w’'-]+(?: [\w’'-]+)?)(?:[,:;!]| [–—-]|$).*$`,
      'i',
    ),
    ({ what = '' }, who) => [
      `The ${what} ${isPlural(what) ? 'keep' : 'keeps'} coming up between us, and that is hard for ${me(who)}. What about ${isPlural(what) ? 'them' : 'it'} matters to you?`,
    ],
  ],
  // "When pigs fly", "Nice try with the fine"
  [
    new RegExp(
      String.raw`^(?:when (?:pigs (?:can )?fly|hell freezes over)|in your dreams|dream on|over my dead body|not on your (?:life|nelly)|fat chance|nice try|you wish)(?: (?:with|on|about|of) (?<what>${THING}))?$`,
      'i',
    ),
    ({ what = 'that' }, who) => [
      `${capital(who)} can't agree to ${small(what)}, because [your reason].`,
      `${capital(who)} can't agree to ${small(what)}, because [your reason]. Is there another way?`,
    ],
  ],
];

/** What the reader does or did, as what surprised the writer. */
function surprised(act: string, who: Who): string[] {
  if (scorns(act)) return [];
  return [
    `It surprised ${me(who)} that you ${act}. Could we look at it again?`,
    `It upset ${me(who)} that you ${act}. What is behind it?`,
  ];
}

/** A verb, known or not, but none of the little words that stand before a thing as well. */
const isAct = (word: string): boolean =>
  isBase(word) ||
  (participleOfBase(word) !== undefined &&
    !/^(?:with|from|like|than|into|onto|over|under|after|before|behind|through|without|and|for|off)$/i.test(word));

/** What a jibe is about, told without it; nothing where it is of no known shape. */
export const behindAJibe = (core: string, who: Who): readonly string[] => firstTold(SHAPES, core, who);
