import { isEvent } from '../request/pressing.ts';
import type { Pieces, Way } from '../reword.ts';
import { type Shapes, waysTold } from '../shapes.ts';
import { isPlural } from '../topics.ts';
import { isVerb } from '../verbs.ts';
import { capital, smallArticle } from '../words.ts';

const WHEN = String.raw`(?:when|once|after|as soon as|the (?:very )?(?:day|moment|minute)(?: that(?= (?:I|we|you|it|the|my|our|your)\b))?)`;
const KEPT = String.raw`(?:stays?|sits?|remains?|waits?|rests?|will (?:stay|sit|remain|wait)|is|are|will be) (?:put|parked|frozen|blocked|locked|here|where (?:it|they) (?:is|are)|(?:in|on|with|at) [^,;:]+)`;
const THING = String.raw`(?<thing>(?:(?:the|my|our|your|both|all)\b|(?<=, )(?!(?:I|we|you|it|this|that|he|she|they|nothing|nobody|if)\b)[a-z])[^,;:]+?)`;
/** "The statement the new rate": the end of the clause in front, and the thing. */
const TWO = /(?<!\b(?:of|for|to|in|on|from|with|and)) (?:the|my|our|your)\b/i;
const THEN = String.raw`(?<then>(?!then\b|that$)[^,;:]+)`;
/** What goes on again or is given back once all is well: no step against anybody. */
const RELIEF =
  /^(?:resume|release|restore|reopen|unlock|unblock|reinstate|hand over|carry on|come back|(?:start|begin|switch|turn|take|put|pick|open)\b.*\b(?:again|back)\b)/i;

