import { describe, expect, test } from 'vitest';
import { createReader } from '../../../src/engine/reader.ts';
import { matterOf } from '../../../src/engine/rewrite/matter.ts';
import { misshapen } from '../../../src/engine/rewrite/well-formed.ts';
import { otherwise } from '../../../src/engine/rewrite/request/wishes.ts';
import type { Mail } from '../../../src/model/mail.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { rules } from '../../../src/rules/index.ts';
import weights from '../../../src/rules/weights.json' with { type: 'json' };

const reader = createReader(rules);
const both = createReader(rules, weights);
const THEIRS =
  'Thank you for your offer of €9,000. We could do €9,800 with delivery in May, and payment within 30 days.';

function better(draft: string, mine: readonly string[] = [], by = reader): string[] {
  const thread: Mail['thread'] = [
    ...mine.map((body) => ({ from: 'me' as const, date: '2026-03-01T09:00:00', subject: '', body })),
    { from: 'them', date: '2026-03-02T09:00:00', subject: '', body: THEIRS },
  ];
  const { nudges } = by.review({ thread, draft: { subject: '', body: draft } }, DEFAULT_SETTINGS);
  return nudges.filter(({ start }) => start !== null).flatMap(({ rewrites }) => rewrites.map(({ text }) => text));
}

/** As a person gets them: what the second reader still marks is not offered. */
const betterForBoth = (draft: string): string[] => better(draft, [], both);

