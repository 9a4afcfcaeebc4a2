import { describe, expect, test } from 'vitest';
import type { Mail, Message } from '../../src/model/mail.ts';
import { createReader } from '../../src/engine/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { rules } from '../../src/rules/index.ts';

const reader = createReader(rules);

const QUOTE = 'We can offer the maintenance of your twelve lifts at £14,000 a year, net 30.';
const ANSWER = 'Thank you for the quote. £14,000 is above our budget, and we could pay £12,500 for the year.';

interface Case {
  readonly theirs?: string;
  readonly ours?: string;
  readonly draft?: string;
  readonly them?: string;
  readonly subject?: string;
  readonly dates?: readonly [string, string];
}

function mailOf({ theirs = '', ours, draft = ANSWER, them = 'Inês <ines@example.com>', ...about }: Case): Mail {
  const { dates: [first, second] = ['2026-03-02T09:00:00', '2026-03-03T09:00:00'], subject = 'Lifts' } = about;
  const mail = (from: Message['from'], date: string, body: string): Message => ({ from, date, subject, body });
  const asked = ours === undefined ? [] : [mail('me', first, ours)];
  return {
    them,
    thread: [...asked, mail('them', second, `${QUOTE} ${theirs}`)],
    draft: { subject: 'Lifts', body: draft },
  };
}

const suggests = (mail: Mail): boolean =>
  reader.review(mail, DEFAULT_SETTINGS).nudges.some(({ rule }) => rule === 'call-first');
const silence = (mail: Mail): string | null => reader.standing(mail, DEFAULT_SETTINGS).contact.silence;

describe('a call is suggested when all four hold', () => {
  test.each([
    ['the draft answers an offer', {}],
    [
      'it makes one',
      { draft: 'Thank you for asking. We can offer the full contract at £12,500 a year, inspections included.' },
    ],
    [
      'it raises a contested point',
      { draft: 'Thank you for the quote. We cannot accept the clause on liability as it stands.' },
    ],
    ['no call is mentioned, and a wish is not one', { theirs: 'It would be good to meet your team one day.' }],
    [
      'nothing speaks against it: eleven hours by train do not',
      { theirs: 'Our yard is eleven hours by train from you.' },
    ],
    ['the tone is friendly', { theirs: 'Your lobby is the loveliest we look after.' }],
    ['they have named a figure, the writer none', { ours: 'Could you quote for the yearly care of twelve lifts?' }],
    [
      'the draft says what it would ask, without a sum',
      { draft: 'Thank you for the quote. Two visits a year instead of four is what I would ask of you.' },
    ],
    ['they ask after ours, however short', { theirs: 'What would be hardest to give up, the price or the term?' }],
    ['a visit was by mail', { theirs: 'Good to have your outline at last.' }],
    ['their lawyer may only want longer', { draft: `${ANSWER} Should your solicitor want longer, that is fine.` }],
    ['a price is by the call', { draft: `${ANSWER} Could we look at £40 a call for the rest?` }],
    ['theirs is the answer to ours', { ours: 'We could pay £11,800 for the year, all in.' }],
  ])('%s', (_, about) => expect(suggests(mailOf(about))).toBe(true));

  test('and not where the draft bargains about nothing', () => {
    const thread = mailOf({}).thread.map((each) => ({ ...each, body: 'The lift is repaired. Have a good weekend!' }));
    expect(
      suggests({ thread, draft: { subject: '', body: 'Thank you for the good news, we are glad to hear of it.' } }),
    ).toBe(false);
  });

  const MAILS = [
    ['me', 'Could you look after our lifts as well? They are all of the same make.'],
    ['them', 'Gladly. Here is the list of what we would look at in each of them.'],
    ['me', 'Thank you, the list is complete. Our caretaker was glad of it.'],
    ['them', 'Then we are of one mind on the work. How many of them are in use at night?'],
    ['me', 'Three of them, in the east wing. The others rest from ten.'],
    ['them', QUOTE],
  ] as const;
  const late = (bodies: readonly (readonly [Message['from'], string])[]): Mail => ({
    ...mailOf({}),
    thread: bodies.map(([from, body]) => ({ from, date: '', subject: 'Lifts', body })),
  });

  test('and late in a thread where friendly mails have come to the first figure', () => {
    const draft = {
      subject: 'Lifts',
      body: 'For the repair in May we would like a credit of £2,100 on the next invoice.',
    };
    expect(suggests({ ...late(MAILS.slice(0, -1)), draft })).toBe(true);
  });

  test('and not once the writer has answered a figure of theirs', () => {
    const [first] = mailOf({}).thread;
    const ours = { ...first!, from: 'me', body: 'Thank you. We could pay £11,800 for the year, all in.' } as const;
    const thread = [first!, ours, { ...first!, body: 'We could do £13,500 if you take all twelve.' }];
    expect(silence({ ...mailOf({}), thread })).toBe('under way');
    expect(suggests({ ...mailOf({}), thread })).toBe(false);
  });

  test('and not late in a thread that has come to figures: then it is no beginning', () => {
    expect(silence(late(MAILS))).toBe('under way');
    expect(suggests(late(MAILS))).toBe(false);
  });
});

