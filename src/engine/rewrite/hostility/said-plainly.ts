import { iAm, iWas, me } from '../reword.ts';
import { firstTold, type Shapes } from '../shapes.ts';
import { capital, small } from '../words.ts';
import { scorns } from './scorn.ts';

type Who = 'I' | 'we';

const THING = String.raw`(?:your|that|this|those|these|the) (?!hands?\b|voice\b|distance\b|nose\b|mouth\b|word\b)[\w’'-]+(?: (?!elsewhere\b|somewhere\b|up\b|where\b|to\b|and\b|for\b|right\b|with\b|in\b|on\b|nonsense\b|rubbish\b|crap\b)[\w’'-]+){0,2}`;
/** What one is said to be taken for. */
const FOOL = String.raw`(?:stupid|idiots?|fools?|mugs?|daft|slow|soft|blind|born yesterday|fell off|came down|made of money|no (?:nose|eyes?|brains?|idea))`;
/** Whoever is asked for is measured against the reader. */
const ABLE = String.raw`(?:adults?|grown-?ups?|human(?: being)?|(?:some|any)(?:one|body) (?:with|who (?:can|knows|understands)) .*)`;

/** What somebody who scoffs, storms off or cries out wants to say; the first that fits. */
const SHAPES: Shapes = [
  // "Do you lot think we're stupid?", "You must think I fell off the turnip truck"
  [
    new RegExp(
      String.raw`^(?:(?:do|did) you|you)\b(?: \w+)*? (?:think|believe|reckon|take)\b.*\b(?:I|we|me|us)\b.*\b${FOOL}\b.*$|^what do you take (?:me|us) for\b.*$|^who do you think you(?:['’]re| are) (?:talking|writing|dealing|speaking)\b.*$`,
      'i',
    ),
    (_, who) => [
      `${capital(who)} feel that ${small(iAm(who))} not being taken seriously here, and that upsets ${me(who)}. How do you see it?`,
    ],
  ],
  // "Are you out of your mind?"
  [
    /^(?:sorry, |seriously, )?(?:are|were) you (?:having a laugh|kidding(?: me)?|taking the (?:piss|mick|michael)|out of your (?:mind|head)|joking|high|for real|insane|mad|nuts)$/i,
    (_, who) => [`That took ${me(who)} aback. Could you tell ${me(who)} what is behind it?`],
  ],
  // "Is there an adult in the room over there I could talk to?"
  [
    new RegExp(
      String.raw`^(?:is there|put me on to|put me through to|get me|give me|let me (?:speak|talk) (?:to|with)|(?:can|could|may) (?:I|we) (?:please )?(?:speak|talk) (?:to|with)|(?:I|we)(?:['’]d| would) (?:like|prefer|rather)(?: to)? (?:speak|talk|deal) (?:to|with))(?: an?| the| some)? ${ABLE}\b.*$`,
      'i',
    ),
    (_, who) => [`Is there somebody else on your side ${who} could talk to about this?`],
  ],
  // "I'm not discussing parenting with someone who let him watch Jaws"
  [
    /^(?:I|we)(?:['’](?:m|re|ll)| am| are| will)?(?: not| won['’]t| refuse to| don['’]t| do not| can['’]t| cannot| shall not)(?: going to| here to| prepared to| willing to)? (?<verb>argue|arguing|discuss|discussing|debate|debating|talk|talking|negotiate|negotiating|haggle|haggling)(?<about>(?: (?:about |over )?(?!with\b)[^,;]+?)?) with (?:some(?:one|body)|any(?:one|body)|an? \w+|people|the likes)\b.*$/i,
    ({ verb = '', about = '' }, who) => [
      `${capital(who)} would rather not ${verb.replace(/ing$/i, '').replace(/(?:argu|debat|negotiat|haggl)$/i, '$&e')}${about} like this. Could we start again from [the matter itself]?`,
    ],
  ],
  // "Stick your pitch", "Go and peddle your laminate elsewhere; this is a house, not a caravan"
  [
    new RegExp(
      String.raw`^(?:just |go )?(?:and |you can )?(?:stick|shove|stuff|peddle|hawk|flog) (?<what>${THING})(?:,? (?:elsewhere|somewhere|up|where|to|and|right|in)\b.*)?(?:[,;:!] .*)?$`,
      'i',
    ),
    ({ what = '' }, who) =>
      scorns(what)
        ? []
        : [
            `${capital(who)} would rather do without ${small(what)}, because [your reason].`,
            `${capital(who)} would rather do without ${small(what)}, because [your reason]. What else is possible?`,
          ],
  ],
  // "Get lost with that depreciation nonsense"
  [
    new RegExp(
      String.raw`^(?:oh )?(?:get lost|do one|get stuffed|sod off|bugger off|piss off|jog on|shove off|on your bike|away|off) with (?<what>${THING})(?: nonsense| rubbish| crap)?$`,
      'i',
    ),
    ({ what = '' }, who) =>
      scorns(what)
        ? []
        : [`${capital(who)} can't agree to ${small(what)}, because [your reason]. Is there another way?`],
  ],
  // "It disgusts me how you treat young tenants"
  [
    /^(?:it (?:disgusts|sickens|appals|amazes|baffles|saddens|shocks) (?:me|us)|(?:I|we) find it (?:[\w-]+ ){1,4}?|it(?:['’]s| is) (?:(?:just|simply|really|such) )*(?:an? )?[\w-]+(?: and an? [\w-]+)? ?)(?:how| how) (?<what>(?:you|your [\w’-]+) [^,;?]+)$/i,
    ({ what = '' }, who) =>
      scorns(what) ? [] : [`${iAm(who)} upset about how ${what}, because [what happened]. How do you see it?`],
  ],
  // "That dress fitting was like being measured by a hostage taker, and now you want extra"
  [
    /^(?<thing>(?:that|your|the|this) [\w’'-]+(?: [\w’'-]+){0,3}?) (?:was|is|were|are|looks?|looked|sounds?|sounded|felt|smelt) [^;?]*?,? and (?:now |then |still |yet )*you(?: \w+ to)? (?:want|ask|demand|expect|charge|bill|invoice)(?: (?:me|us))?(?: for)? (?<what>(?:(?:an?|the|my|another) \w+|more|extra|[$€£]?\d)[^;?]*)$/i,
    ({ thing = '', what = '' }, who) =>
      scorns(thing + what)
        ? []
        : [
            `${iWas(who)} not happy with ${small(thing)}, so ${small(iWas(who))} taken aback to be asked for ${what}. What is it for?`,
          ],
  ],
  // "This is nonsense from the first to the last line"
  [
    /^(?:(?:oh|wow|sorry|honestly),? )*(?:(?:what|such)(?: an?| total| utter| complete| absolute)* |(?:this|that|it)(?:['’]s| is| was)(?: (?:just|all|an?|total|complete|utter|absolute|pure|simply|such))* )(?:(?:load|bunch|pile|piece) of )?(?:total |utter )?(?:nonsense|rubbish|garbage|drivel|gibberish|hogwash|bull\w*|crap|tripe|ridiculous|absurd|laughable|ludicrous|insane|madness)(?:,? (?:from|I have|I['’]ve|since|and you)\b.*)?$/i,
    (_, who) => [
      `This does not make sense to ${me(who)}, because [your reason]. Could you walk ${me(who)} through it?`,
      `${capital(who)} see this differently, because [your reason]. How did you get there?`,
    ],
  ],
];

/** What is meant behind scoffing, storming off or an outcry; nothing where it is of no such shape. */
export const saidPlainly = (core: string, who: Who): readonly string[] => firstTold(SHAPES, core, who);
