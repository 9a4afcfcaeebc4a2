import { describe, expect, test } from 'vitest';
import { withoutBlame } from '../../../src/engine/rewrite/blame/blameless.ts';
import { reword } from '../../../src/engine/rewrite/reword.ts';
import { withoutSneers } from '../../../src/engine/rewrite/blame/sneers.ts';

const offered = (text: string): string[] =>
  reword({ text, start: 0, end: text.length }, withoutBlame).map((way) => way.text);

describe('what the writer was not told or asked', () => {
  test.each([
    [
      'You should have told us about the easement before we signed.',
      'We only heard about the easement after we had signed. How did that come about?',
    ],
    [
      'Your agent might have mentioned the lease before we drove to Leeds.',
      'We only heard about the lease after we had driven to Leeds. How did that come about?',
    ],
    [
      'You never consulted us, you just cancelled the order.',
      'We would have liked to be asked before the order was cancelled. How did you see it?',
    ],
    ['Nobody asked us about the new rota.', 'We would have liked to be asked about the new rota. How did you see it?'],
    [
      'Did it never occur to you to tell us about the strike?',
      "We would have liked to hear about the strike from you. How did it come about that it wasn't mentioned?",
    ],
    [
      "Didn't it occur to anyone on your side to check the fuse?",
      "The fuse wasn't checked. What happened on your side?",
    ],
    [
      'So we had to find out about the merger from the newspaper.',
      'We heard about the merger from the newspaper, and we would have liked to hear it from you.',
    ],
  ])('%s', (sentence, words) => expect(offered(sentence)[0]).toBe(words));
});

describe('what was said beside what is so', () => {
  test.each([
    [
      'You assured us that the van was serviced, but the brakes failed.',
      'We were told that the van was serviced, but the brakes failed. How did that come about?',
    ],
    [
      "You told the Tate it was a gift and you're telling me it's a loan.",
      "The Tate was told it was a gift, and I'm told it's a loan. How do those two fit together?",
    ],
    [
      'You said 40 on the phone and 55 on the invoice.',
      'As I remember it, you said 40 on the phone, and then 55 on the invoice. What changed for you?',
    ],
    [
      'You misled us about the square metres.',
      'What we were told about the square metres was not right. How did that come about?',
    ],
    [
      'Heard you told the boys at the scale that I water my diesel.',
      'I heard that the boys at the scale were told that I water my diesel. Is that right, and if so, what was behind it?',
    ],
    ['You did nothing of the sort.', 'That is not how I remember it. How do you remember it?'],
  ])('%s', (sentence, words) => expect(offered(sentence)[0]).toBe(words));
});

describe('what happened to the writer', () => {
  test.each([
    [
      'You charged me 120 for a callout that took four minutes.',
      'I was charged 120 for a callout that took four minutes. How did that come about?',
    ],
    [
      "You've been ignoring our emails since March.",
      'We have had no answer to our emails since March. What has happened on your side?',
    ],
    [
      "The reason we're short is you spent the money on jackets.",
      "We're short because the money was spent on jackets. What happened on your side?",
    ],
    [
      'You laughed when I mentioned the price.',
      'It upset me that you laughed when I mentioned the price. How did you see it?',
    ],
    [
      'You decided to close the road, and we had to cancel the wedding.',
      'As we understand it, you closed the road, and we had to cancel the wedding. How did that come about?',
    ],
    ['You still owe me 340 for the tiles.', '340 for the tiles is still open. What is holding it up?'],
    [
      'The mix-up was your fault and we lost the whole Saturday.',
      'As we see it, the mix-up came about on your side, and we lost the whole Saturday. How do you see it?',
    ],
    [
      'The delay is of your making and the cost of it is yours too.',
      'As I see it, the delay came about on your side. Could you cover the cost of it?',
    ],
    [
      'The leak comes from the pipe your man drilled through.',
      'The leak comes from the pipe that was drilled through. What happened on your side?',
    ],
    ["It's the invoice you never paid.", "It's the invoice that hasn't been paid. What happened on your side?"],
  ])('%s', (sentence, words) => expect(offered(sentence)[0]).toBe(words));
});

describe('a sneer is no part of what happened', () => {
  test.each([
    ['you said yes in the car, like you do with everything', 'you said yes in the car'],
    ['you sent the wrong part, as you always do', 'you sent the wrong part'],
    ["you took 90 for the view, knowing full well what's behind that curtain", 'you took 90 for the view'],
    ['you cancelled on Friday, not that you care', 'you cancelled on Friday'],
    ['you said 80 and now it is 160, thats a dirty trick', 'you said 80 and now it is 160'],
    ["you live there free and you act like you're the martyr", 'you live there free'],
    ['you have misinformed us about the coverage, and deliberately', 'you have misinformed us about the coverage'],
    ['not pointing fingers, but the login was yours', 'the login was yours'],
    ['you look like you do', 'you look like you do'],
    ['you cannot treat my crew like you did', 'you cannot treat my crew like you did'],
    ['you sold it knowing full well that the roof leaked', 'you sold it knowing full well that the roof leaked'],
    ['it is the same story with the second pump', 'it is the same story with the second pump'],
  ])('%s', (core, words) => expect(withoutSneers(core)).toBe(words));
});

describe('what only looks like it', () => {
  test.each([
    ['Nobody asked you.', /liked to be asked/],
    ['You laughed it off, and I let it go.', /upset/],
    ['You confirmed in the meeting that a backup exists.', /meeting was confirmed|^In the meeting/],
    ['That makes five dates, and every one of them was yours.', /how that makes/],
    ['You should have told me.', /be told me/],
    ['You asked us about the roof.', /not asked/],
    ['You once asked us about the roof.', /not asked/],
    ['You cannot treat my crew like you did.', /treat my crew(?! like)/],
  ])('%s', (sentence, words) => expect(offered(sentence).filter((way) => words.test(way))).toEqual([]));
});