/** What the writer holds back until something is so: it can follow as soon as that is the case. */
const SHAPES: Shapes = [
  // "You'll get the crane certificates when I get my money"
  [
    new RegExp(String.raw`^you(?:['’]ll| will)(?: only)? (?:get|have|see|receive) ${THING} ${WHEN} ${THEN}$`, 'i'),
    ({ thing = '', then = '' }, who) =>
      isClause(then)
        ? [
            `You'll get ${thing} as soon as ${then}. When can ${who} expect that?`,
            `${capital(thing)} can follow as soon as ${then}, because [your reason]. What is in the way on your side?`,
          ]
        : [],
  ],
  // "Not another hour of consultancy before the March invoice clears"
  [
    new RegExp(
      String.raw`^(?:there(?:['’]ll| will| is|['’]s)(?: be)? )?(?<no>no|not (?:an?|one|another|a single)) (?<held>(?!(?:one|body|thing)\b)[^,;:]+?)(?: (?:moves?|leaves?|comes|goes out|is (?:paid|done)|gets (?:paid|done)|from (?:me|us)))?,? (?:until|till|before) ${THEN}$`,
      'i',
    ),
    ({ no = '', held = '', then = '' }) => (isClause(then) ? follows(freed(no, held), then) : []),
  ],
  // "Until there's heat the rent sits in my account"
  [
    new RegExp(String.raw`^(?:until|till) (?<then>(?!then\b|that\b)[^,;:]+?),? ${THING} ${KEPT}$`, 'i'),
    ({ thing = '', then = '' }) => (isClause(then) && !TWO.test(thing) ? follows(thing, then) : []),
  ],
  [
    new RegExp(String.raw`^${THING} ${KEPT},? (?:until|till) ${THEN}$`, 'i'),
    ({ thing = '', then = '' }) => (isClause(then) ? follows(thing, then) : []),
  ],
  // "I keep the source files as long as the second invoice is open"
  [
    /^(?:I|we)(?:['’]m|['’]re|['’]ll| am| are| will)? (?:keep|keeping|hold|holding|hang(?:ing)?)(?: on to| back| onto)? (?<thing>(?:the|my|our|your) [^,;:]+?) (?:as|so) long as (?<open>(?:the|my|our|your) [^,;:]+?) (?<is>is|are) (?:open|unpaid|outstanding|overdue|due|not (?:paid|settled))$/i,
    ({ thing = '', open = '', is = '' }) => follows(thing, `${open} ${is} settled`),
  ],
  [
    /^(?:I|we)(?:['’]m|['’]re|['’]ll| am| are| will)? (?:keep|keeping|hold|holding|hang(?:ing)?)(?: on to| back| onto)? (?<thing>(?:the|my|our|your) [^,;:]+?) (?:until|till|til) (?<then>(?!then\b|that$)[^,;:]+)$/i,
    ({ thing = '', then = '' }) => (isClause(then) ? follows(thing, then) : []),
  ],
  // "You'll drill the other sixteen metres before you see another rand"
  [
    /^you(?:['’]ll| will) (?<act>[a-z]+ [^,;:]+?) before (?:you (?:see|get)|I pay you|we pay you) [^,;:]+$/i,
    ({ act = '' }, who) => [
      `${capital(who)} need you to ${act} before ${who} pay any more, because [your reason]. What is in the way on your side?`,
      `Could you ${act}? ${capital(who)} can pay as soon as that is done.`,
    ],
  ],
  // "From today we accept no deliveries until the complaint is solved"
  [
    /^(?:(?:from|as of|until|for) (?:today|now|tomorrow|\w+day|then),? )?(?:I|we)(?:['’]ll| will| shall)? (?<verb>[a-z]+) no (?:more |further )?(?<held>[^,;:]+?),? (?:until|till|unless|before) (?<then>(?!then\b|that$)[^,;:]+)$/i,
    ({ verb = '', held = '', then = '' }, who) =>
      isVerb(verb) && isClause(then)
        ? [
            `${capital(who)} can ${verb} ${held} again as soon as ${then}. When could that be?`,
            `${capital(who)} need ${then.replace(/ (?:is|are) (?=\w+ed\b|paid|met|put)/i, ' ')} before ${who} can ${verb} ${held} again, because [your reason].`,
          ]
        : [],
  ],
  // "Your invoice is parked and it'll stay parked"
  [
    /^(?<thing>(?:the|my|our|your)\b [^,;:]+?) (?:is|are|stays?|will stay) (?<held>parked|on hold|frozen|suspended|blocked)(?:,? and (?:it|they|that)['’ ].*)?$/i,
    ({ thing = '', held = '' }, who) => [
      `${capital(thing)} ${isPlural(thing) ? 'are' : 'is'} ${held} for now, because [your reason]. What would it take on your side?`,
      `${capital(who)} would much rather settle this with you than keep ${smallArticle(thing)} ${held}. What would it take on your side?`,
    ],
  ],
  // "Support tickets go to the back of the queue, pending the overdue amount"
  [
    /^(?<clause>[^;:]+?),? pending (?<thing>(?:the|your|our|my)\b [^,;:]*\b(?:amount|balance|payment|deposit|invoice|signature|answer|reply|confirmation))$/i,
    ({ clause = '', thing = '' }, who) => [
      `${capital(clause)} until ${thing} is in. When can ${who} expect it?`,
      `${capital(clause)} until ${thing} is in, because [your reason]. What would it take on your side?`,
    ],
  ],
  // "If the growers pay their share, we start the pumps again"
  [
    /^(?:if|once|when) (?<then>[^,;:]+?),? (?:then )?(?:I|we)(?:['’]ll| will| shall| can)? (?<act>[a-z][^,;:]+)$/i,
    ({ then = '', act = '' }, who) =>
      RELIEF.test(act) && !DENIED.test(then)
        ? [`As soon as ${then}, ${who} can ${act}. What is in the way on your side?`]
        : [],
  ],
];

const DENIED = /\b(?:not?|never|nothing|nobody|none|still)\b|n['’]?t\b/i;

/** "I've been paid", "the invoice clears": something that comes about, rather than a day. */
const isClause = (then: string): boolean => then.includes(' ') && (isEvent(then) || ABOUT_TO_BE.test(then));
const ABOUT_TO_BE =
  /^(?:I|we|you|there)(?:['’]\w+| \w+)|\b(?:is|are|has|have|stops?|starts?|comes?|clears?|lands?|arrives?|goes)\b/i;

const follows = (thing: string, then: string): string[] => [
  `${capital(thing)} can follow as soon as ${then}. When could that be?`,
  `${capital(thing)} can follow as soon as ${then}, because [your reason]. What is in the way on your side?`,
];

/** "A cent of the rent" → "the rent", "another hour of work" → "the next hour of work". */
const freed = (no: string, held: string): string => {
  const whole = /^(?:cent|penny|euro|dollar|pound) (?:more )?of (?<whole>.+)$/i.exec(held)?.groups?.whole;
  return whole ?? `${/another|single|one/i.test(no) ? 'the next' : 'the'} ${smallArticle(held)}`;
};

/** "No second half till the store is clean": what is held back, and when it can follow. */
export const heldUntil = ({ core, who }: Pieces): Way[] => waysTold(SHAPES, core, who);

/** "If they pay, we start again": what would follow is what both want. */
export const isRelief = (core: string): boolean => {
  const last = SHAPES.at(-1);
  const groups = last?.[0].exec(core)?.groups;
  return last !== undefined && groups !== undefined && last[1](groups, 'I').length > 0;
};