describe('no call is suggested', () => {
  test.each<[string, Case, string]>([
    ['after a call', { theirs: 'Thanks for the call this morning.' }, 'held'],
    ['after a visit', { theirs: 'It was nice to meet you on Saturday.' }, 'held'],
    ['before one that is arranged', { theirs: 'The call is booked for Thursday at 10.' }, 'arranged'],
    ['after talking on a day', { theirs: 'As discussed on Monday, the motors are ours.' }, 'held'],
    [
      'when the draft asks whether a day would suit',
      { draft: `${ANSWER} Would Tuesday suit you for a visit?` },
      'proposed',
    ],
    ['when it says to come by', { draft: `${ANSWER} Come by on Saturday, there is cake.` }, 'proposed'],
    ['when it would talk before work', { draft: `${ANSWER} I am in early if you'd like to talk.` }, 'proposed'],
    ['where a board would decide', { theirs: 'Otherwise the conciliation board will decide.' }, 'record'],
    ['when the draft itself invites', { draft: `${ANSWER} Could we speak for five minutes on Tuesday?` }, 'proposed'],
    [
      'about times alone',
      { draft: 'Is Saturday at 11 all right for the first inspection? Peter will be at the door with the keys.' },
      'logistics',
    ],
    ['in two words', { draft: 'Noted, thanks.' }, 'logistics'],
    ['where a calendar has said yes', { subject: 'Accepted: Lifts, Thursday 10:00' }, 'arranged'],
    [
      'at the close',
      { draft: 'We accept your offer. Here is the signed copy of the contract, and see you then at the start.' },
      'closing',
    ],
    [
      'in a hot thread',
      { theirs: 'This is our final offer, take it or leave it. Your last letter was an insult and a lie.' },
      'hot',
    ],
    ['to somebody who prefers mail', { theirs: 'No calls please, I prefer e-mail.' }, 'declined'],
    ['to a team that works asynchronously', { theirs: 'We are an async team.' }, 'declined'],
    ['to somebody who wants it in writing', { theirs: 'Please let me have everything in writing.' }, 'declined'],
    ['to somebody with a stammer', { theirs: 'I stammer, so mail suits me.' }, 'access'],
    ['to somebody for whom the phone is hard', { theirs: 'The phone is very hard for me.' }, 'access'],
    ['to somebody who does not hear well', { theirs: "I'm hard of hearing." }, 'access'],
    ['to somebody who writes better than they speak', { theirs: 'Please write: my spoken English is weak.' }, 'access'],
    ['where a record is needed', { theirs: 'Please quote the insurance claim in your answer.' }, 'record'],
    ['in a grievance', { theirs: 'You are free to raise a grievance.' }, 'record'],
    ['with lawyers on copy', { theirs: 'I have copied in our solicitor.' }, 'record'],
    ['where lawyers read along', { theirs: 'Our solicitors insist on letters.' }, 'record'],
    ['in a notice', { draft: `Without prejudice: ${ANSWER}` }, 'record'],
    ['in a tender', { theirs: 'This is lot 2 of tender 4/26.' }, 'procedure'],
    ['to a procurement portal', { theirs: 'Please upload it to the procurement portal.' }, 'procedure'],
    ['in an auction', { theirs: 'The lifts are lot 14 of our auction.' }, 'procedure'],
    ['to a public body', { theirs: 'As a public body we publish every price.' }, 'procedure'],
    ['over half the globe', { theirs: 'With the time difference we answer overnight.' }, 'hours apart'],
    [
      'where the clocks are seven hours apart',
      {
        ours: 'Could you quote for twelve lifts?',
        dates: ['2026-03-02T09:00:00+01:00', '2026-03-03T09:00:00+09:00'],
      },
      'hours apart',
    ],
    ['to nobody', { them: 'Lifts <no-reply@example.com>' }, 'no person'],
    ['to a ticket', { subject: 'Re: [Ticket #48213] Lifts' }, 'no person'],
    ['to a machine', { theirs: 'This is an automated message.' }, 'no person'],
    ['to a debt collector', { theirs: 'I write as the debt collector in this matter.' }, 'safety'],
    ['to somebody who was harassed', { theirs: 'I was harassed by your colleague.' }, 'safety'],
    ['to an ex-partner', { theirs: 'My ex will not be told of it.' }, 'safety'],
    ['to somebody who is afraid', { theirs: "I don't feel safe with your people." }, 'safety'],
  ])('%s', (_, about, reason) => {
    const mail = mailOf(about);
    expect(suggests(mail)).toBe(false);
    expect(silence(mail)).toBe(reason);
  });

  test.each([
    ['ex works', { theirs: 'Your ex works price of last year was lower.' }],
    ['ex VAT', { theirs: 'All of it is ex-VAT, as your ex VAT prices are.' }],
    ['three hundred in any case', { subject: 'Lifts, in case 300 people come' }],
    ['request', { subject: 'Request 12 lifts' }],
    ['the public', { theirs: 'Two of the lifts are open to the public.' }],
    ['a copy', { theirs: 'I have copied the list of last year for you.' }],
  ])('and words that only look like a reason are none: %s', (_, about) => {
    expect(silence(mailOf(about))).toBeNull();
  });

  test('once the person has declined it (tests/browser/people.test.ts tells when)', () => {
    const off = { ...DEFAULT_SETTINGS, off: ['call-first'] };
    expect(reader.review(mailOf({}), off).nudges.map(({ rule }) => rule)).not.toContain('call-first');
    expect(reader.standing(mailOf({}), off).steps.map(({ id }) => id)).not.toContain('call-first');
  });
});

