import { baseOf } from './participles.ts';
import { isPlural } from './topics.ts';

/** How what is needed is told: of the reader, as a thing, as an order, or as the condition it stands in. */
export type Form = 'you' | 'thing' | 'order' | 'condition';

/** What the reader is to do or see to. */
interface Need {
  readonly need: string;
  readonly form: Form;
}

const ABSENT = /^there(?:['’]s| is| are)(?:(?: not|n['’]?t)(?: an?y?)?| no) (?<need>.+)$/i;
/** "Date by Wednesday" → "a date by Wednesday". */
const withArticle = (thing: string): string =>
  MASS.test(thing) || isPlural(thing) ? thing : `${/^[aeiou]/i.test(thing) ? 'an' : 'a'} ${thing}`;
const MASS =
  /^(?:one|more|other|further|such|progress|money|word|news|water|heating|heat|hot|access|movement|proof|evidence|work|payment|sign|\d\S*|\w+s)\b/i;

/** "Taking the whole lot" → "take the whole lot". */
const plainVerb = (need: string): string => need.replace(/^\w+ing\b/i, (deed) => baseOf(deed) ?? deed);

/** Conditions turned round: what would have to be so for nothing to happen. */
const LACKS: readonly (readonly [RegExp, Form])[] = [
  [/^you(?:['’]re| are|) ?(?:not|aren['’]?t) (?<need>\w+ing\b.+)$/i, 'you'],
  [/^you (?:do not|don['’]?t|fail to|refuse to|can['’]?t|cannot|won['’]?t) (?<need>.+)$/i, 'you'],
  [
    /^(?:I|we) (?:do not|don['’]?t|have not|haven['’]?t) (?:see|have|had|get|got|receive|received) (?<need>.+)$/i,
    'thing',
  ],
  [
    /^(?:I|we) (?:do not|don['’]?t|have not|haven['’]?t) (?:hear|heard)(?: back)?(?: from you)? (?<when>(?:by|before|within|today|tomorrow|in)\b.*)$/i,
    'you',
  ],
  [ABSENT, 'thing'],
  [
    /^(?<subject>(?!you\b).+?) (?:is|are|(?:has|have)(?=(?: not|n['’]?t) (?!landed|arrived|come|gone|taken place|happened|reached)))(?: not|n['’]?t)(?: been)? (?<need>.+)$/i,
    'thing',
  ],
];
const GIVEN: readonly (readonly [RegExp, Form])[] = [
  [/^you (?<need>.+)$/i, 'you'],
  [/^(?:I['’]?m|I am|we['’]re|we are) (?<done>(?:paid|refunded|reimbursed|compensated)\b.*)$/i, 'thing'],
  [
    /^(?:I|we)(?: (?:see|have|get|receive)|['’]ve got) (?<need>(?!to\b|you\b|\w+ed\b|heard\b|seen\b|had\b|got\b|been\b|it\b).+)$/i,
    'thing',
  ],
  [
    /^(?<subject>(?!(?:I|we)\b)(?:(?! (?:after|then|and) ).)+?) (?:is|are|gets?|(?:has|have)(?: been)?(?! (?:landed|arrived|come|gone|taken place|happened|reached)\b)) (?<need>.+)$/i,
    'thing',
  ],
];
const NOT_DONE =
  /^(?<subject>(?!you\b).+?) not (?:be |(?:have )?reach(?:ed)? (?:us|me) )?(?<need>\w+(?:ed|en|t|d|id|wn)\b.*|(?:by|before|within|today|tomorrow)\b.*)$/i;

/** The condition turned round; null where it tells of nothing that is needed. */
export function needOf(word: string, condition: string): Need | null {
  if (/^(?:without|failing)$/i.test(word)) return { need: condition, form: 'thing' };
  const isGiven = /^(?:unless|until|till|before)$/i.test(word);
  const shapes: typeof LACKS = [
    ...(isGiven ? [] : LACKS),
    ...(/^should$/i.test(word) ? [[NOT_DONE, 'thing'] as const] : []),
    ...(isGiven ? GIVEN : []),
  ];
  for (const [shape, form] of shapes) {
    const { subject = '', need = '', done, when } = shape.exec(condition)?.groups ?? {};
    if (when) return { need: `let ${/^we/i.test(condition) ? 'us' : 'me'} know ${when}`, form };
    if (done) return { need: `to be ${done}`, form };
    if (need)
      return {
        need: subject
          ? `${subject.replace(/ still$/i, '')} ${need}`
          : shape === ABSENT
            ? withArticle(need)
            : form === 'you'
              ? plainVerb(need)
              : need,
        form,
      };
  }
  return null;
}
