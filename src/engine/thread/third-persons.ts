import type { Sentence } from '../reading.ts';

const ASKS = String.raw`^(?:[Aa]nd |[Ss]o |[Bb]ut |[Aa]lso,? )?(?:[Ww]here )?(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Dd]oes|[Dd]o|[Dd]id|[Hh]as|[Hh]ave|[Hh]ad|[Ww]ill|[Ww]ould|[Cc]an|[Cc]ould)(?:n't)? `;
const OPENED = String.raw`^(?:(?:yes|no|sadly|unfortunately|alas|oh|well|actually|sorry)[,.:]? (?:but |and )?)?`;
const BEHIND = String.raw`(?:'s|'ve|'d|'ll|'re)? \p{L}`;

interface Pronoun {
  /** A question whose subject an answer would call so. */
  readonly asks: RegExp;
  readonly told: RegExp;
}
const pronoun = (subject: string, words: string): Pronoun => ({
  asks: new RegExp(ASKS + subject, 'u'),
  told: new RegExp(`${OPENED}(?:${words})${BEHIND}`, 'iu'),
});
const THING = String.raw`(?!(?:You|We|I|It|This|That|There|They|He|She|One)\b)`;
/** Only people are he or she, so that whatever else is asked about is never answered so. */
const SINGULAR = [
  pronoun(String.raw`Mr\b`, 'he'),
  pronoun(String.raw`(?:Mrs|Ms|Miss)\b`, 'she'),
  pronoun(String.raw`(?:(?:your|his|her|their|our|the) \p{Ll}|${THING}(?!M(?:r|rs|s|iss)\b)\p{Lu}\p{Ll})`, 'he|she'),
];
const PLURAL = [pronoun(String.raw`(?:your|his|her|their|our|the) (?:[\p{L}-]+ ){0,2}?\p{L}+s\b`, 'they')];
/** Speaks to the reader: whoever is named in it is not spoken of. */
const GREETS = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|(?:many )?thanks|thank you)\b/i;
const NAMED =
  /(?<=[\p{L}\p{N},;] )(?!(?:I|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\b|I\b)\p{Lu}\p{Ll}/u;

/**
 * A reply that says "he", "she" or "they" before it has named anybody speaks of whom the question was about: "Is Mr Ito
 * still there?", "He retired, and his son took over."
 */
export function tellsOfThem(question: string, reply: readonly Sentence[]): boolean {
  const said = reply.filter(({ text }) => !GREETS.test(text));
  const first = said.slice(0, 1);
  const named = said.findIndex(({ text }) => NAMED.test(text));
  const unnamed = named < 0 ? said : said.slice(0, named + 1);
  return tells(question, SINGULAR, unnamed) || tells(question, PLURAL, first);
}

const tells = (question: string, pronouns: readonly Pronoun[], said: readonly Sentence[]): boolean =>
  pronouns.some(({ asks, told }) => asks.test(question) && said.some(({ text }) => told.test(text)));
