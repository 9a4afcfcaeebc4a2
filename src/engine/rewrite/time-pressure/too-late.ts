const TIME = String.raw`(?<time>tomorrow(?: morning| noon| evening| night)?|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`;
const SHAPES = [
  // "There won't be a tomorrow for this price", "the offer will not last until Friday"
  new RegExp(
    String.raw`\b(?:won['’]?t|will not|can['’]?t|cannot|not going to|will no longer|no longer|never) (?:be|last|hold|wait|keep|stand|see|exist|stay|apply|survive|get to)\b[^,;]*?\b${TIME}`,
    'i',
  ),
  new RegExp(String.raw`\b(?:there(?:['’]s| is)|has|have) no ${TIME}`, 'i'),
  // "Tomorrow's price is tomorrow's price"
  new RegExp(String.raw`^${TIME}['’]s \w+ (?:is|will be)\b`, 'i'),
  // "By tomorrow my mood may be another one"
  new RegExp(
    String.raw`^(?:by|from|as of|come) ${TIME},? (?:the|my|our|it|this|that|I|we)\b[^,;]* (?:may|might|could|will|is|are|['’]ll)\b`,
    'i',
  ),
];

/** The time at which a sentence says it is too late, rather than one to do something at; undefined where it names none. */
export const tooLateAt = (core: string): string | undefined =>
  SHAPES.map((shape) => shape.exec(core)?.groups?.time)
    .find((time) => time !== undefined)
    ?.replace(/^T/, 't');
