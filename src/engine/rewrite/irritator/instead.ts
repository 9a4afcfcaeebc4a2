import { requests } from '../request/requests.ts';
import type { Pieces } from '../reword.ts';
import { capital, small } from '../words.ts';

/** "Per my mails of the 3rd and the 10th: airports are not included": what they say, and where to find it. */
const REFERRED =
  /^(?:as )?(?:per|as (?:stated|explained|mentioned|said|set out|written)(?: at length)? (?:in|on)|see|I refer you to|as (?:I|we) (?:said|wrote|explained|mentioned)(?: to you)? in) (?<where>(?:my|our|the) (?:\w+ ){0,3}?(?:mails?|e-?mails?|letters?|messages?|notes?|calls?|texts?)\b(?:[^:,]|, (?=(?:the|and)\b)|,(?= \w+ of ))*?)(?:,(?: and)? (?:the ones? (?<also>[^,]+?)(?: before that)?,)?|:)\s+(?<rest>.+)$/i;
const RECALLED =
  /^you (?:will|must|may|should) (?:no doubt |surely )?(?:recall|remember) from (?<where>(?:my|our|the) .+?)(?:,? and (?:from )?the one (?<also>[^,]+?),?|,)? that (?<rest>.+)$/i;
export function referred(core: string): string[] {
  const { where = '', also = '', rest = '' } = (REFERRED.exec(core) ?? RECALLED.exec(core))?.groups ?? {};
  if (!rest) return [];
  const places = `${small(where.trim())}${also ? ` and ${also}` : ''}`;
  return [
    `${capital(rest)}. The details are in ${places}.`,
    `${capital(rest)}, as in ${places}. Would it help to go through it together?`,
  ];
}

/** "Let's be grown-ups about the credit": what it is about is what to talk about. */
const BE_SENSIBLE =
  /\b(?:be|being|behave|act)(?: like)? (?:a bit |more |very |all )*(?:sensible|realistic|reasonable|serious|grown-?ups?|adults?|professional|honest|mature|fair|rational)(?: people)?(?: here)? (?:about|on|over|with|regarding) (?<what>(?:the|a|an|this|that|these|those|our|my)\b[^,?]+?)(?:,.*|\?|$)/i;
/** "Let's not be silly about four euros", "you're overthinking a 6k line item" */
const PETTY =
  /\b(?:(?:be (?:so )?(?:silly|petty|childish|difficult|stubborn|precious)|argue|quibble|haggle|squabble|fuss|fight|make a fuss|split hairs) (?:about|over)|overthinking|making a (?:fuss|drama) (?:about|over|of)) (?<what>(?:the|a|an|this|that|these|those|our|my|your|[$€£]?\d\S*|two|three|four|five|six|seven|eight|nine|ten|\w+ty|\w+teen)\b(?:(?! as )[^,?])*?)(?:,.*|\?|$)/i;

export function aboutIt(core: string, who: 'I' | 'we'): string[] {
  const what = (BE_SENSIBLE.exec(core) ?? PETTY.exec(core))?.groups?.what;
  return what
    ? [
        `Could we go through ${what.replace(/^an? /i, 'the ')} together, point by point?`,
        `Here is how ${who} see ${what.replace(/^an? /i, 'the ')}: [the fact behind it]. How do you read it?`,
      ]
    : [];
}

/** "Be so reasonable and take the 14 euros per hour": what they are to do is asked for. */
const AND_DO =
  /^(?:please |kindly |do |come on,? |for once\b.*? |now )?(?:be|listen|have|show|use|look|think|stop)\b[^.;:]*?,? and (?<act>(?<verb>take|accept|pay|sign|send|agree|confirm|leave|let|give|keep|move|return|bring)\b.+)$/i;

export function askedFor({ core, ...said }: Pieces): string[] {
  const { act } = AND_DO.exec(core)?.groups ?? {};
  return act ? requests(act, said.who) : [];
}

/** "In Europe", "between here and Memphis": where nobody offers better; a comparison is put in place of the boast. */
const NOBODY_ELSE =
  /\b(?:nobody|no one|no other|none|any other|won['’]t find|will not find|does not exist|doesn['’]t exist|not find|hardly any\w*|few|better|fairer|squarer|straighter)\b/i;
const PLACE =
  /\b(?<where>(?:anywhere |else )?(?:in|between|across|around|from|this side of|north of|south of|on|within)\b (?:(?!\b(?:than|gets?|who|that|which|would|could|and (?:I|we|you))\b)[^,;:])*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)/u;

export function compared(core: string): string[] {
  const where = NOBODY_ELSE.test(core) ? PLACE.exec(core)?.groups?.where : undefined;
  return where
    ? [
        `Here is how it compares with other offers ${where.replace(/^(?:anywhere|else) /i, '')}: [your benchmark]. What have you seen there?`,
        `What other offers ${where.replace(/^(?:anywhere|else) /i, '')} come to is [your benchmark]. How does that compare with what you had in mind?`,
      ]
    : [];
}

/** "Per my note of the 4th, and of the 9th": where it stands is all that is said. */
const ONLY_WHERE =
  /^(?:(?:as )?per|see|I refer (?:you )?to|you(?:['’]ll| will) find (?:the answer|it|that|this|all of this) in) (?<where>(?:(?:my|our|the) (?:\w+ ){0,3}?(?:mails?|e-?mails?|letters?|messages?|notes?|calls?|texts?)|claim|clause|section|article|page|annex)\b[^:,]*(?:, and [^:,]*)*)$/i;
export function setOut(core: string): string[] {
  const where = ONLY_WHERE.exec(core)?.groups?.where;
  return where
    ? [
        `It is set out in ${small(where)}. Is there a part of it you would like to go through?`,
        `The details are in ${small(where)}.`,
      ]
    : [];
}
