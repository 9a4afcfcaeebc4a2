import { isBase, participleOfPast, pastOf } from '../participles.ts';
import { was, type Event, type Who } from './event.ts';
import { asSubject } from '../pronouns.ts';
import { GIVEN_WORDS } from './given-words.ts';

const OURS = String.raw`(?:me|us|him|her|them|it|(?:the|my|our|a|an|this|that|these|those|all|both|two|three|four|\p{Lu}\p{Ll}+)\b)`;
const heardNothing = (who: Who): string => (who === 'we' ? 'we heard nothing' : 'I heard nothing');

/** "made me a promise" forces nobody. */
const ARTICLE = /^(?:an?|the|my|our|your|it|this|that|no)$/i;

/** "my team wait in the corridor" → who, what they did, and the rest; a noun may look like a verb, so the last of several counts. */
function parted(rest: string): { whom: string; verb: string; tail: string } | null {
  const words = rest.split(' ');
  const isPronoun = /^(?:me|us|him|her|them|it)$/i.test(words[0] ?? '');
  const at = isPronoun
    ? ARTICLE.test(words[1] ?? '')
      ? -1
      : 1
    : words.findIndex((word, i) => i >= 2 && i < 6 && isBase(word) && !(isBase(words[i + 1] ?? '') && i < 4));
  if (at < 0) return null;
  return {
    whom: words.slice(0, at).join(' '),
    verb: words[at] ?? '',
    tail: [''].concat(words.slice(at + 1)).join(' '),
  };
}

/** "go on stage and announce it": whatever follows is past as well. */
const alsoPast = (tail: string): string =>
  tail.replace(/(?<= and )(?<verb>[a-z]+)(?= )/g, (verb) => (isBase(verb) ? pastOf(verb) : verb));

