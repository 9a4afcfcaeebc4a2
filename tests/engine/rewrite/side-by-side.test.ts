import { describe, expect, test } from 'vitest';
import { createReader } from '../../../src/engine/reader.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { rules } from '../../../src/rules/index.ts';
import weights from '../../../src/rules/weights.json' with { type: 'json' };

const reader = createReader(rules, weights);
const THREAD = [
  {
    from: 'them' as const,
    date: '2026-03-02T09:00:00',
    subject: 'Our offer',
    body: 'We could do €9,800 with delivery in May, and payment within 30 days.',
  },
];

/** What the first proposal of each mark replaces, and with what. */
const proposals = (body: string) =>
  reader
    .review({ thread: THREAD, draft: { subject: '', body } }, { ...DEFAULT_SETTINGS, cap: 99 })
    .nudges.filter(({ start, severity }) => start !== null && severity !== 'praise')
    .flatMap(({ rewrites: [first] }) => (first ? [{ old: body.slice(first.start, first.end), text: first.text }] : []));

const LEAVE = 'Thank you for the samples. ';

describe('a sentence that hangs on its neighbour is put in other words together with it', () => {
  test.each([
    ['Pay by Friday. Otherwise we leave.', 'Could you pay by Friday? Leaving is a step we would rather not take.'],
    [
      'Sign page 6 and send me the scan. Otherwise we give your place in the schedule to the next client.',
      'Could you sign page 6 and send me the scan? Giving your place in the schedule to the next client is a step we would rather not take. What is in the way on your side?',
    ],
    [
      'We need the money by Friday. Or else we stop work on the site.',
      'We need the money by Friday. We would much rather settle it with you than stop work on the site.',
    ],
    [
      'You asked for £150 off the Yaris. No.',
      'I have to decline £150 off the Yaris, because [your reason]. What I could offer is [an option]. Would that help?',
    ],
    [
      "You asked me to take the mattress back. I won't.",
      "I'm not going to take the mattress back, because [your reason]. Would [an option] help instead?",
    ],
    [
      'You asked whether we could hold the price until June. Impossible.',
      "We can't hold the price until June, because [your reason].",
    ],
    [
      "You'd like the moving costs covered as well. That won't happen.",
      "I'm not going to cover the moving costs as well, because",
    ],
    ['Take the sofa back? Never.', "I can't take the sofa back, because [your reason]."],
    ['Money back for the broken zip? No chance.', 'I have to decline money back for the broken zip, because'],
    ['We can pay 285. Take it or leave it.', 'We can pay 285, which is as far as we can go, because'],
    ['The hall costs 900. Pay it or sing elsewhere.', 'The hall costs 900, which is as far as I can go, because'],
    ["Free storage? That isn't going to happen.", 'I have to decline free storage, because'],
    ["About the co-author line. I've decided against.", 'I have to decline the co-author line, because'],
    [
      'We offered 18, you asked for 22, and we stay at 18. That is the end of it from our side.',
      'We offered 18, you asked for 22, and we stay at 18, and that is as far as we can go, because',
    ],
  ])('%s', (pair, start) => {
    const all = proposals(LEAVE + pair);
    expect(all.length).toBeGreaterThan(0);
    for (const { old, text } of all) {
      expect(old).toBe(pair);
      expect(text).toContain(start);
    }
  });

  test('two reproaches in a row end with one question, whichever of the two is opened', () => {
    const both = {
      old: "You missed the delivery date again. You didn't even tell us.",
      text: "The delivery date was missed again. We weren't told. What happened on your side?",
    };
    expect(proposals(LEAVE + both.old)).toEqual([both, both]);
  });
});

describe('a sentence that stands by itself leaves its neighbour alone', () => {
  test.each([
    'Send me the invoice today. Otherwise all is fine.',
    'Send me the invoice today. Otherwise I am happy with the draft.',
    'Send me the invoice today. We look forward to the launch.',
    'Send me the invoice today.\nOtherwise we leave.',
    "You asked how the samples did. We can't do 400.",
    'You asked for £150 off the Yaris.\n\nNo.',
    "You asked for two reports. We won't pay for the second one.",
    'When does the lease end? We refuse to pay the late fee.',
    'You missed the delivery date. Send me a new one today.',
    'You missed the delivery date.\nYou told nobody.',
  ])('%s', (pair) => {
    const whole = pair.split(/\s+/).length;
    expect(proposals(LEAVE + pair).filter(({ old }) => old.split(/\s+/).length >= whole)).toEqual([]);
  });
});

describe('better words do not say again what the next sentence says', () => {
  test.each([
    ['You missed the delivery date again. What happened?', 'The delivery date was missed again.'],
    ['You missed the delivery date again. When will the pallets be here?', 'The delivery date was missed again.'],
    [
      'Send me the corrected invoice. The reason is that our books close on the 30th.',
      'Could you send me the corrected invoice?',
    ],
    ['Drop the set-up fee. It is because our budget ends at 9,000.', 'Could you drop the set-up fee?'],
  ])('%s', (pair, words) => expect(proposals(LEAVE + pair)[0]?.text).toBe(words));
});
