import { describe, expect, test } from 'vitest';
import { reword } from '../../../src/engine/rewrite/reword.ts';
import { withoutThreat } from '../../../src/engine/rewrite/threat/threats.ts';
import { ourSide } from '../../../src/engine/rewrite/words.ts';

const ways = (text: string): string =>
  reword({ text, start: 0, end: text.length }, withoutThreat)
    .map((each) => each.text)
    .join('\n');

describe('a time is nothing that could be so', () => {
  test.each([
    [
      "You've till the clocks go back or I change the locks.",
      'Could we get [what is open] settled before the clocks go back? Changing the locks is a step',
    ],
    [
      'You have until the market opens or I sell the stall.',
      'settled before the market opens? Selling the stall is a step',
    ],
    [
      "You've got until Friday or I call the bank.",
      'Could you let me know by Friday? Calling the bank is what I have left after that',
    ],
    ['You have until noon, or we cancel the hall.', 'settled by noon? Cancelling the hall is a step we'],
    [
      "You've until Sunday night or I'm taking the bike back.",
      'settled by Sunday night? Taking the bike back is a step',
    ],
  ])('%s', (sentence, words) => {
    expect(ways(sentence)).toContain(words);
    expect(ways(sentence)).not.toMatch(/matters to (?:me|us) that you|need you to (?:until|till)/);
  });
});

describe('what is needed may stand behind what would happen', () => {
  test.each([
    [
      'It goes to the auction on Tuesday, or you give me what I asked.',
      'Could you give me what I asked?',
      'otherwise it goes to the auction on Tuesday.',
    ],
    [
      'The boat stays on my mooring or you pay the winter fee.',
      'Could you pay the winter fee?',
      'otherwise the boat stays on my mooring.',
    ],
    [
      'The shop closes on Monday, or you sign the new lease.',
      'Could you sign the new lease?',
      'otherwise the shop closes on Monday.',
    ],
    [
      'Either this comes off the bill or you send the right part.',
      'Could you send the right part?',
      'otherwise this comes off the bill.',
    ],
  ])('%s', (sentence, need, clause) => {
    expect(ways(sentence)).toContain(`${need} I would much rather settle it with you; ${clause}`);
    expect(ways(sentence)).not.toMatch(/than have you/);
  });
});

describe('an "or" within its own words turns nothing', () => {
  test.each([
    'Sooner or later the insurer asks who left the valve open.',
    'The kiln gets lit at six with or without your pots.',
    'Like it or not, the board hears about the cellar.',
    'One way or another the landlord finds out about the dog.',
    'A word or two from me and the permit takes longer.',
  ])('%s', (sentence) =>
    expect(ways(sentence)).not.toMatch(/need (?:sooner|like|one way)|six with[,.]|, because otherwise/i),
  );
});

describe('a step is told as far as it is one', () => {
  test.each([
    [
      'We will disconnect the supply and the reconnection fee is for your account.',
      'Disconnecting the supply is a step we would rather not take; if it came to that, the reconnection fee would be for your account.',
    ],
    [
      "I'll send it to the lab and the cost goes on your invoice.",
      "Sending it to the lab is a step I'd rather not take; if it came to that, the cost would go on your invoice.",
    ],
    [
      "We'll close the file and the deposit stays with us.",
      "Closing the file is a step we'd rather not take; if it came to that, the deposit would stay with us.",
    ],
    [
      'If the lorry is late again, we see us compelled to reconsider the contract.',
      'If the lorry is late again, we would have to reconsider the contract, and we would much rather not.',
    ],
    ["If there isn't a fitter at my door today, I'm calling the shop.", 'I need a fitter at my door today'],
    ["If there are no chairs in the hall by six, I'm calling the caterer.", 'I need chairs in the hall by six'],
    [
      'Without the service book, I pay five hundred less, and you may complain where you like.',
      'Could I get the service book? Paying five hundred less is a step I would rather not take.',
    ],
    [
      'The drill is due back on Monday, so I would return it before then if I were you.',
      'The drill is due back on Monday. Could you return it before then?',
    ],
    [
      "He pays cash, so I'd get the deposit over before six if I were you.",
      'He pays cash. Could you get the deposit over before six?',
    ],
    [
      'Every day the digger stands, 400 come off your bill.',
      'The sooner we settle this, the better for both of us, because [your reason (400)].',
    ],
    [
      'Every hour you think about it costs you two per cent.',
      'The sooner we settle this, the better for both of us, because [your reason]. What would help you to decide?',
    ],
  ])('%s', (sentence, words) => expect(ways(sentence)).toContain(words));

  test.each([
    ['im after reading up on that battery and im going to the other fella unless you text me', /aftering/i],
    [
      'We will disconnect the supply and the reconnection fee is for your account.',
      /for your account is a step|without disconnecting .* account\?/,
    ],
  ])('%s', (sentence, garbled) => expect(ways(sentence)).not.toMatch(garbled));
});

describe('the need may be all that is said', () => {
  test.each([
    [
      'pay me what we said or i put the pictures up with your name',
      "Could you pay me what we said? I'd much rather sort this out between us.",
    ],
    [
      'Send the keys back today or I tell the landlord.',
      'Could you send the keys back today? I would much rather sort this out between us.',
    ],
    [
      "If the gearbox isn't sorted I'm telling the club.",
      "I need the gearbox sorted. I'd much rather sort this out between us.",
    ],
  ])('%s', (sentence, words) => expect(ways(sentence)).toContain(words));
});

test.each([
  ['pay me what we said', 'I'],
  ['I want what we agreed on the phone', 'I'],
  ['we agreed on 400 and we expect it', 'we'],
  ['what we agreed', 'we'],
  ['we want what I was promised', 'we'],
] as const)('who speaks in: %s', (text, who) => expect(ourSide(text)).toBe(who));