describe('the sentence is taken apart and put together again', () => {
  test.each([
    [
      'Remove the fee from the invoice.',
      /^Could you remove the fee from the invoice\? I am asking because \[your reason\]\.$/,
    ],
    [
      'Your side must accept the inspection by our engineers.',
      /^Could your side accept the inspection by our engineers\?/,
    ],
    ['We insist that the letters be rescinded.', /^Could the letters be rescinded\? We are asking/],
    [
      'If the leak is not fixed by Monday, I will report you to the council.',
      /^Could I get the leak fixed by Monday\? Reporting you to the council is a step I would rather not take\./,
    ],
    [
      'We can pay 9,200. Take it or leave it.',
      /^We can pay 9,200, which is as far as we can go, because \[your reason\]\. Is there something else that would help\?$/,
    ],
    [
      'Your revised day rates must be in the portal by 10:00 tomorrow.',
      /^Could your revised day rates be in the portal by 10:00 tomorrow\?/,
    ],
    ['Under no circumstances will we sign the NDA.', /^We can't sign the NDA, because \[your reason\]\./],
  ])('%s', (sentence, wanted) => {
    const [first = ''] = better(sentence);
    expect(first).toMatch(wanted);
  });
});

describe('a reproach is told as what happened', () => {
  test.each([
    ['you gave me', 'You gave me the wrong size.', /^I was given the wrong size\. What happened/],
    [
      'several who write speak as several',
      'Because of you our crew lost two days.',
      /^Our crew lost two days, and we would like to understand how it came about\./,
    ],
    [
      'you damaged it',
      'You damaged the north gate, and I paid for it.',
      /^The north gate was damaged, and I paid for it\./,
    ],
    [
      'your man forgot',
      'The press has been down for a week, because your man forgot the control card.',
      /because the control card was forgotten\./,
    ],
    [
      'had you',
      'Had your people read the runbook, forty of ours would have slept that night.',
      /^Forty of ours did not sleep that night because the runbook wasn't read/,
    ],
    [
      'no shape at all',
      'You are dragging this out to wear us down.',
      /^From our side, \[what happened\]\. For us it has meant \[the effect\]\. How do you see it\?$/,
    ],
  ])('%s', (_shape, sentence, wanted) => expect(better(sentence)[0]).toMatch(wanted));
});

describe('a threat is the need, how things stand, and a question', () => {
  test.each([
    [
      'what follows is told of a thing',
      'Not a cent of the September rent moves until the ants are gone.',
      /^Not a cent of the September rent moves until the ants are gone, but I would much rather settle this with you\. What would it take/,
    ],
    [
      'an act of ours until you move',
      "I'm keeping the last 2,000 back till you take the extras off the bill.",
      /^Could you take the extras off the bill\? Keeping the last 2,000 back is a step I'd rather not take\./,
    ],
    [
      'a hint',
      'It would be a shame if your other clients heard about this.',
      /^I would rather settle this with you than have your other clients hear about this\. What would it take/,
    ],
  ])('%s', (_shape, sentence, wanted) => expect(better(sentence)[0]).toMatch(wanted));
});

describe('a threat keeps what is wanted, what would follow, and who is named', () => {
  test.each([
    [
      'an order, or else',
      'Drop the clause or find yourselves another soprano.',
      'Could you drop the clause? Leaving it to another soprano is a step I would rather not take.',
    ],
    [
      'an order that is urgent',
      'Port my number by Friday, otherwise I cancel all six lines.',
      'Could you port my number by Friday? I am asking because [your reason]. If that is too tight, what would work for you? Cancelling all six lines is a step I would rather not take.',
    ],
    [
      'what one keeps doing',
      'Keep moving the pick-up time on me and you can find yourselves another nanny.',
      'I would ask you to stop moving the pick-up time on me. Leaving it to another nanny is a step I would rather not take. What would it take on your side?',
    ],
    [
      'a condition that is not to be',
      'If the rebate stays at two percent, your shelf space goes to whoever brings me three.',
      'It matters to me that the rebate does not stay at two percent. I would much rather settle this with you than have your shelf space go to whoever brings me three. What would it take on your side?',
    ],
    [
      'any more of it',
      'Any further delay and we will charge you for the extra days.',
      'It matters to us that there is no further delay. Charging you for the extra days is a step we would rather not take. What would it take on your side?',
    ],
    [
      'no this, and that',
      'No refund, and I go to the bank for a chargeback.',
      'I need the refund. Going to the bank for a chargeback is a step I would rather not take. What would it take on your side?',
    ],
    [
      'a plain announcement',
      'Payment of the retained sum will remain suspended for as long as the snagging position is contested.',
      'Payment of the retained sum will remain suspended for as long as the snagging position is contested, but I would much rather settle this with you. What would it take on your side?',
    ],
    [
      'an announcement that says from when',
      'From tomorrow it is 90 a day on top for as long as your scaffold stands there.',
      'From tomorrow it is 90 a day on top for as long as your scaffold stands there, but I would much rather settle this with you. What would it take on your side?',
    ],
    [
      'somebody to turn to',
      'We could of course have a word with the licensing people about your marquee.',
      'We would much rather settle this with you than take it to the licensing people. What would it take on your side?',
    ],
    [
      'a pity',
      'Pity if the bishop had to hear how you treat the nuns.',
      'I would rather settle this with you than have the bishop hear how you treat the nuns. What would it take on your side?',
    ],
  ])('%s', (_shape, sentence, wanted) => expect(betterForBoth(sentence)[0]).toBe(wanted));

  test.each([
    ['advice is no news', "I'd think hard about that fence if I were you."],
    [
      'a question states nothing',
      'Shall I tell the parents where the float really went, or will you step down quietly?',
    ],
  ])('not carried on as it stands: %s', (_why, sentence) =>
    expect(betterForBoth(sentence).join(' ')).not.toContain('As things stand'),
  );
});

describe('what presses is told with what is waited for', () => {
  test.each([
    [
      'a fact is told as it is',
      "There's a dad from Bramhall with his coat on, so you'd want to tell me this minute.",
      "There's a dad from Bramhall with his coat on, so a quick answer would help me. What timing would work for you?",
    ],
    [
      'what ends, ends for a reason',
      'The discount dies at midnight.',
      'The discount dies at midnight, because [your reason]. If that is too tight, what timing would work for you?',
    ],
    [
      'a thing and a time',
      'Revised figures by knock-off time this afternoon.',
      'Could I have revised figures by knock-off time this afternoon? I am asking because [your reason]. If that is too tight, what would work for you?',
    ],
    [
      'something to get done together',
      'I want this settled before I hit the Oklahoma line.',
      'Could we get this settled before I hit the Oklahoma line? I am asking because [your reason]. If that is too tight, what would work for you?',
    ],
    [
      'what is expected',
      'Your signed acceptance is expected by 18:00.',
      'Could I have your signed acceptance by 18:00? I am asking because [your reason]. If that is too tight, what would work for you?',
    ],
    [
      'until something happens',
      'You have until the bells stop.',
      'Could you let me know before the bells stop? I am asking because [your reason].',
    ],
    [
      'the clause beside it is the reason',
      'I want it tonight, tomorrow the headcount goes to Lisbon.',
      'Could I have it tonight? Tomorrow the headcount goes to Lisbon. If that is too tight, what would work for you?',
    ],
  ])('%s', (_shape, sentence, wanted) => expect(betterForBoth(sentence)[0]).toBe(wanted));
});

describe('a closed door keeps what it is about', () => {
  test.each([
    [
      'the whole or nothing',
      "It's the whole package or nothing.",
      'For me it has to be the whole package, because [your reason]. What would make that possible on your side?',
    ],
    [
      'what one may have or not',
      'You get the top field or you get nothing.',
      'For me it has to be the top field, because [your reason]. What would make that possible on your side?',
    ],
    [
      'what is no longer talked about',
      "I've said all I'm going to say about the dent.",
      'This is as far as I can go on the dent, because [your reason]. Is there something else that would help?',
    ],
    [
      'a position that is fixed',
      'Our position on liability is fixed and shall remain so.',
      'This is as far as we can go on liability, because [your reason]. Is there something else that would help?',
    ],
    [
      'a sum that stands alone',
      'R2,340 a rod, and there is nothing behind it.',
      'R2,340 a rod is as far as I can go, because [your reason]. Is there something else that would help?',
    ],
    [
      'a sum within what it is for',
      'Our settlement of £1,140 is full and final.',
      'Our settlement of £1,140 is as far as we can go, because [your reason]. Is there something other than price that would help?',
    ],
  ])('%s', (_shape, sentence, wanted) => expect(betterForBoth(sentence)[0]).toBe(wanted));
});

describe('a blow becomes a feeling about the thing, or goes', () => {
  test('the thing is what the sentence is about, not what it is likened to', () =>
    expect(better('That deck was an insult to the trees it got printed on.')[0]).toMatch(
      /^I was taken aback by that deck\./,
    ));

  test('an insult that is about nothing is left out, with the blank behind it', () => {
    const body = `${THEIRS} Pack of chancers, the whole lot of you. We could do €9,200.`;
    const { nudges } = reader.review({ thread: [], draft: { subject: '', body } }, DEFAULT_SETTINGS);
    const [way] = nudges.find(({ rule }) => rule === 'hostility')?.rewrites ?? [];
    expect(way?.text).toBe('');
    expect(body.slice(0, way?.start) + body.slice(way?.end)).toBe(`${THEIRS} We could do €9,200.`);
  });
});

describe('the clause beside an order is its reason', () => {
  test.each([
    [
      "Send the signed copy straight away, we've lost enough time.",
      "Could you send the signed copy straight away? We've lost enough time.",
    ],
    [
      "Don't send me a discount, send me the rights.",
      "I'd ask you not to send me a discount but to send me the rights, because [your reason].",
    ],
  ])('%s', (sentence, start) => expect(better(sentence)[0]).toContain(start));
});

describe('what annoys goes, what it says stays', () => {
  test.each([
    ['Let me put it in small words so that it lands this time: hosting is not backup.', 'Hosting is not backup.'],
    ['To anyone looking at it objectively, five hundred is a gift.', 'Five hundred is based on [your benchmark].'],
    ['Surely even the social committee can count to sixty?', ''],
  ])('%s', (sentence, start) =>
    expect(better(sentence)[0]?.startsWith(start) && better(sentence)[0] !== sentence).toBe(true),
  );
});

describe('a shout', () => {
  test('is said calmly, and nothing is added', () =>
    expect(better('We have asked for the keys THREE times now.')).toEqual([
      'We have asked for the keys three times now.',
    ]));

  test('that asks is also asked with room', () =>
    expect(better('Where is the second half of the deposit??')).toEqual([
      'Where is the second half of the deposit?',
      'Could you tell me where the second half of the deposit is?',
    ]));
});

describe('it stays the writer’s', () => {
  test('who contracts goes on contracting, who does not does not', () => {
    expect(better("You've got to send the file.")[0]).toContain("I'm asking");
    expect(better('Send the file.')[0]).toContain('I am asking');
  });

  test('who calls the reader by name goes on calling them', () => {
    expect(better('That quote is a joke, Bill.')[0]).toMatch(/^Bill, /);
  });

  test('no two sentences of a draft end in the same words', () => {
    const { nudges } = reader.review(
      { thread: [], draft: { subject: '', body: `${THEIRS}\n\nSend the file. Remove the fee from the invoice.` } },
      DEFAULT_SETTINGS,
    );
    const endings = nudges
      .filter(({ rule }) => rule === 'demand')
      .map(({ rewrites }) => /[^.?!]+[.?!]$/.exec(rewrites[0]?.text ?? '')?.[0].trim());
    expect(new Set(endings).size).toBe(2);
  });

  test('five orders become five requests, each in its own shape', () => {
    const orders =
      'Send the signed file. Remove the fee from the invoice. Confirm the dates in writing. Waive the deposit. Lower the rate to 40.';
    const { nudges } = reader.review(
      { thread: [], draft: { subject: '', body: `${THEIRS}\n\n${orders}` } },
      { ...DEFAULT_SETTINGS, cap: 9 },
    );
    const asked = nudges.filter(({ rule }) => rule === 'demand').map(({ rewrites }) => rewrites[0]?.text);
    expect(asked).toEqual([
      'Could you send the signed file? I am asking because [your reason].',
      'I would like you to remove the fee from the invoice, because [your reason]. Is that possible?',
      'Would you be able to confirm the dates in writing? It matters to me because [your reason].',
      'It would help me if you could waive the deposit.',
      'Could you please lower the rate to 40?',
    ]);
  });

  test('nor does one repeat what an earlier mail of the thread ended in', () => {
    const [first = ''] = better('Send the file.');
    const [second = ''] = better('Send the file.', [`We talked about this. ${first}`]);
    expect(second).not.toBe(first);
    expect(second).not.toBe('');
  });
});

test('shouting and a demand are cured together', () => {
  const [first = ''] = better('SEND ME THE FILE NOW!!');
  expect(first).not.toMatch(/[A-Z]{3,}|!/);
});

describe('what a sentence is about', () => {
  test.each([
    ['Match the per-seat price of Hollis by Friday', 'the per-seat price of Hollis', 'by Friday'],
    ['Your Q3 launch runs on our cluster', 'your Q3 launch', null],
    ['1,450 for the set and there the story ends', 'the set', null],
    ['It would be a pity', null, null],
    ['You sell fog', null, null],
  ])('%s', (sentence, what, when) => expect(matterOf(sentence)).toMatchObject({ what, when }));
});

describe('out of form', () => {
  test.each([
    ['the the price', 'a word twice'],
    ['We  pay.', 'two blanks'],
    ['We pay .', 'a blank before a mark'],
    ['We pay,.', 'marks that do not go together'],
    ['We am late.', 'a verb that does not agree'],
    ['This is because.', 'a word left hanging'],
    ['We pay. but not now.', 'a small letter at the start'],
  ])('%s', (text, fault) => expect(misshapen(text)).toContain(fault));

  test.each(['We pay by 5 p.m. at the latest.', 'What I need from you is a date.', 'no capitals. none at all.'])(
    'not so: %s',
    (text) => expect(misshapen(text)).toEqual([]),
  );
});

describe('what both readers see is never offered in words that nobody says', () => {
  test.each([
    ['Either the cat goes or I go, pick one.', /^It matters to me that the cat goes, because/],
    [
      'Should the demurrage not be credited, our next three vessels will call at Maputo instead of Durban.',
      /^We need the demurrage credited, because \[your reason/,
    ],
    [
      "Move my start date again and I'm on the Kroger job till October.",
      /^I'd ask you not to move my start date again\. I'd much rather settle this with you than be on the Kroger job till October\./,
    ],
    [
      'Having come up from 22 to 24 lakhs we are stopping here.',
      /^Having come up from 22 to 24 lakhs we are stopping here, and this is as far as we can go, because/,
    ],
  ])('“%s”', (body, first) => {
    const thread = [{ from: 'them' as const, date: '2026-03-02T09:00:00', subject: '', body: THEIRS }];
    const { nudges } = both.review({ thread, draft: { subject: '', body } }, DEFAULT_SETTINGS);
    expect(nudges.flatMap(({ rewrites }) => rewrites.map(({ text }) => text))[0]).toMatch(first);
  });
});

describe('what was asked is not turned into its opposite', () => {
  test.each([
    ["I've heard nothing by Sunday", /^Could I hear from you by Sunday\?/],
    ['the rebate stays at two percent', /^It matters to me that the rebate does not stay at two percent\./],
    ['you turn down the heating again', /^I would ask you not to turn down the heating again\./],
    ['you turn down my second offer', /^I would ask you to accept my second offer\./],
  ])('turned round: %s', (half, wanted) => expect(otherwise(half, 'I')).toMatch(wanted));

  test('what is denied already is not turned round', () => expect(otherwise('nobody is at the gate', 'I')).toBeNull());

  test.each([
    ["If they aren't at my studio by Friday, I will cancel the order.", /^Could I get them at my studio by Friday\?/],
    ['Whatever you write, the answer will be two thousand six hundred.', /^Two thousand six hundred is as far/],
  ])('%s', (sentence, wanted) => expect(betterForBoth(sentence)[0]).toMatch(wanted));

  test.each(['Should the seller not come down, my buyers are gonna ask the county about that deck.'])(
    'in words there are: %s',
    (sentence) => expect(betterForBoth(sentence).join(' ')).not.toMatch(/nnaing/),
  );
});

describe('a reproach is told whole, or not at all', () => {
  test.each([
    ['what would have been', "If you hadn't insisted on the cheap supplier, the lights would be on.", /would be on/],
    ['half of it', 'You spoke to them alone and got the number wrong.', /^And\b/],
    ['the reader still in it', 'You knew about the strike and you let us load.', /you let us/],
  ])('%s', (_what, sentence, never) => expect(better(sentence).join(' ')).not.toMatch(never));
});
