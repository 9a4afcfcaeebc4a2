import { describe, expect, test } from 'vitest';
import { withoutBlame } from '../../../src/engine/rewrite/blame/blameless.ts';
import { perceived } from '../../../src/engine/rewrite/blame/perceived.ts';
import { asFeeling } from '../../../src/engine/rewrite/hostility/feelings.ts';
import { withoutIrritation } from '../../../src/engine/rewrite/irritator/irritations.ts';
import { reword, whole, type Pieces } from '../../../src/engine/rewrite/reword.ts';

const told = (text: string, ways: (said: Pieces) => readonly string[]): string[] =>
  reword(whole(text), ways).map((way) => way.text);
const annoying = (said: Pieces): string[] => withoutIrritation(said, false);

describe('what the reader did is kept whole and asked about', () => {
  test.each([
    [
      'You let the plumber cover the trench before anybody took a picture',
      'Could you tell me how it came about that you let the plumber cover the trench before anybody took a picture?',
    ],
    [
      'You signed for two people and then moved in four behind our backs',
      'Could you tell me how it came about that you signed for two people and then moved in four?',
    ],
    [
      'Your crew left the guinea pigs with no water from Friday to Monday',
      'I would like to understand why your crew left the guinea pigs with no water from Friday to Monday. What was behind it?',
    ],
    [
      'You always come with new wishes after I send the price',
      'It bothers me that you come with new wishes after I send the price. How do you see it?',
    ],
  ])('%s', (charge, words) => expect(perceived(charge, 'I')).toContain(words));

  test.each([
    ['what was said to the writer', 'You told me the venting was part of the price'],
    ['what was known', 'You knew the lift was out of order for the whole week'],
    ['clauses with a comma between them', 'You moved the posts, I measured it twice'],
    ['what became of it at the writer’s', 'You changed the date and we lost the deposit'],
    ['how they act now', 'You let the lease run out and now you act surprised'],
    ['a likeness', 'You treated my crew like the help'],
  ])('but not %s', (_what, charge) =>
    expect(perceived(charge, 'I').filter((way) => /came about|understand why|bothers/.test(way))).toEqual([]),
  );
});

describe('what was agreed, known or is a habit by now', () => {
  test.each([
    [
      "It's funny how you only remember my number when rent's due.",
      "It bothers me that you only remember my number when rent's due. How do you see it?",
    ],
    [
      'Strange that the good seats are always gone when we ring.',
      'It bothers us that the good seats are gone when we ring. How do you see it?',
    ],
    ['Why do we have to pay for YOUR mistake?', 'We do not see why we should pay for this mistake. How do you see it?'],
    ['You always do this.', 'This has happened before, and it bothers me. What is behind it?'],
    ['EVERY week the same with your drivers.', 'This has happened every week, and it bothers me. What is behind it?'],
    [
      'That is NOT the price you gave me on the phone.',
      'As I remember it, the price you gave me on the phone was different. How do you remember it?',
    ],
    [
      "As promised, you'd have it plastered by Halloween.",
      'I had understood that you would have it plastered by Halloween. Where does that stand now?',
    ],
    [
      'You knew about the damp when you took our deposit.',
      'We would have liked to hear about the damp when our deposit was taken. What happened on your side?',
    ],
    [
      'You knew in March that the forwarder was bankrupt and said nothing to us until the goods were stuck.',
      'We would have liked to hear in March that the forwarder was bankrupt. What kept you from telling us?',
    ],
    [
      'You told me both parents were hip scored and they are not.',
      'I was told that both parents were hip scored, but they are not. How did that come about?',
    ],
  ])('%s', (charge, words) => expect(told(charge, withoutBlame)[0]).toBe(words));

  test.each([
    ['Why do I have to chase you every month?', /don't see why|do not see why/],
    ['Your site is always the same size.', /bothers/],
    ['That is not the way to the station.', /was different/],
    ['You swore the engine was rebuilt, and it was not.', /upset me that you swore/],
    ["It's you who has stopped the children from coming.", /you has/],
    ['You broke the trellis and left.', /What happened with/],
  ])('%s', (charge, words) => expect(told(charge, withoutBlame).filter((way) => words.test(way))).toEqual([]));
});

describe('what is meant behind scoffing, storming off or an outcry', () => {
  test.each([
    [
      "Do you lot think we're stupid?",
      "We feel that we're not being taken seriously here, and that upsets us. How do you see it?",
    ],
    ['Are you out of your mind?', 'That took me aback. Could you tell me what is behind it?'],
    [
      'Is there an adult in the room over there I could talk to?',
      'Is there somebody else on your side I could talk to about this?',
    ],
    [
      "I'm not discussing parenting with someone who cannot count.",
      "I'd rather not discuss parenting like this. Could we start again from [the matter itself]?",
    ],
    [
      'Go and peddle your laminate elsewhere; this is a house, not a caravan.',
      'I would rather do without your laminate, because [your reason].',
    ],
    ['Get lost with your fee.', "I can't agree to your fee, because [your reason]. Is there another way?"],
    [
      'It disgusts me how you treat young tenants.',
      'I am upset about how you treat young tenants, because [what happened]. How do you see it?',
    ],
    [
      'That fitting was like being measured by a robber, and now you want extra.',
      'I was not happy with that fitting, so I was taken aback to be asked for extra. What is it for?',
    ],
    [
      'This is nonsense from the first to the last line.',
      'This does not make sense to me, because [your reason]. Could you walk me through it?',
    ],
    [
      "How dare you sit at my mother's bedside with a calculator.",
      "It upset me that you sat at my mother's bedside with a calculator. What was behind it?",
    ],
  ])('%s', (blow, words) => expect(told(blow, asFeeling)[0]).toBe(words));

  test.each([
    ['Do you think the meeting could be moved, you clown?', /taken seriously/],
    ['You may keep your car in it at night for 40 a month, you clown.', /do without/],
    ['I am not arguing with the bank, you clown.', /rather not/],
    ["It's a shame to read something like this from a bank.", /you read/],
    ['This is nonsense about the 14 lines.', /make sense/],
    ['Is there a toilet in the room over there, you clown?', /somebody else/],
  ])('%s', (blow, words) => expect(told(blow, asFeeling).filter((way) => words.test(way))).toEqual([]));
});

describe('a show of patience or goodwill, or that it was said before', () => {
  test.each([
    [
      'I have bent over backwards for this sale.',
      /^I feel that I have come a good way towards you: \[what you have given\]/,
    ],
    ['We have given you better terms than any other customer.', /^We think this compares well with \[your benchmark\]/],
    ['I am more patient than any other daughter-in-law here.', /^I have been waiting for \[what it is\]/],
    ['like i said.', /^I(?: have|'ve) raised this before: \[the point\]/i],
    ['With all due respect, the notice period is three months.', /^As I see it, the notice period is three months\./],
  ])('%s', (sentence, words) => expect(told(sentence, annoying).some((way) => words.test(way))).toBe(true));

  test.each([
    ['Our offer is very generous and you should see it this way.', /come a good way/],
    ['With respect, we have paid for the hall.', /^As we see it, we/],
    ['As I explained, the patient is insured.', /waiting for/],
  ])('%s', (sentence, words) => expect(told(sentence, annoying).filter((way) => words.test(way))).toEqual([]));
});
