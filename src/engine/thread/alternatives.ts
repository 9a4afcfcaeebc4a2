import { topicOf } from './topic.ts';

const OR =
  /([\p{L}\d][\p{L}\d'-]*),? or (?:(?:the|an?|in|on|at|by|for|with|to|your|my|our|is it) )*([\p{L}\d][\p{L}\d'-]*)/giu;

/** "Is the exam in B2 or B4?": both ends of an "or", where both say something. */
export const alternativesIn = (question: string): RegExp[] =>
  [...question.matchAll(OR)].flatMap(([, one = '', other = '']) =>
    saysMuch(one) && saysMuch(other) ? [spoken(one), spoken(other)] : [],
  );

/** Not the ends of "this or that", "more or less", "a day or two". */
const saysMuch = (word: string): boolean => /\d/.test(word) || topicOf(word).length > 0;

const spoken = (word: string): RegExp => new RegExp(String.raw`(?<![\p{L}\d])${word}(?![\p{L}\d])`, 'iu');
