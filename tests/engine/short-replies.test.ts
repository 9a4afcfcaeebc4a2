import { describe, expect, test } from 'vitest';
import { asMail } from '../../src/cli/evaluation/as-mail.ts';
import { createReader } from '../../src/engine/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { rules } from '../../src/rules/index.ts';
import weights from '../../src/rules/weights.json' with { type: 'json' };

const reader = createReader(rules, weights);
const rulesIn = (example: string) => reader.review(asMail(example), DEFAULT_SETTINGS).signals.map(({ rule }) => rule);

const ABSENT = new Set(['missing-acknowledgement', 'missing-rapport', 'counter-offer-first', 'unanswered-question']);
const absentIn = (example: string) => rulesIn(example).filter((rule) => ABSENT.has(rule));

describe('a note of a few lines lacks nothing when it', () => {
  test.each([
    [
      'thanks in the line of the salutation',
      'THEY: The pot is small this year, I can offer 3.5 % now and another look in May. ME: Dear Ingrid, thank you for looking into it. 3.5 % would bring me to 50.4k, and 52k in writing is what I could say yes to.',
    ],
    [
      'accepts',
      "THEY: I could let it go for 450 if you collect it this week. ME: Deal. 450 it is, I'll come by on Saturday at ten.",
    ],
    [
      'accepts with care',
      "THEY: I've asked my boss and we can go to 5,200. ME: 5,200 then. I'll send the invoice on Friday and start on the 14th.",
    ],
    [
      'takes the lot',
      "THEY: I can do 14 a bale if you take the lot, otherwise 16. ME: We'll take the lot then, all of it, at 14. The trailer can be there Tuesday morning.",
    ],
    [
      'agrees to a change',
      'THEY: Could you split the invoice, half now and half in March? ME: Half now and half in March is fine. Two new invoices are attached.',
    ],
    [
      'puts it off',
      "THEY: We could offer 3 % now and 2 % in January. What do you think? ME: I need to run this past the works council first. I'll come back to you on Wednesday.",
    ],
    [
      'asks before it answers',
      'THEY: The rent would be 1,150 from May. ME: Before I answer, could you send me the index figures you used?',
    ],
    [
      'says when',
      "THEY: We offer £21,500 and would need an answer by Friday, as the other buyer is waiting. ME: Friday is doable. I'm ringing the finance people this afternoon.",
    ],
    [
      'gives the price they asked for',
      'THEY: How much would you want for the boat? ME: 12,500 with the trailer. The engine was overhauled in 2022 and the sails are from last year.',
    ],
    [
      'takes their reason for what it is',
      'THEY: We can only pay 200 for the set, sorry. ME: No worries, 200 is a bit low for me so I will keep it for now. Good luck with the hunt.',
    ],
    [
      'counters after a word on theirs',
      'THEY: We would pay 70% on delivery and 30% after the test. OK? ME: 70/30 works. Could the test be within ten days of delivery?',
    ],
    [
      'asks about their limit',
      'THEY: Dear Mr Osei, the committee can offer 4,000 and cannot move, since the grant is fixed. Would you still come? ME: Dear Lena, a fixed grant is a fixed grant. Yes, I would still come, if the travel could be paid separately. Is there a budget for that?',
    ],
    [
      'opens with a short thanks that is no farewell',
      "THEY: From October we'd like everyone in the office four days. Can you make that work? ME: Hi Petra, Thanks for giving us the summer to plan. Two fixed days I could do without trouble. What is it that you most want from having us in?",
    ],
    [
      'thinks aloud about theirs',
      'THEY: Our rate card is £620 a day. For the three weeks we could do £590. Would the 9th be a good start? ME: £590 is closer, and the 9th is perfect. Procurement caps us at £560. Is there anything in the scope that you could leave out?',
    ],
  ])('%s', (_, example) => expect(absentIn(example)).toEqual([]));
});

describe('a note that passes over what they wrote is told so', () => {
  test.each([
    [
      'THEY: I would let it go for 12,500, as I put in a new gearbox last year. ME: 10,800 in cash. I can come tonight at eight.',
      'counter-offer-first',
    ],
    [
      'THEY: We could credit half of the freight, since the carrier has admitted half the fault. ME: We want the full freight and a 5% rebate on the next order.',
      'missing-acknowledgement',
    ],
    [
      'THEY: Would you consider 2,350 if I sign for 18 months? And is a cat OK? ME: 2,500. Same as in the ad.',
      'unanswered-question',
    ],
    [
      'THEY: Can you do £36 an hour? I have two small kids and the commute is long. ME: Our rate is £31. The forms are attached. Please sign them by Thursday.',
      'missing-rapport',
    ],
    [
      'THEY: Does the price include onboarding? We were hoping for 300 a seat. ME: We can start in week 12. The contract is attached. Seats are 340.',
      'unanswered-question',
    ],
    [
      'THEY: My buyers are nervous about the damp in the cellar and would like 8,000 off. ME: The sellers stay at 402,000. Completion is on the 12th.',
      'missing-acknowledgement',
    ],
  ])('%s %s', (example, rule) => expect(absentIn(example)).toContain(rule));
});

describe('a saying is no last word', () => {
  test.each(['We can pay 500. This is it!', "That's it from me for today.", 'Last word from the tax office: 19%.'])(
    '%s',
    (sentence) => expect(rulesIn(sentence)).not.toContain('ultimatum'),
  );
});
