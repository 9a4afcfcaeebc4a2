import { remember, rememberWith } from '../cache.ts';
import type { Seen } from '../frame.ts';
import type { Sentence } from '../reading.ts';

/** Words that every mail has, and words any answer may do without. */
const SMALL = new Set(
  (
    'the a an and or but if of to in on at for with from by as is are was were be been am do does did have has had will would could can ' +
    'should may might shall not no yes it its this that these those there here i you he she we they me him her us them my your our their ' +
    'what which who whom whose when where why how much many any some more most also too so then than just only still already yet all both ' +
    'each other another about into over after before up down out off very really quite please thanks thank want like need get got give take ' +
    'make go going come know think say tell let one two something anything anyone anybody someone everything well maybe perhaps able moment ' +
    'time mind prefer put bring see says said find keep else rather worth thing wonder wondering otherwise sure hi hello dear soon back now ' +
    'again long once since until while ever never'
  ).split(' '),
);
const ENDING = /(?<=\p{L}{3})(?:'s|ies|ing|ed|es|s|ly|ment|ation|ion|y|e)$/u;
/** Longer words that begin alike are taken for forms of one: install, installation. */
const ALIKE = 5;
/** What mails say for short, and in full; and what verbs become. */
const IN_FULL = new Map(
  Object.entries({
    ate: 'eat',
    bike: 'bicycle',
    bikes: 'bicycle',
    bought: 'buy',
    built: 'build',
    cert: 'certificate',
    certs: 'certificate',
    drove: 'drive',
    eaten: 'eat',
    grew: 'grow',
    kept: 'keep',
    kids: 'children',
    photo: 'picture',
    photos: 'pictures',
    pic: 'picture',
    pics: 'pictures',
    sold: 'sell',
    spec: 'specification',
    specs: 'specification',
    taught: 'teach',
    wrote: 'write',
  }),
);

/** Texts whose topic is kept: all sentences of a long draft are asked again at every keystroke. */
const KEPT = 2_000;

/** What a text is about: its numbers, and its words that carry meaning, without their endings. */
export const topicOf = remember((text: string): readonly string[] => {
  const words = text.toLowerCase().match(/\p{L}[\p{L}']+|\d{2,}/gu) ?? [];
  const carrying = words.filter((word) => !SMALL.has(word.replace(/'.*$/, '')));
  return [...new Set(carrying.map((word) => (IN_FULL.get(word) ?? word).replace(ENDING, '')))];
}, KEPT);

/** Tells whether a word of a topic, or a form of it, stands in a text. */
export const speaksOf = rememberWith((sentences: readonly Sentence[]) =>
  wordsOf(topicOf(sentences.map(({ text }) => text).join('\n'))),
);

/** The same for one sentence. */
export const speaksIn = rememberWith(({ text }: Seen) => wordsOf(topicOf(text)));

function wordsOf(topic: readonly string[]): (word: string) => boolean {
  const words = new Set(topic);
  const beginnings = new Set(topic.filter((word) => word.length >= ALIKE).map((word) => word.slice(0, ALIKE)));
  return (word) => words.has(word) || (word.length >= ALIKE && beginnings.has(word.slice(0, ALIKE)));
}
