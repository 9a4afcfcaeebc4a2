import { describe, expect, test } from 'vitest';
import { createReader } from '../../src/engine/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { rules } from '../../src/rules/index.ts';

const reader = createReader(rules);
const genuine = (body: string): boolean =>
  reader.review({ thread: [], draft: { subject: '', body } }, DEFAULT_SETTINGS).questions.some((each) => each.genuine);

describe('seeks what the reader knows', () => {
  test.each([
    'What worries your partners about the longer term?',
    'Would a later start ease the first months for you?',
    "I'd like to hear which of the two dates hurts less.",
    'Tell me what your landlord is afraid of.',
    'It would be useful to know how the board decides.',
    'Is it the deposit that is hard, or the monthly rent?',
    'how much notice would you need from us',
    'May I ask what led you to look elsewhere?',
    'Have I understood that right, the van stays with you?',
    'Any particular reason for the short lease?',
    'How many callers would you put on it, and who of them speaks both languages?',
    'How would your partners feel about a start at 19 degrees?',
    'Who would be her editor from day to day?',
    'Would there be any room for a third up front?',
    'whats the most you ever had to pay for that slot?',
    'Would Ivan be open to the Saturday, do you think?',
    'What part of your cost is hardest to move, the engine or the copper?',
    'Kindly indicate which elements of the price depend on the rand.',
    "I'm also wondering whether you'd rather have the lower hedge.",
    'what do you normally clear on a friday there',
  ])('%s', (text) => expect(genuine(text)).toBe(true));
});

describe('asks nothing: errands, manners, rhetoric, offers', () => {
  test.each([
    'Did my letter of the 3rd arrive?',
    'Call it 140 apiece and I bring my own boxes?',
    'A gate moves two millimetres and that costs as much as a small car?',
    'Are you blind or just greedy?',
    'What part of no do you not understand?',
    'What part of non-negotiable was unclear?',
    'Might the fee be dropped, with us bearing the photographs?',
    'Who would pay that for a shed?',
    'Soup on Friday?',
    'Could you send the signed copy back to us?',
    'Does Thursday at ten work for you?',
    'How was your holiday?',
    'How can you call this a fair price?',
    'Who in their right mind would sign that?',
    "Don't you think that is enough?",
    'Could we say 450?',
    'What if you paid half and I kept the trailer?',
    'Any chance you would let it go for 300?',
    'Shall we have a call on Monday?',
    'Where should the old keys go?',
    'Deal?',
  ])('%s', (text) => expect(genuine(text)).toBe(false));
});
