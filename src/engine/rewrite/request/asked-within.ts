import { baseOf, participleOfPast } from '../participles.ts';
import { couldHave } from './requests.ts';
import { me } from '../reword.ts';
import { statementIn } from '../statements.ts';
import { isVerb } from '../verbs.ts';
import { followed } from '../what-follows.ts';
import { capital, small } from '../words.ts';

type Ask = (groups: Readonly<Record<string, string>>, who: 'I' | 'we', why: string) => string[] | null;

const WANT = String.raw`(?:I|we)(?:['’]ll| will| shall)? (?:want|need|expect|require)`;

/** Claims in which a request stands beside something else, each with its question. */
const SHAPES: readonly (readonly [RegExp, Ask])[] = [
  // "Here's what has to happen", "that's what has to happen here"
  [
    /^(?<what>here|this|that)(?:['’]s| is) (?:exactly )?what (?:has|needs|is going|is) to (?:happen|be done|change)(?<where>(?: (?:here|now|next))?)$/i,
    ({ what = '', where = '' }, who) =>
      /^here$/i.test(what)
        ? [`Here is what ${who} would like to see.`, `What ${who} would like to see is this.`]
        : [
            `${capital(what)} is what ${who} would like to happen${where}, because [your reason]. Is that possible?`,
            `Could ${what.toLowerCase()} be done${where}? The reason is [your reason].`,
          ],
  ],
  // "No more flying it this side of the oak", "no more surprise invoices"
  [
    /^no more (?<act>\w+ing\b.*)$/i,
    ({ act = '' }, who, why) => [
      `Could you stop ${act}? ${why}`,
      `It would help ${me(who)} if you could stop ${act}. It matters to ${me(who)} because [your reason].`,
    ],
  ],
  [
    /^no more (?!\w+ing\b|of\b)(?<thing>(?:(?! (?:is|are|will|can)\b).){3,40})$/i,
    ({ thing = '' }, who, why) => [
      `Could we do without ${thing} from now on? ${why}`,
      `It would help ${me(who)} to leave out ${thing} from now on. It matters to ${me(who)} because [your reason].`,
    ],
  ],
  // "I want that sum restored before anything else is talked about"
  [
    new RegExp(
      String.raw`^${WANT} (?<thing>(?:(?:that|this|those|these|all|both|it|them)\b|(?:the|my|our|your|every) [\w’'-]+(?<!ed))(?: (?!(?:who|which|that|to|is|are)\b)[\w’'-]+){0,4}?) (?<done>[a-z]+(?:ed|en|wn|ught|ld|id|pt|ft|ne))(?<rest>(?: .+)?)$`,
      'i',
    ),
    ({ thing = '', done = '', rest = '' }, who, why) =>
      participleOfPast(done) === done.toLowerCase() && !/^(?:that|this)$/i.test(thing)
        ? [
            `Could ${asSubject(thing)} be ${done}${rest}? ${why}`,
            `${capital(who)} would like ${thing} to be ${done}${rest}, because [your reason]. Is that possible?`,
          ]
        : null,
  ],
  // "I paid you two thousand pounds and I want them back"
  [
    new RegExp(
      String.raw`^(?<said>(?!(?:I|we) (?:want|need|expect)\b).{8,80}?),? (?:and|so) ${WANT} (?<what>(?!you\b|to\b|that\b)[^,;:]+)$`,
      'i',
    ),
    ({ said = '', what = '' }, who) =>
      statementIn(small(said)) === null ? null : [`${capital(said)}. ${couldHave(what, who)}?`],
  ],
  // "If you want it clear, then get him out there with a fork"
  [
    /^(?<when>(?:if|when|once|as soon as|before) (?:you|the|my|our|it|I|we|this|that)\b[^,;:]{3,60}?)(?:,? then|,) (?:please )?(?<act>(?<verb>[a-z]+) [^;:?]+)$/i,
    ({ when = '', act = '', verb = '' }, _, why) =>
      isVerb(verb) || verb === 'get'
        ? [`${capital(when)}, could you ${act}? ${why}`, `${capital(when)}, would you be able to ${act}? ${why}`]
        : null,
  ],
  // "I insist that the payment arrives before Friday"
  [
    /^(?:I|we) (?:must |would |have to )?(?:insist|require|demand|expect|ask) that (?<clause>(?!you\b)\S+ [^;:?]+)$/i,
    ({ clause = '' }, who) => [
      `It matters to ${me(who)} that ${clause}, because [your reason]. Is that something you can do?`,
      `Could we agree that ${clause}? The reason is [your reason].`,
    ],
  ],
  // "You're doing the bathroom this weekend"
  [
    /^you(?:['’]re| are) (?<verb>[a-z]+ing) (?<rest>(?:the|my|our|that|this|it|them|both|all|up|back|off|an?|\d)\b.*)$/i,
    ({ verb = '', rest = '' }, _, why) => {
      const base = /^doing$/i.test(verb) ? 'do' : baseOf(verb);
      return base ? [`Could you ${base} ${rest}? ${why}`, `Would you be able to ${base} ${rest}? ${why}`] : null;
    },
  ],
  // "Must include: two onsite days, free storage", "to be supplied by you: two nurses, one driver"
  [
    /^(?:must include|needed|required|to be \w+ by (?<whom>you|the \w+|your \w+)): ?(?<list>.+)$/i,
    ({ list = '', whom = 'we' }, who, why) => [
      whom === 'we'
        ? `Could we agree on this: ${list}? ${why}`
        : `Could ${whom.toLowerCase()} see to this: ${list}? ${why}`,
      `${capital(who)} would like this from your side: ${list}. The reason is [your reason].`,
    ],
  ],
  // "Nobody at your end speaks to the press"
  [
    /^(?<clause>(?:nobody|no one) (?:at|on|in|from|of) [^;:?]+)$/i,
    ({ clause = '' }, who, why) => [
      `Could we agree that ${small(clause)}? ${why}`,
      `It matters to ${me(who)} that ${small(clause)}, because [your reason]. Is that something you can agree to?`,
    ],
  ],
  // "Let me out at the end of March"
  [
    /^let (?<act>(?:me|us) (?:out|off|in|go|stay|keep|use|have|see)\b.*)$/i,
    ({ act = '' }, _, why) => [`Could you let ${act}? ${why}`, `Would you be able to let ${act}? ${why}`],
  ],
];

const asSubject = (thing: string): string => (/^them$/i.test(thing) ? 'they' : small(thing));

/** What a claim of another shape asks for; null where it is none of them. */
export function askedWithin(text: string, who: 'I' | 'we', why: string): string[] | null {
  const two = followed(text);
  const first = two?.joint === 'then' ? orderIn(two.main) : null;
  if (two && first) return [`Could you ${first}? Then ${small(two.rest)}.`, `Could you ${first}? ${why}`];
  for (const [shape, ask] of SHAPES) {
    const found = shape.exec(text);
    const asked = found && ask(found.groups ?? {}, who, why);
    if (asked) return asked;
  }
  return null;
}

/** A plain order in front of what follows from it. */
const orderIn = (main: string): string | null =>
  (isVerb(main.split(' ')[0] ?? '') && !/^do\b/i.test(main)) || /^let (?:me|us) (?!know\b)/i.test(main)
    ? small(main)
    : null;
