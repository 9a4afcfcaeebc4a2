import { emphasis } from '../emphasis.ts';
import { isOrdinary } from '../plain-words.ts';
import { capital } from './words.ts';

/** Words shouted one after the other; more than so many stretches are somebody's design, not temper. */
const MOST_STRETCHES = 12;

/** The same words in normal case, with one mark where there was a run of them. */
export function calm(shouted: string): string {
  let text = shouted
    .replace(/[!?](?:\s?[!?])+/g, (marks) => (marks.includes('?') ? '?' : '.'))
    .replace(/\s+(?=[.?!]+$)/, '');
  for (let turn = 0; turn < MOST_STRETCHES; turn++) {
    const found = emphasis(text);
    if (!found) break;
    const lower = text
      .slice(found.start, found.end)
      .replace(/\p{L}[\p{L}'’]*/gu, inNormalCase)
      .replace(/\bi\b/g, 'I');
    text = text.slice(0, found.start) + lower + text.slice(found.end);
  }
  return capital(text.includes(', ') ? saidOnce(text) : text);
}

const saidOnce = (text: string): string =>
  text.replace(/\b(?<words>\p{L}+(?: \p{L}+){1,4}), \k<words>(?!\p{L})/giu, '$<words>');

const inNormalCase = (word: string): string =>
  ACRONYM.test(word) ? word : isCalled(word) ? capital(word.toLowerCase()) : word.toLowerCase();

/** What is never written small. */
const ACRONYM =
  /^(?:VAT|GST|NDA|USB|CEO|CFO|COO|CTO|PO|RFP|KPI|SLA|HR|EU|UK|USA|USD|EUR|GBP|CHF|INR|AUD|CAD|ETA|FOB|CIF|DDP|EXW|PDF|SOW|MSA|NHS|HMRC|IRS|GDPR|IBAN|SKU|ISO|PPE|HVAC|MOT|VIN|LED|TV|DJ|BBC|CV|IPO|TUPE)$/;

/** The same where no everyday word is among the capitals: "Where are my FILES". */
const quieter = (text: string): string =>
  text.replace(/(?<![\p{L}\d&/-])\p{Lu}{2,}(?: \p{Lu}{2,})*(?![\p{L}\d&/-])/gu, (run) =>
    run.split(' ').some((word) => isOrdinary(word) || (word.length >= 4 && /[AEIOU]/.test(word)))
      ? run.split(' ').map(inNormalCase).join(' ')
      : run,
  );

/** Days and months, and what is no word of everyday English: a name keeps its capital. */
const isCalled = (word: string): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december)(?:['’]s)?$/i.test(
    word,
  ) || isPlace(word.toLowerCase().replace(/['’]s$/, ''));

const isPlace = (word: string): boolean => PLACES.has(word);
const PLACES = new Set(
  'english french german british american european london paris berlin rome milan madrid lisbon dublin vienna zurich geneva cannes antwerp rotterdam hamburg munich brussels amsterdam europe england scotland wales ireland france germany italy spain portugal america china india japan christmas easter'.split(
    ' ',
  ),
);

/** No acronym is as long: "COUNTING". */
const LONG_SHOUT = /(?<![\p{L}\d&/-])\p{Lu}{7,}(?![\p{L}\d&/-])/gu;

const ASKED =
  /^(?<word>where|when|why|how|what|who) (?<verb>is|are|was|were) (?<thing>(?:the|my|our|your|there)(?: (?!that\b|which\b|and\b|or\b)[\w’'-]+){1,8})\??$/i;

/** The sentence said quietly; a question also as one that leaves the reader room. */
export function quietly(sentence: string): string[] {
  const calmed = calm(sentence);
  const text = capital(emphasis(sentence) ? calmed.replace(LONG_SHOUT, inNormalCase) : quieter(calmed));
  const { word = '', verb = '', thing = '' } = ASKED.exec(text)?.groups ?? {};
  return thing ? [text, `Could you tell me ${word.toLowerCase()} ${indirect(thing, verb.toLowerCase())}?`] : [text];
}

const indirect = (thing: string, verb: string): string =>
  /^there\b/i.test(thing) ? thing.replace(/^there/i, `there ${verb}`) : `${thing} ${verb}`;
