import type { Rewrite } from '../../model/review.ts';
import type { Sentence } from '../reading.ts';
import { emphasis } from '../emphasis.ts';
import { addressed, calling } from './address.ts';
import { matterOf, type Matter } from './matter.ts';
import { lostFacts } from './facts.ts';
import { withFacts } from './noted.ts';
import { inPlace } from './place.ts';
import { inVoiceOf } from './voice.ts';
import { calm } from './quiet.ts';
import { ourSide } from './words.ts';

/** A sentence taken apart as far as every rewriting needs it. */
export interface Pieces extends Matter {
  /** Without the name it calls, the little words at its start and the mark at its end. */
  readonly core: string;
  /** Whom it calls by name, '' for nobody. */
  readonly name: string;
  readonly who: 'I' | 'we';
}

/** Other words for it, '' to leave the sentence out; sentences among them that the original did not say, for the writer to mean or to leave. */
export interface Way {
  readonly text: string;
  readonly adds?: readonly string[];
}

/** The sentence in other words: said to whom it calls, in the writer's voice, with every fact. */
export function reword(
  sentence: Pick<Sentence, 'text' | 'start' | 'end'>,
  ways: (said: Pieces) => readonly (Way | string)[],
): Rewrite[] {
  const text = emphasis(sentence.text) ? calm(sentence.text) : sentence.text;
  const called = addressed(text);
  const said = { ...called, ...matterOf(called.core), who: ourSide(text) };
  const put = ways(said)
    .map((way) => (typeof way === 'string' ? { text: way } : way))
    .map((way) => ({ ...way, text: way.text && calling(called, inVoiceOf(sentence.text, way.text)) }));
  return roomyFirst(text, put).map((way) => inPlace(sentence, way.text && calm(withFacts(text, way.text)), way.adds));
}

/** A sentence by itself, wherever it stands. */
export const whole = (text: string): Pick<Sentence, 'text' | 'start' | 'end'> => ({ text, start: 0, end: text.length });

/** Words that say every fact come before those that would have to hang one on a slot; those with no slot for it are left out. */
const roomyFirst = (sentence: string, ways: readonly Way[]): readonly Way[] => {
  const loses = ({ text }: Way): boolean => text !== '' && lostFacts(sentence, text).length > 0;
  const roomy = ways.filter((way) => way.text.includes('[') || !loses(way));
  return roomy.length > 0 ? [...roomy.filter((way) => !loses(way)), ...roomy.filter(loses)] : ways;
};

/** "I am" or "We are", as a sentence begins. */
export const iAm = (who: 'I' | 'we'): string => (who === 'we' ? 'We are' : 'I am');
export const iWas = (who: 'I' | 'we'): string => (who === 'we' ? 'We were' : 'I was');
export const me = (who: string): string => (who === 'we' ? 'us' : who === 'I' ? 'me' : 'them');

/** "on the 9th", "in March", "(22 days)": a time as the tail of a sentence about the past. */
export const atMoment = (named: string): string => {
  const moment = named.replace(/^at (?=\w+day$)/i, 'on ');
  return momentOf(moment);
};
const momentOf = (moment: string): string =>
  /^(?:by|before|until|till|within|inside|from|as of|on|at|after|for|this|next|in|today|tonight|tomorrow|yesterday)\b/i.test(
    moment,
  )
    ? moment
    : /day\b|^(?:the )?\d{1,2}(?:st|nd|rd|th)?\b(?! (?:hour|day|week|month))/i.test(moment)
      ? `on ${moment}`
      : `(${moment})`;
