import { describe, expect, test } from 'vitest';
import { Practice } from '../../src/cli/drive/practice.ts';
import { BAIT, expectNotTaken, SCRIPT } from './bait.ts';
import { useParley } from './harness.ts';
import { canSetPolicy, usePolicy } from './policy.ts';

const MARKUP = `${BAIT} ${SCRIPT}`;
const PHRASE = { words: 'as per', message: `House style ${MARKUP}.`, instead: [`under ${MARKUP}`] };

describe.skipIf(!canSetPolicy)('markup and scripts in a policy', () => {
  usePolicy({
    off: [MARKUP],
    allowed: [`allowed ${MARKUP}`],
    phrases: [PHRASE, { words: `flagged ${MARKUP}` }],
    reasons: [`reason ${MARKUP}`],
    benchmarks: [`benchmark ${MARKUP}`],
    sites: [`site ${MARKUP}`],
  });
  const parley = useParley();

  test('are text in the options, each where it is named', async () => {
    const options = await parley().open('src/options/index.html#words');
    const note = options.getByRole('note', { name: 'Set by your organisation' });
    for (const kind of ['allowed', 'flagged', 'reason', 'benchmark', 'site'])
      await expect.poll(async () => await note.innerText()).toContain(`${kind} ${MARKUP}`);
    await expectNotTaken(options);
  });

  test('are text on the card', async () => {
    const draft = await Practice.open(parley());
    await draft.type('We can pay 285, as per your letter.');
    const card = await draft.pointAt('as per', /own phrase/i);
    expect(card.text).toContain(PHRASE.message);
    expect(card.text).toContain(PHRASE.instead[0]);
    await expectNotTaken(draft.page);
  });
});
