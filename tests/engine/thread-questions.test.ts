import { describe, expect, test } from 'vitest';
import { standingOf, summaryOf } from './conversation.ts';

const open = (...lines: readonly string[]): string[] =>
  summaryOf(...lines).open.map(({ side, text }) => `${side}: ${text}`);

describe('stays open', () => {
  test.each([
    [['they: Does the price include onboarding?', 'me: We could start in week 12. The contract is attached.']],
    [['they: Do you have pets?', 'me: We both work full time and would like to move in on the 15th.']],
    [['they: Would your sellers leave the curtains?', 'me: The buyers can close on 2 June.']],
    [['they: Can you tell me about allergies?', 'me: 34 is fine, but then the wine comes at cost.']],
    [['they: Who signs off the copy?', 'me: Half up front is not happening.']],
    [['they: Kindly indicate which parts of the fee depend on the rand.', 'me: The crates leave on Monday.']],
    [['they: We would like to know the age of the old unit.', 'me: The crates leave on Monday.']],
    [['they: also do you do vegan', 'me: no worries about the pitch, 550 works.']],
    [['they: Tell me also what is difficult for you in the summer.', 'me: The crates leave on Monday.']],
    [['they: is there a job you would rather have always', 'me: The crates leave on Monday.']],
    [['they: May we record the talk?', 'me: About the recording I will come back to you on Monday.']],
    [['they: Is the hall in oak or beech?', 'me: We both work full time and move in on the 15th.']],
    [['they: If 55 is no good, what would make the Fridays worth it?', 'me: The crates leave on Monday.']],
    [['they: How many bags can you take?', 'me: I will look into it.', 'they: Thanks.', 'me: You will supply at £8.']],
  ])('%j', (lines) => expect(open(...lines)).toHaveLength(1));
});

describe('is answered', () => {
  test.each([
    [['they: What is your notice period?', 'me: My notice period is two months.']],
    [['they: Could you live with £75k?', 'me: £80k would work.']],
    [['they: When could you start?', 'me: On the 3rd of June.']],
    [['they: Is the shed staying?', 'me: Yes, gladly.']],
    [['they: What would you think of that?', 'me: It is more than we hoped for.']],
    [['they: How many will be on board?', 'me: 48 pupils and a teacher.']],
    [['they: What drives the ratchet?', 'me: Our funds were burned once, because a round went down.']],
    [['they: Is there room for bicycles?', 'me: Bikes go in the yard.']],
    [['they: What rate did you use?', 'me: $118 an hour.']],
    [['they: Is yours the 7-seater?', 'me: heya, yes 7 seats and a boot.']],
    [['they: How many pupils start in September?', "me: We'd be 119, as last year."]],
    [['they: How would you like to proceed?', 'me: $400 and we call it even.']],
    [['they: Flat or a share, which do you fancy?', 'me: Flat is easier for me.']],
    [['they: what time will you be in for the sound check?', "me: we'll be in at six."]],
    [['they: Is the exam in B2 or B4?', 'me: It is in B4, at nine.']],
    [['they: Would you go by train or by car?', 'me: Probably the train, if it runs.']],
    [['they: How many will you be? Do you bring drinks?', "me: We'd be 85 or so, and drinks we bring."]],
    [['they: We could do 600 in total. is that in your world?', 'me: I usually ask $450 for half a day.']],
    [['they: Is there any way? I could add $150.', 'me: I could get you a short one on the 20th.']],
    [['they: Would it be easier to talk?', 'me: I would rather keep it in writing.']],
    [['they: Could we speak on Thursday?', 'me: The frames take seven weeks.']],
    [['they: Is the timing realistic for you?', 'me: 1 March is fine if I have the text by August.']],
  ])('%j', (lines) => expect(open(...lines)).toEqual([]));
});