describe('the invitations', () => {
  const invitations = (about: Case): readonly string[] =>
    reader
      .review({ ...mailOf(about), now: '2026-11-26T09:00' }, DEFAULT_SETTINGS)
      .nudges.find(({ rule }) => rule === 'call-first')
      ?.rewrites.map(({ text }) => text.trim()) ?? [];

  test('name two real times of the next two working days, and an easy way out', () => {
    const [plain = ''] = invitations({});
    expect(plain).toContain('Friday at 10 am or Monday at 3 pm');
    expect(plain).toContain('that is fine too');
  });

  test.each([
    ['formal', { draft: `Dear Ms Duarte,\n\n${ANSWER}` }, 'I would welcome a short call'],
    ['plain', {}, 'just to put a voice to the name'],
    ['after a stumble', { theirs: 'Your people caused the delay, and you never answer.' }, 'getting harder in writing'],
  ])('begin with the fitting one: %s', (_, about, words) => expect(invitations(about)[0]).toContain(words));

  test('begin with a warm one where the two have written for a while', () => {
    const [quote] = mailOf({}).thread;
    const ours = { ...quote!, from: 'me', body: 'Could you look after our lifts? They are all of one make.' } as const;
    const theirs = { ...quote!, body: 'Gladly. Which of them are in use at night?' };
    const mail = { ...mailOf({}), thread: [ours, theirs, quote!], now: '2026-11-26T09:00' };
    const { nudges } = reader.review(mail, DEFAULT_SETTINGS);
    const [warm] = nudges.find(({ rule }) => rule === 'call-first')?.rewrites ?? [];
    expect(warm?.text).toContain("We've exchanged a few mails by now and I'd like to hear how things are at your end.");
  });

  test('end with one for people who live at other hours', () => {
    expect(invitations({}).at(-1)).toContain('If our hours make a call awkward');
  });

  test('ask nothing in return: no figure, no condition', () => {
    for (const words of invitations({})) expect(words).not.toMatch(/£|\bprovided\b|\bunless\b/);
  });
});
