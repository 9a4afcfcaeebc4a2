import { describe, expect, test } from 'vitest';
import { addHalves, doing, halvesOf } from '../../src/engine/second/halves.ts';

describe('what hangs on what', () => {
  test.each([
    [
      'If the cabin is not empty by Sunday, the boat goes to Kiel.',
      'if',
      'the cabin is not empty by sunday',
      'the boat',
    ],
    [
      'Should the rate arrive a cent short, our driver is at your gate.',
      'should',
      'the rate arrive a cent',
      'our driver',
    ],
    ['Were I to see less in May, your employer would get a letter.', 'should', 'i to see less in may', 'your employer'],
    ['Failing an answer, we list it on Friday.', 'without', 'an answer', 'we list it'],
    ['Say yes by teatime or the agent rings the others.', 'or', 'say yes by teatime', 'the agent'],
    ['Either the number moves or Lund gets the order.', 'either', 'the number moves', 'lund gets'],
    ['The springs stay in my cellar until I see a signature.', 'until', 'i see a signature', 'the springs stay'],
    ['Otherwise I brief the board on Thursday.', 'otherwise', '', 'i brief the board'],
    ['Touch my fence again and I call the warden.', 'and', 'touch my fence again', 'i call the warden'],
  ])('%s', (text, link, condition, outcome) => {
    const halves = halvesOf(text);
    expect(halves?.link).toBe(link);
    expect(halves?.condition.trim()).toMatch(new RegExp(`^${condition}`));
    expect(halves?.outcome.trim()).toMatch(new RegExp(`^${outcome}`));
  });

  test.each([
    'We can pay 9,200 for all forty desks.',
    'Monday or Tuesday suits me best.',
    'Thank you for the drawings.',
  ])('nothing: %s', (text) => expect(halvesOf(text)).toBeNull());
});

test.each([
  ['the boat goes to Kiel', 'the', 'goes'],
  ['our driver is at your gate', 'mine', 'is'],
  ["I'll ring the others", 'I', "'ll"],
  ['you keep the deposit', 'you', 'keep'],
  ['Lund gets the order', 'other', 'gets'],
  ['nobody here', 'other', ''],
])('who does what in "%s"', (half, subject, verb) => expect(doing(half.toLowerCase())).toEqual({ subject, verb }));

test('an offer and a threat share their words and differ in what hangs on what', () => {
  const namesOf = (text: string) => {
    const names = new Set<string>();
    addHalves((name) => names.add(name), text);
    return names;
  };
  const offer = namesOf('If you sign by Friday, we pay the invoice at once.');
  const threat = namesOf('Unless we sign by Friday, you pay the invoice at once.');
  expect(offer).toContain('halves: if you sign > I pay');
  expect(threat).not.toContain('halves: if you sign > I pay');
  expect(threat).toContain('halves: unless I sign > you pay');
});
