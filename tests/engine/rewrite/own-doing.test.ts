import { describe, expect, test } from 'vitest';
import { withoutBlame } from '../../../src/engine/rewrite/blame/blameless.ts';
import { isMistold } from '../../../src/engine/rewrite/blame/mistold.ts';
import { reword } from '../../../src/engine/rewrite/reword.ts';

const offered = (text: string): string[] =>
  reword({ text, start: 0, end: text.length }, withoutBlame).map((way) => way.text);

describe('what the reader decided, kept to themselves or is to make good', () => {
  test.each([
    [
      'Nobody made you tear out the old drain.',
      'As I understand it, you decided to tear out the old drain. How did it look from your side?',
    ],
    [
      'Nobody has forced you to confirm the delivery date.',
      'As I understand it, you decided to confirm the delivery date. How did it look from your side?',
    ],
    [
      'You knew about the strike and you let us load.',
      'We loaded without being told about the strike. What happened on your side?',
    ],
    [
      'You knew about the mould and let us sign.',
      'We signed without being told about the mould. What happened on your side?',
    ],
    [
      'You said nothing about the levy until we had paid.',
      'We were told nothing about the levy until we had paid. What happened on your side?',
    ],
    ['u broke it u pay it', "As I see it, you broke it, so could you pay for it? I'm asking because [your reason]."],
    [
      'You scratched the door, so you can repaint it.',
      'As I see it, you scratched the door, so could you repaint it? I am asking because [your reason].',
    ],
    [
      'Kindly return the two boxes which your secretary carried off under her coat.',
      'Could you return the two boxes? I am asking because [your reason].',
    ],
    [
      'Give back the keys your man walked off with.',
      'Could you give back the keys? I am asking because [your reason].',
    ],
    [
      "Wasn't it yourself that said the deposit was only a formality?",
      'I was told the deposit was only a formality. What happened on your side?',
    ],
    [
      "You changed the delivery date and didn't think to tell a soul.",
      'The delivery date was changed and nobody was told. What happened on your side?',
    ],
    [
      "You've poisoned the whole staircase against us over a satellite dish.",
      'The whole staircase was poisoned against us over a satellite dish. What happened on your side?',
    ],
    [
      "You shopped our sheet around after giving us your word you wouldn't.",
      'Our sheet was shopped around. What happened on your side?',
    ],
    [
      'He reads your messages, because you leave your phone lying around.',
      'He reads your messages, because the phone is left lying around. What happened on your side?',
    ],
    ['Please be informed that you have changed the fabric.', 'The fabric was changed. What happened on your side?'],
  ])('%s', (sentence, words) => expect(offered(sentence)[0]).toBe(words));
});

describe('what garbles is told of nothing', () => {
  test.each([
    ['The hedge was torn out and drove off', true],
    ['The brief behind my was changed back', true],
    ['The very line was skipped upon', true],
    ['Should be recognised', true],
    ['The fact', true],
    ['Return the two boxes which the secretary carried off', true],
    ['The postage shes been crying how could anyone do that', true],
    [Array.from({ length: 46 }, () => 'word').join(' '), true],
    ['The hedge was torn out and thrown away', false],
    ['The fabric was changed and we were not asked', false],
    ['The gate was left open', false],
  ])('%s: %s', (told, mistold) => expect(isMistold(told)).toBe(mistold));

  test.each([
    ['idle hands', 'You had months and you chose to sit on your hands.', /moved on/],
    [
      'two subjects of one verb',
      'Your sister and I have carried you since the funeral, and you never thanked us.',
      /(?:^|\. )I have/,
    ],
    [
      'two things that differ',
      'The story in your deck and the story in your bank account are two stories, and you knew it.',
      /^The story in your bank/,
    ],
    [
      'somebody else who was told',
      "You told the Tate it was a collaboration and me it's a favour.",
      /understood that the Tate/,
    ],
  ])('%s', (_what, sentence, words) => expect(offered(sentence).filter((way) => words.test(way))).toEqual([]));
});
