import { describe, expect, test } from 'vitest';
import { createReader } from '../../../src/engine/reader.ts';
import { withoutBlame } from '../../../src/engine/rewrite/blame/blameless.ts';
import { asLimit } from '../../../src/engine/rewrite/ultimatum/limits.ts';
import { reasonedNo } from '../../../src/engine/rewrite/refusal/refusals.ts';
import { askedFor } from '../../../src/engine/rewrite/refusal/refused-together.ts';
import { reword } from '../../../src/engine/rewrite/reword.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { rules } from '../../../src/rules/index.ts';
import verdicts from '../../../src/rules/verdicts.json' with { type: 'json' };
import weights from '../../../src/rules/weights.json' with { type: 'json' };

const ways = (text: string, tell: Parameters<typeof reword>[1]): string[] =>
  reword({ text, start: 0, end: text.length }, tell).map((each) => each.text);

describe('a no names what it is a no to', () => {
  test.each([
    ['whatever article it takes', 'No audit right.', 'There will be no audit right, because [your reason].'],
    ['three things', 'No to the logo, no to the quote, no to the film.', 'the logo, the quote and the film, because'],
    ['in front of its verb', '14 weeks of stock we will not keep.', 'We will not keep 14 weeks of stock, because'],
    ['with a part of its verb', "The hens I don't lend out.", "I don't lend out the hens, because"],
    ['taken up again', "Your idea with the stall, I don't want it.", "I don't want your idea with the stall, because"],
    ['taken up by "that"', "Private lessons, that we don't do.", "We don't do private lessons, because"],
    ['only "can’t do"', "Sorry mate, can't do.", "I can't do that, because"],
    ['a verdict without a doer', 'A shortening of the notice period is excluded.', 'is excluded, because'],
    ['no way', 'No way for the consignment.', 'I have to decline the consignment, because'],
    ['a position', 'Regarding authorship order, my position is no.', 'I have to decline authorship order, because'],
    ['behind a colon', 'Source code to the partners: excluded.', 'I have to decline source code to the partners,'],
    ['in no case', 'In no case we will pay for the pallets.', 'We cannot pay for the pallets, because'],
    ['a doer of many verbs', 'Under no circumstances will the club carry the cost.', "The club can't carry the cost,"],
    ['thanks behind it', "I'll say no to the lease, thanks all the same.", "I'll say no to the lease, because"],
    ['a noun like an order', 'Leave for the conference is withheld.', 'Leave for the conference is withheld, because'],
    ['figures first', "€74 isn't happening, and nor is 80.", "€74 isn't happening, and nor is 80, because"],
  ])('%s: %s', (_what, sentence, words) => expect(ways(sentence, reasonedNo)[0]).toContain(words));

  test.each([
    ['You asked about subletting.', 'I have to decline subletting, because'],
    ['You asked for the 24th.', 'I have to decline the 24th, because'],
    ['You asked if I could live with 30 points.', "I can't live with 30 points, because"],
  ])('%s: their wish by itself', (sentence, words) => expect(ways(sentence, askedFor)[0]).toContain(words));

  test.each(['If it rains we cannot work.', 'Unfortunately, we cannot agree.', 'So far we have not agreed.'])(
    '%s: nothing stands in front of its verb',
    (sentence) =>
      expect(ways(sentence, reasonedNo)[0]).toMatch(/cannot (?:work|agree), because|have not agreed, because/),
  );
});

describe('a bare no answers what their last mail asks', () => {
  const reader = createReader(rules, weights, verdicts);
  const answered = (asked: string, body: string): string[] =>
    reader
      .review(
        {
          thread: [
            {
              from: 'them',
              date: '2026-03-02T09:00:00',
              subject: 'Our offer',
              body: `Thank you for your offer of €9,000. We could do €9,800 with delivery in May. ${asked}`,
            },
          ],
          draft: { subject: '', body },
        },
        { ...DEFAULT_SETTINGS, cap: 99 },
      )
      .nudges.filter(({ rule }) => rule === 'flat-refusal')
      .flatMap(({ rewrites }) => rewrites.map(({ text }) => text));

  test.each([
    [
      'Could you cover the delivery to our yard in Leeds?',
      'That is out of the question.',
      'I cannot cover the delivery to your yard in Leeds, because',
    ],
    [
      'We would like you to move your start to May.',
      "We won't do that.",
      "We're not going to move our start to May, because",
    ],
  ])('%s %s', (asked, no, words) => expect(answered(asked, no)[0]).toContain(words));

  test.each([
    ['two wishes', 'Could you cover the delivery? Could you start in May?'],
    ['a question of fact', 'Could you tell us when you can start?'],
    ['no wish', 'The drawings are attached.'],
  ])('but not %s', (_what, asked) =>
    expect(answered(asked, 'That is out of the question.').join('\n')).not.toMatch(/delivery|start|tell/),
  );
});

