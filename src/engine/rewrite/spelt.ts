/** How it is written in a chat, and how it is spelt; what is not among these stays. */
const SPELT: readonly (readonly [RegExp, string])[] = [
  [/\b(?:u|ye|youse|yous|yiz|y['’]all)\b(?!['’])/gi, 'you'],
  [
    /\bur(?! \w+ing (?:manager|team|partner|department|office|people|guy|company|agent|rep)s?\b)(?= (?:gonna|going|not)\b| \w+ing\b)/gi,
    "you're",
  ],
  [/\bur\b/gi, 'your'],
  [/\bill(?= (?:be|have|just|go|take|tell|put|hand|send|call|ring|report|post|leave|pull|get|make|see)\b)/gi, "I'll"],
  [/\b(?<verb>did|do|does|had|has|have|was|were|is|are|would|could|should|wo|ca)nt\b/gi, "$<verb>n't"],
  [/\b(?<verb>would|could|should|['’]?d) of\b(?! course)/gi, '$<verb> have'],
  [/\bid (?=of|have|be|not)\b/gi, 'I would '],
  [/\bi(?=['’ ])/g, 'I'],
  [/\bim\b/gi, "I'm"],
  [/\bive\b/gi, "I've"],
  [/\byouve\b/gi, "you've"],
  [/\b(?<who>that|there)s (?=\w)/gi, "$<who>'s "],
  [/\b(?<who>he|she|it)s (?=(?:not|never|only|just|going|gonna|coming|still|an?|the|my|our)\b)/gi, "$<who>'s "],
];

/** "u told them didnt u" → "you told them didn't you": the shapes of a reproach are spelt out. */
export const spelt = (text: string): string =>
  SPELT.reduce((words, [written, said]) => words.replace(written, said), text);