describe('whom it asks about is spoken of as he, she or they', () => {
  test.each([
    ['Is Mr Ito still there?', 'He retired, and his son took over.'],
    ['Is your mother still running the shop?', 'She passed it on to my sister in spring.'],
    ['Is Anna still in charge of the orders?', 'Hi Tom,\nthanks for your mail. She left in March.'],
    ['Does Mr. Weber still handle the leases?', 'He moved to Bonn.'],
    ['Is the old caretaker still around?', 'Sadly, he died two winters ago.'],
    ['Is Tom back from leave?', "He isn't."],
    ['Is Priya coming to the meeting?', "She can't make it."],
    ['Did Mrs Lang sign the lease?', 'She did on Friday.'],
    ['Has the architect seen the plans?', 'He has, and he likes them.'],
    ['Do the neighbours use the drive?', 'They do, on Sundays.'],
    ['And where is Ms Okoro now?', 'The crates leave on Monday. She is in Lagos.'],
  ])('%s %s', (question, reply) => {
    expect(open(`they: What is the tempo? ${question}`, `me: ${reply}`)).not.toContain(`them: ${question}`);
  });

  test.each([
    ['nobody', 'Is Mr Ito still there?', 'The crates leave on Monday.'],
    ['somebody named before', 'Is Mr Ito still there?', 'The crates leave on Monday, says Peter. He will bring them.'],
    ['in passing', 'Did Mrs Lang sign the lease?', 'The crates leave on Monday. I hope she is well.'],
    ['others', 'Is Mr Ito still there?', 'The crates are packed. They leave on Monday.'],
    ['a man for a woman', 'Did Mrs Lang sign the lease?', 'The crates leave on Monday. He packed them.'],
    ['many for one', 'Is Mr Ito still there?', 'They are packed.'],
    ['one for many', 'Are the Kowalskis still your suppliers?', 'The crates leave on Monday. He packed them.'],
    ['a thing', 'Is Anna still in charge?', 'It was packed on Monday.'],
    ['the writer', 'Is your mother still running the shop?', 'We packed on Monday.'],
    ['of the reader', 'Would you sell the shed?', 'The crates are packed. She packed them.'],
  ])('not where it is %s: %s %s', (_who, question, reply) => {
    expect(open(`they: What is the tempo? ${question}`, `me: ${reply}`)).toContain(`them: ${question}`);
  });
});

describe('wants no answer', () => {
  test.each([
    'How are you?',
    'Are you serious?',
    'Do you really think anyone pays that??',
    'Could you do it for £75k?',
    'Eamonn how are you keeping, were you at the match Sunday?',
    'Do you people even know what the boards cost?',
    'Is this a joke?',
  ])('%s', (line) => expect(open(`they: ${line}`, 'me: The frames take seven weeks.')).toEqual([]));
});

test('of two halves it names the one that is left', () => {
  const lines = ['they: How many boxes of books, and is there a loft?', 'me: Books are about forty boxes.'];
  expect(open(...lines)).toEqual(['them: is there a loft?']);
});

test('a stand on one half says nothing about the other', () => {
  const lines = ['they: Are you free on 14 October, and would you agree to be filmed?', 'me: 14 October is free.'];
  expect(open(...lines)).toEqual(['them: would you agree to be filmed?']);
});

test.each([
  ['Any waiting time at the dock?', 'Usually 40 minutes, they are quick.'],
  ['What did the children eat?', 'They ate anything orange.'],
  ['Could you confirm by the 15th?', "I'll take it to my partners before Christmas."],
])('%s is answered by: %s', (question, reply) => {
  expect(open(`they: The rate is £20. ${question}`, `me: ${reply}`)).toEqual([]);
});

test('a promise to come back to it is no silence', () => {
  expect(open('they: Is the warranty transferable?', "me: Good point, I'll check and let you know.")).toEqual([]);
});

test('what is put off by name is no answer yet, though its words come up', () => {
  const { questions } = standingOf(
    'they: Do you have insurance of your own?',
    'me: The insurance I will confirm on Monday.',
  );
  expect(questions.map(({ state }) => state)).toEqual(['deferred']);
});

test('what is put off by name waits, and is not held against the draft', () => {
  const summary = summaryOf(
    'they: May we record the talk?',
    'me: About the recording I will come back to you on Monday.',
  );
  expect(summary.open).toHaveLength(1);
  expect(summary.next).not.toMatch(/record/);
});

test('what one asks in the draft is open', () => {
  expect(open('they: We can do $900.', 'me: What drives the date?')).toEqual(['me: What drives the date?']);
});

test('who writes again without insisting has let it go', () => {
  expect(open('they: What is the tempo?', 'me: See the sheet.', 'they: Fine, we book it.', 'me: Good.')).toEqual([]);
});
