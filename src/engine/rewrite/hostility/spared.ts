import { isBase } from '../participles.ts';
import { requests } from '../request/requests.ts';
import { iWas, me } from '../reword.ts';
import { firstTold, type Shapes } from '../shapes.ts';
import { scorns } from './scorn.ts';
import { isPlural } from '../topics.ts';
import { capital, small } from '../words.ts';

type Who = 'I' | 'we';

const NUMBER = String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|grand)`;
const SUM = String.raw`(?<sum>(?:[$€£]\d[\d.,]*k?|\d[\d.,]*\d?k?|${NUMBER}(?:[ -](?:and )?${NUMBER})*)(?: (?:pounds?|euros?|dollars?|quid|bucks|francs|an hour|a day|a month|a night))?)`;
/** What is wrong with a thing that costs so much. */
const FLAWED = /\b(?:that|which|with no|without|broken|rusty|cracked|leaking|leaky|second-hand|used|half)\b/i;
/** Something to be done about the matter; "go", "ask" and "learn" only send the reader away. */
const DONE_FOR_US =
  /^(?:answer|book|bring|call|cancel|clear|collect|come|confirm|deliver|fix|finish|give|issue|leave|move|pack|pay|provide|put|refund|release|remove|repair|replace|reply|return|ring|send|settle|sign|start|take|transfer)$/i;
/** How the reader is, for which the tone alone can be named. */
const MANNER = String.raw`(?:arrogance|attitude|tone|rudeness|manners?|insolence|impertinence|cheek|nerve|gall|conceit|pomposity|spelling|grammar|vanity|ego|sarcasm|condescension|audacity|impudence|ignorance|sense of humou?r|wit)`;

/** What is scorned as talk or show: "stop drilling" and "drop the price" are wanted in earnest. */
const TALK = String.raw`(?:asking|arguing|bleating|complaining|crying|dithering|dreaming|grumbling|hiding|lecturing|making excuses|messing|moaning|playing|pretending|stalling|sulking|talking|wasting|whining|whingeing)`;
const SHOW = String.raw`(?:act|attitude|bull\w*|cackle|chatter|crap|crying|drama|excuses?|fairy tales?|games?|lectures?|moaning|nonsense|rubbish|sarcasm|sob stor(?:y|ies)|talk|theatre|theatrics|waffle|whining)`;

/** Whoever is wanted, measured against a fool: "somebody who knows what he's doing". */
const ABLE =
  /\b(?<whom>some(?:one|body)|a \w+) who (?:(?:actually |at least |really )?(?:knows (?:what|how|one end|their|his|her)\b[^,;]*?|can (?:actually )?(?:read|count|spell|tell an? [\w-]+ from an? [\w-]+|think)|has (?:half )?an? (?:brain|clue|idea)|understands (?:something|anything))(?=$|,| and\b))/i;

/** What a blow still asks for, or what it is about, once its words are off; the first that fits. */
const SHAPES: Shapes = [
  // "Spare me the sob story and pay up", "quit asking and start packing"
  [
    new RegExp(
      String.raw`^(?:please |do |oh |kindly |just |now )*(?:(?:spare|save) (?:me|us|yourself|yourselves|your breath)\b|(?:stop|quit) ${TALK}|(?:stop|quit|cut|drop|enough (?:of|with)|less of) (?:the|this|that|these|those|your|all the|all this) ${SHOW})\b(?<jibe>.*?)(?:,? and (?:then )?|[;:,.] | [–—-] )(?:just |please |simply |kindly )*(?<act>(?<verb>[a-z]+)\b.*)$`,
      'i',
    ),
    ({ act = '', verb = '' }, who) =>
      wants(verb) && !scorns(act) ? requests(act.replace(/^pay up\b/i, 'pay'), who) : [],
  ],
  // "Spare me the violin music about diesel"
  [
    /^(?:please |do |oh |kindly )*(?:spare|save) (?:me|us) (?:the|your|all the|another|any more)\b[^,;:]*? (?:about|on|over|regarding) (?<what>(?!how\b|what\b|why\b)[^,;:.!?]+)$/i,
    ({ what = '' }, who) => [
      `${capital(mine(what))} alone ${isPlural(what) ? "don't" : "doesn't"} convince ${me(who)}, because [your reason]. What else is behind it?`,
      `${capital(who)} hear the point about ${mine(what)}. For ${me(who)} what counts is [what matters to you]. How do you see that?`,
    ],
  ],
  // "Fourteen hundred for a gearbox that whines like next door's dog"
  [
    new RegExp(
      String.raw`^(?:what,? |oh,? |sorry,? )*${SUM} for (?<thing>(?!me\b|us\b|you\b|your\b|not\b|my\b|our\b|\w+ing\b|that\b[,?]?$)[^,;?!–—]+?)(?: (?:like|as if)\b.*|[,;?!–—].*)?$`,
      'i',
    ),
    ({ sum = '', thing = '' }, who) =>
      scorns(thing)
        ? []
        : FLAWED.test(thing)
          ? [
              `${capital(sum)} is too much for ${me(who)} for ${thing}.`,
              `${capital(sum)} is too much for ${me(who)} for ${thing}. How did you get there?`,
            ]
          : [
              `${iWas(who)} taken aback by ${small(sum)} for ${thing}. How did it come to that?`,
              `${capital(sum)} for ${thing} is not what ${who} had in mind, because [your reason]. How did you get there?`,
            ],
  ],
  // "I'd sooner eat the invoice than pay it"
  [
    /^(?:I|we)(?:['’]d| would) (?:sooner|rather) (?!not\b)[a-z]+\b.* than (?<act>(?<verb>[a-z]+)\b.*)$/i,
    ({ act = '', verb = '' }, who) => (isBase(verb) ? ratherNot(act, who) : []),
  ],
  // "I'd sooner rent it to a colony of bats"
  [
    /^(?:I|we)(?:['’]d| would) (?:sooner|rather) (?<act>(?:rent|sell|lease|lend|let|hand|give) (?:it|them|this|that|(?:the|my|our) [\w-]+(?: [\w-]+)?)) to (?:an?|the|my|any|some)\b(?!.* than\b).*$/i,
    ({ act = '' }, who) => ratherNot(`${act} to you`, who),
  ],
  // "Your arrogance is only matched by your spelling"
  [
    new RegExp(
      String.raw`^(?:the |all )?(?:your|this|such|what) (?:[\w-]+ )?${MANNER}\b(?! (?:of|in) (?:the|my|our) \w+ (?:was|is))`,
      'i',
    ),
    (_, who) => [
      `${iWas(who)} taken aback by the tone. Could we start again from [the matter itself]?`,
      `The tone has been hard for ${me(who)}. What matters to ${me(who)} is [the matter itself]. How do you see it?`,
    ],
  ],
];

const wants = (verb: string): boolean => DONE_FOR_US.test(verb);
const mine = (what: string): string => what.replace(/^your\b/i, 'the');

const ratherNot = (act: string, who: Who): string[] => [
  `${capital(who)} would rather not ${act}, because [your reason]. Is there something else that would help?`,
  `[What you want to protect] matters to ${me(who)}, so ${who} would rather not ${act}. What else would help?`,
];

/** What a blow asks for or is about, without its words; nothing where it is of no known shape. */
export function spared(core: string, who: Who): readonly string[] {
  const ways = firstTold(SHAPES, core, who);
  return ways.length > 0 ? ways : ordered(core, who);
}

/** "Come at once, and bring somebody who knows what he's doing": the order without what it says of those who came before. */
function ordered(core: string, who: Who): string[] {
  const act = core
    .replace(/^you (?:will|shall|must|are to|can) (?:now |please )?/i, '')
    .replace(/,? and you (?:will|shall|must|are to) /gi, ' and ')
    .replace(ABLE, '$<whom> with experience in this')
    .replace(/, and (?=[a-z]+ )/, ' and ');
  return act !== core && ABLE.test(core) && wants(act.split(' ')[0] ?? '') ? requests(small(act), who) : [];
}