describe('a limit names what it is a limit on', () => {
  test.each([
    ['two sums', '5,000 down and 400 a month.', '5,000 down and 400 a month is as far as I can go, because'],
    [
      'one of two sums',
      'You get the big room at 520 or the small one at 430.',
      'the big room at 520, or the small one at 430. Which',
    ],
    ['what an answer will be', "Come back with a photo of your kids: it'll be 6.40.", '6.40 is as far as I can go'],
    [
      'a sum in words',
      "The answer's going to be sixty-five dollars a plate.",
      'Sixty-five dollars a plate is as far as I can go',
    ],
    [
      'a date',
      "Our client's position is as set out on 4 May.",
      "Our client's position is as set out on 4 May, because",
    ],
    [
      'a need, or none of it',
      "My dealers need exclusivity or there's no buy.",
      'My dealers need exclusivity, because [your reason]. What would',
    ],
    ['the last number on it', "I'm at my number on the hives.", 'This is as far as I can go on the hives'],
    ['a closed subject', 'Consider the subject of bonuses closed for good.', 'This is as far as I can go on bonuses'],
    [
      'what is no conversation',
      "What we're paying per word isn't a conversation.",
      "What we're paying per word can't move from our side",
    ],
    ['in front of it all', 'On price the conversation has come to its end.', 'This is as far as I can go on price'],
    [
      'no sum but an hour',
      'Discussion of the fee ended at 6.15 yesterday.',
      'Discussion of the fee ended at 6.15 yesterday,',
    ],
    ['now or never', "It's now or never for the trade-in.", 'This is as far as I can go on the trade-in'],
    ['an order behind it', "We can't pay a nickel more, so quit asking.", "We can't pay a nickel more, because"],
    [
      'a last day',
      'Sale ends when I close the boot, so yes or no?',
      'Sale ends when I close the boot, because [your reason]. Does',
    ],
    ['one order', "Agree to all six points or don't bother replying.", 'Could you agree to all six points?'],
    ['letters', 'There will be no third letter from me.', "I can't offer a third letter, because"],
  ])('%s: %s', (_what, sentence, words) => expect(ways(sentence, asLimit)[0]).toContain(words));

  test('a choice of yes and no is no order', () =>
    expect(ways('Say me only yes or no.', asLimit).join('\n')).not.toContain('say me only yes'));
});

describe('a reproach in the shape of something else is told all the same', () => {
  test.each([
    ['who', 'Who let the permit lapse?', 'The permit lapsed.'],
    ['who was it', 'Who was it left the immersion on for a fortnight?', 'The immersion was left on for a fortnight.'],
    ['who gave', 'Who gave our reserved nodes away to Research?', 'Our reserved nodes were given away to Research.'],
    ['how is it that', 'How is it that our price is known in Brescia?', 'Our price is known in Brescia.'],
    ['not our fault', 'It is not our fault that your people were not there.', 'Nobody was there.'],
    [
      'the fourth time',
      'It is now the fourth time this month that you let us wait.',
      'We waited for the fourth time this month.',
    ],
    [
      'what might have been said',
      "You could've told me before I gave notice.",
      'I would have liked to be told before I gave notice.',
    ],
    [
      'what would have been nice',
      "Would've been nice to know about the lien before we paid.",
      'We would have liked to know about the lien before we paid.',
    ],
    [
      'as they undertook',
      'You have not looked after the property as you undertook.',
      'The property was not looked after as agreed.',
    ],
    [
      'misled',
      'You misled the committee about the cost of the lights.',
      'What the committee was told about the cost of the lights was not correct.',
    ],
    [
      'at whose end',
      'The delay is on your side and not on ours.',
      'We would like to understand how the delay came about.',
    ],
    [
      'what was written to others',
      'What you wrote to my manager was not honest.',
      'What was written to my manager was not honest',
    ],
    [
      'on whom it is',
      "All this drama's on you, you screenshotted a private chat.",
      'A private chat was screenshotted.',
    ],
  ])('%s: %s', (_what, sentence, told) => expect(ways(sentence, withoutBlame).join('\n')).toContain(told));

  test.each([
    ['heard', 'You told me the slab was dry and you knew it was not.', 'As I remember it, '],
    ['found', 'You gave my room to your friend after I paid.', 'As I understand it, '],
    ['a habit', 'You bill late and then chase us for the money.', 'As we see it, '],
  ])('what was %s is led in as such', (_what, sentence, lead) =>
    expect(ways(sentence, withoutBlame).join('\n')).toContain(lead),
  );

  test.each([
    [
      'what would have been noticed',
      'Your predecessor would have noticed the damp; it took three years.',
      'was noticed',
    ],
    ['half of a thought', 'I can only assume that you never intended to pay.', 'I can only assume.'],
    ['a verb that is none', 'I can only assume that you never intended to pay.', "didn't intended"],
    ['a place without its end', "The reason she's crying is sat at your end of the phone.", 'sat of the phone'],
  ])('but not %s', (_what, sentence, told) => expect(ways(sentence, withoutBlame).join('\n')).not.toContain(told));
});
