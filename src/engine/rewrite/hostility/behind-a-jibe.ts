import type { Who } from '../blame/event.ts';
import { baseOf, isBase, participleOfBase, pastOf } from '../participles.ts';
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