/** What somebody let happen, made others do, held back or put off; the first that fits. */
const DEEDS: readonly Event[] = [
  // "let my team wait in the corridor" → "my team waited in the corridor"
  [
    new RegExp(String.raw`^let (?<rest>${OURS} ?(?!believe|think|know|down\b)(?!(?:\S+ ){1,3}down\b).+)$`, 'iu'),
    ({ rest = '' }) => {
      const parts = parted(rest);
      return parts && !/^(?:believe|think|understand)$/.test(parts.verb)
        ? `${asSubject(parts.whom)} ${pastOf(parts.verb)}${alsoPast(parts.tail)}`
        : null;
    },
  ],
  // "made us redo the plan" → "we had to redo the plan"
  [
    new RegExp(String.raw`^made (?<rest>${OURS}.+)$`, 'iu'),
    ({ rest = '' }) => {
      const parts = parted(rest);
      return parts && `${asSubject(parts.whom)} had to ${parts.verb}${parts.tail}`;
    },
  ],
  // "left the gate open", "kept the Farrows waiting five weeks"
  [
    new RegExp(
      String.raw`^(?<verb>left|kept) (?<whom>${OURS}(?: (?!with|without)[\p{L}'’-]+){0,3}?) (?<how>(?:open|shut|unlocked|unanswered|undone|unpaid|empty|alone|short|out|off|on|hanging|standing|sitting|waiting|running|holding|lying|guessing|in the dark|with|without|\w+less)\b.*)$`,
      'iu',
    ),
    ({ verb, whom = '', how }) => `${asSubject(whom)} ${was(asSubject(whom))} ${verb} ${how}`,
  ],
  // "took eleven days to answer"
  [
    /^(?:took|needed) (?<time>(?:(?!the\b)\S+ ){1,3}(?:minutes?|hours?|days?|weeks?|months?|years?)) (?<to>to .+)$/i,
    ({ time, to }) => `it took ${time} ${to}`,
  ],
  // "have not looked after the property"
  [
    /^didn['’]t look after (?<what>(?:the|my|our|it|them)\b(?: [\w-]+){0,2}?)(?<tail>$| (?:as|in|on|for|since|while|when)\b.*)$/i,
    ({ what = '', tail }) => `${what} ${was(what)} not looked after${tail}`,
  ],
  // "were not there to take the delivery"
  [
    /^(?:was|were)(?: not|n['’]t) (?<there>(?:there|here|present|available)\b.*)$/i,
    ({ there }) => `nobody was ${there}`,
  ],
  // "sat on the offer till the buyer was gone"
  [
    /^(?:have been |been )?(?:sat|sitting) on (?<what>(?!your\b|the fence\b).+)$/i,
    ({ what }) => `nothing moved on ${what}`,
  ],
  // "kept quiet about the lien until we had paid", "hid the second offer from us"
  [
    /^(?:kept|stayed|remained) (?:quiet|silent|mum) (?:about|on|over) (?<what>.+)$/i,
    ({ what }, who) => `${who} ${was(who)} not told about ${what}`,
  ],
  [
    /^(?:have been |been )?(?:hid|hiding|hidden|concealed|withheld|kept) (?:from )?(?:(?:us|me) )?(?<what>(?:the|that|this|a|an)\b.+?)(?: from (?:us|me))?$/i,
    ({ what }, who) =>
      /^(?:the|a|an|that|this) \w+/i.test(what ?? '') ? `${who} ${was(who)} not told about ${what}` : null,
  ],
  [
    /^didn['’]t (?:mention|tell (?:me|us) (?:about|of)) (?<what>.+)$/i,
    ({ what }, who) => `${who} ${was(who)} not told about ${what}`,
  ],
  // "went quiet for five weeks"
  [
    /^(?:went|fell|have gone|gone) (?:quiet|silent|dark)(?: on (?:me|us))?(?<time> .+)?$/i,
    ({ time = '' }, who) => `${heardNothing(who)}${time}`,
  ],
  [
    /^ghosted (?:me|us)(?<time> .+)?$/i,
    ({ time = '' }, who) =>
      `${heardNothing(who)}${time.replace(/^ (?=\d|an? |two|three|four|five|six|\w+teen|weeks|months|days)/i, ' for ')}`,
  ],
  // "changed your mind about the window four times"
  [
    /^chang(?:ed|e|ing) your minds?(?: (?:about|on) (?<what>(?:the|my|our|this|that|these|those)(?: [\w-]+){1,2}?))?(?<tail> .+)?$/i,
    ({ what, tail = '' }) => `the decision ${what ? `on ${what} ` : ''}changed${tail}`,
  ],
  // "went behind my back to the landlord about the bins"
  [
    /^went behind (?:my|our) backs? to (?<whom>(?:the|my|our) (?:own )?\w+)(?<tail>.*)$/i,
    ({ whom, tail = '' }, who) => `${whom} was brought in${tail} without ${who === 'we' ? 'us' : 'me'}`,
  ],
  // "let down sixty children", "were told in January what we need"
  [
    /^let (?<whom>me|us|him|her|them|(?:the|my|our|that|this)(?: [\w-]+){1,2}?) down(?<tail>(?: .+)?)$/i,
    ({ whom = '', tail }) => `${asSubject(whom)} ${was(asSubject(whom))} let down${tail}`,
  ],
  [/^let down (?<whom>(?:the|my|our|that|two|three|\w+ty)\b.+)$/i, ({ whom = '' }) => `${whom} ${was(whom)} let down`],
  [
    /^(?:were|had been) told (?<when>(?:in|on|back in) \w+) (?<what>(?:what|how|that|when|where|which)\b.+)$/i,
    ({ when, what }) => `it was said ${when} ${what}`,
  ],
  // "signed off on the plan"
  [
    /^signed off on (?<what>it|this|that|(?:the|my|our) [\w-]+(?: [\w-]+)?)(?<tail>(?:$|,| (?:in|on|at|by|before|after|with)\b).*)$/i,
    ({ what = '', tail }) => `${what} ${was(what)} signed off${tail}`,
  ],
  // "have been dragging this out since February", "have been dodging the deposition since June"
  [
    /^(?:(?:have|has) been |been )?(?:drag|drag+ing|dragged|drawing|stringing) this out(?<tail>.*)$/i,
    ({ tail }) => `this has been dragging on${tail}`,
  ],
  [
    /^(?:(?:have|has) been |been )?(?:dodg|avoid|duck|evad|slow-walk|stall)(?:ing|ed) (?<what>(?:the|my|our|this|that) \w+)(?<tail>.*)$/i,
    ({ what, tail }) => `${what} has stayed open${tail}`,
  ],
  // "shouted at the keeper till he cried" → "the keeper was shouted at till he cried"
  [
    /^(?<verb>shouted|yelled|screamed|swore|laughed|sworn|snapped|barked|spat) (?<at>at) (?<whom>me|us|him|her|them|(?:the|my|our) [\w’'-]+(?: (?!in\b|on\b|at\b|till\b|until\b|when\b|while\b|because\b|for\b|and\b)[\w’'-]+)?)(?<tail>(?:$|,| (?:in|on|at|till|until|when|while|because|for|over|before|after)\b).*)$/i,
    ({ verb = '', at, whom = '', tail }) =>
      `${asSubject(whom)} ${was(asSubject(whom))} ${verb.toLowerCase().replace('swore', 'sworn')} ${at}${tail}`,
  ],
  // "had him signed in the car park" → "he was signed in the car park"
  [
    /^had (?<whom>him|her|them|it|(?:the|my|our) [\w’'-]+) (?<done>[a-z]+)(?<tail>(?: (?:in|on|at|by|for|to|before|behind|without|from|off|out|up)\b.*)?)$/i,
    ({ whom = '', done = '', tail = '' }) => {
      const participle = participleOfPast(done);
      return participle === done.toLowerCase()
        ? `${asSubject(whom)} ${was(asSubject(whom))} ${participle}${tail}`
        : null;
    },
  ],
  // "said yes" → "I was told yes"
  [
    /^said (?<word>yes|no)(?: to (?:me|us|my face))?(?<tail>(?:$|,| (?:in|on|at|over|by|last)\b).*)$/i,
    ({ word = '', tail = '' }, who) => `${who} ${was(who)} told ${word.toLowerCase()}${tail}`,
  ],
  // "had my file since March", "had our samples on your bench for a year"
  [
    /^had (?<what>(?:the|my|our|that|this) [\w'’-]+(?: [\w'’-]+)?) (?<where>(?:since|for|on|in|at) (?!(?:the|that|every|each) (?:night|day|morning|evening|week)|christmas|easter|both).+)$/i,
    ({ what = '', where = '' }) => `${what} ${was(what)} ${/^(?:since|for)/i.test(where) ? 'with you ' : ''}${where}`,
  ],
];

/** What happened where the reader did this; null where no shape fits. */
export function eventOf(act: string, who: Who): string | null {
  for (const [shape, told] of [...DEEDS, ...GIVEN_WORDS]) {
    const groups = shape.exec(act)?.groups ?? (shape.test(act) ? {} : undefined);
    if (groups) {
      const event = told(groups, who);
      if (event) return event;
    }
  }
  return null;
}
