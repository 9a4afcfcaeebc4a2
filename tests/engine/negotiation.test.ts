import { describe, expect, test } from 'vitest';
import { asMail } from '../../src/cli/evaluation/as-mail.ts';
import { createReader } from '../../src/engine/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { rules } from '../../src/rules/index.ts';
import weights from '../../src/rules/weights.json' with { type: 'json' };

const reader = createReader(rules);
const both = createReader(rules, weights);
const review = (example: string) => reader.review(asMail(example), DEFAULT_SETTINGS);

describe('two sides work out terms', () => {
  test.each([
    'Hello, I can offer $240 for the desk and collect it on Sunday.',
    'My day rate would be 640 euros. For the whole month I could do 600 euros a day.',
    "THEY: We can pay £1,120 of the £2,340. ME: I can't accept that as it stands. Could we settle at £1,900?",
    'THEY: Could you take the early shift three days a week? We would pay 2 euros more an hour. ME: Two days I could do, if Friday stays free.',
    'THEY: We propose net 60 and a discount of 8%. ME: We could live with net 45 at the present price.',
  ])('%s', (example) => expect(review(example).negotiation).toBe(true));
});

describe('nobody bargains', () => {
  test.each([
    'Hi all, the minutes are attached. The meeting on the 12th starts at nine.',
    'I am so sorry about your father. We will be there on the 14th.',
    'Your parcel arrived yesterday. The refund was booked this morning and you should see it soon.',
    'THEY: Did the fobs come? ME: They are at reception. The panel was reset, so please hold yours against it for three seconds.',
    'THEY: How was the fair? ME: Eleven halls in three days. He said the new looms are twice as fast.',
  ])('%s', (example) => {
    expect(review(example).negotiation).toBe(false);
    expect(review(example).nudges).toEqual([]);
  });
});

describe('one plain line is enough', () => {
  test.each([
    'We can pay 285. Take it or leave it.',
    'Pay by Friday or we sue.',
    '$18,400 is my final offer, take it or leave it.',
    "I'll give you 40 for the bike.",
    'Would you take 1,200 for the piano?',
    'Our limit is £3,000 a month. Could you meet us there?',
    "If the deposit isn't back by Monday I'll go to small claims court.",
    '450 is too much. 380 and we have a deal.',
    "We can't accept the price increase.",
    'My rate is 60 an hour, and that is not negotiable.',
    "I need a 10% discount or I'm going to your competitor.",
    'Drop the price or the deal is off.',
    'No refund, no payment.',
    "We won't sign unless the liability cap goes down.",
    'Could you do net 60 instead of net 30?',
    'Can you lower the rent to 900?',
    'The offer stands at 12k until Friday.',
    'I want 5% more salary or I quit.',
    'You have to refund the fee today.',
    'Your quote is a joke. 500 tops.',
    "I'd like to offer 320k for the house.",
    'How low can you go on the van?',
    'Pay by Friday or I go to small claims.',
    'Last chance. After that it goes to the ombudsman.',
    'Get it sorted or I leave you a one star review.',
    'Either you mend it or I post the pictures for everyone to see.',
    'You will hear from my lawyer.',
    'We will be forced to take our business elsewhere.',
    'Answer by noon or the deal is off.',
    'Refund me or I do a chargeback.',
    "Your invoice is wrong and I won't pay it.",
    'Stop wasting my time and send back the deposit.',
    'I expect my money by tomorrow.',
  ])('%s', (line) => expect(review(line).negotiation).toBe(true));
});

describe('terms are worked out without a sum', () => {
  test.each([
    'THEY: Could you do my Saturday late on the 14th? ME: I can do the Friday late if you take my Sunday early.',
    'THEY: I have booked Crete for the boys from the 3rd. ME: Bring them back on the 19th. In return you could have the autumn half term.',
    "THEY: If you read my draft this month I'll do your synopsis. ME: Make it six weeks and you have a deal.",
    'THEY: The fence is down again. ME: I would go halves on it.',
  ])('%s', (example) => expect(review(example).negotiation).toBe(true));
});

describe('a few lines answer a few lines', () => {
  test.each([
    'THEY: Logs are 95 a load, stacked. ME: Hello Ken, how was the wedding? Eighty a load, and I stack them.',
    'THEY: We would like you on the desk four days. ME: Three is what I could do with the baby. Which of the days is the busiest?',
    "THEY: The fee stays at 70. ME: Mr Ross, you never sent the second coat and you know it. I'll report it.",
  ])('%s', (example) => expect(review(example).negotiation).toBe(true));
});

describe('figures answer figures, and nobody bargains', () => {
  test.each([
    'THEY: Your table for six is confirmed, the deposit of £40 has been taken. ME: Thanks! We will be seven, is that possible?',
    'THEY: We had 41 at the concert last year. ME: We had 48 this time, and the choir was in good voice.',
    'THEY: My train is at 14.20 from platform 3. ME: Mine is at 14.50, so I will look for you by the clock.',
    'THEY: The boy weighs 18 kilos now. ME: Ours is at 21! What does he eat?',
    'THEY: Page 12 has the old map. ME: I have corrected 12 and 14. Who prints it?',
  ])('%s', (example) => expect(review(example).negotiation).toBe(false));
});

describe('a quarrel is one, whatever it is about', () => {
  test.each(["You never answered my letters. This is a disgrace. Take the boat off my jetty or I'll have it towed."])(
    '%s',
    (draft) => expect(review(draft).negotiation).toBe(true),
  );
});

describe('a first mail with sharp words over terms is one, though it answers nothing', () => {
  test.each([
    'Colleen, you told me in January that the lights came with the room. Now it is a line of $900 and I am made to feel I dreamed it up. My cousin runs a page for brides, and she will hear how you treat us.',
    'Beverly, the balance of $4,180 was due on the 3rd. You changed your mind about the ridge three times, and my men stood about. If it is not here on Friday, I will file a lien on your house.',
    'Owen, your price is a joke and you know it. Play the 14th at the old rate or I book the other band. I am not going to discuss this again.',
    'Dear Mr Sands, as I have told you twice, the drawings were not part of the fee. You never read what you sign. Without the second half nothing leaves my desk.',
    'Hello Petra, you promised the boat would be back in the water by Easter, and here we are in June. I am not paying another month of storage for your delays. Could the yard carry half of it, or shall I have her towed to Brixham?',
    'Dear Ms Anand, the board has read your letter. We will not reduce the service charge. If your share is not here by the end of the quarter, our solicitor will write to you next.',
    'Good morning Mr Lund, you quoted 38 a square metre, and on your invoice it is 52. I do not accept that. You knew the floor when you measured it.',
  ])('%s', (draft) => expect(both.review(asMail(draft), DEFAULT_SETTINGS).negotiation).toBe(true));
});

describe('a sharp word by itself makes none', () => {
  test.each([
    'Mum is furious, and so am I. You forgot her birthday for the third year running. Ring her today.',
    'For heaven’s sake, Lena, close the gate when you leave. The goats were in the lane again and I was late for work.',
    'Team, the build has been red since Monday because somebody merged without tests. Whoever it was, fix it by noon. This must not happen again.',
    'Hi Tom, what a ridiculous match that was. The referee should be ashamed of himself. See you on Sunday, and bring the boots you never brought back.',
    'Dear parents, late collection is a growing problem. Children must be collected by half past three. If you are late, please ring the office.',
    'Jess, you told Amir what I said about his sister, and now he will not speak to me. I trusted you. Do not ring me this week.',
    'Karl, you must sign the time sheets before you leave on Friday. I have said so three times. Payroll will not wait for you again.',
    'Hi Uncle Bert, what you said at the wedding about my husband was vile. You owe him an apology. Until he has it we will not be coming for Christmas.',
    'To everyone on the second floor, whoever keeps turning off the freezer is an idiot. We lost samples worth 2,000 euros last night. It stops now.',
    'Nadia, the minister’s office called our report a disgrace. They want it rewritten by Monday noon. You never checked the tables, and I have had to apologise for both of us.',
  ])('%s', (draft) => expect(both.review(asMail(draft), DEFAULT_SETTINGS).negotiation).toBe(false));
});

describe('a line that only sounds like it is not', () => {
  test.each([
    'We go to court on Monday, wish me luck.',
    'The final price list is attached.',
    "I want my money's worth at the gym.",
    'Hurry up or we take the bus.',
    "Let's go to the lawyers for the signing on Tuesday.",
    'There are consequences for the climate in this.',
    "I am supposed to call her tonight, so I will let you know, but if we aren't doing anything I want to go.",
    'Please tell me if you find the person, that is all he asked for in return.',
    'Pay the bus fare or we walk home.',
    'Take it or leave it, the umbrella stays in the hall.',
    'Could you send me the slides before 3?',
    'Try catch or the build fails: we must return null when price is undefined.',
    'See you at 7.30, table for 4 is booked.',
    'Why did the lawyer cross the road? To sue the chicken.',
    "Lunch was 12 euros, I'll pay you back tomorrow.",
    'Can we move the meeting to Thursday at 2?',
    'The invoice for 285 euros is attached.',
    'Please book the hotel for two nights, max 120 a night.',
    'Bring 3 kilos of flour or there will be no cake.',
    'The train leaves at 9.15 or 10.15, take your pick.',
    'Your parcel cannot be delivered. Please pay the customs fee of 2.99.',
    "If you don't hand in the form by Friday, the office closes.",
    'I have to return the library book or they fine me.',
    'Happy birthday! Hope you get everything you want.',
    'My final answer in the quiz was Paris.',
    'Could you pick up the kids at 5 instead of 6?',
    'The ticket costs $45 and the show starts at 8.',
    'git push --force or the pipeline rejects it.',
    "I'd like a coffee and two croissants please.",
    'We sold 340 units in March, 12% more than in February.',
    'Is the gym open on Sunday?',
    'I need the report by noon.',
    "I'd offer you a lift but the car is at the garage.",
    'Last word on the colours is yours.',
    "Would you take the 8 o'clock train with me?",
    'I can do Tuesday at 3 or Wednesday at 4.',
    'Can you cut the grass on Saturday?',
    'The score was 3-1, what a deal.',
  ])('%s', (line) => expect(review(line).negotiation).toBe(false));
});

describe('another language is left alone, its borrowed English and all', () => {
  const THEY = 'THEY: We can offer $9,500 for the forty tables, net 30. Our last price was $9,200. ME:';

  test.each([
    'Guten Tag, wir können Ihnen $9,800 für die Tische anbieten, und das ist für uns das Beste. Take it or leave it.',
    'Bonjour, nous vous proposons $9,800 pour les tables, et la livraison est dans le prix. Take it or leave it.',
    'Hola, le ofrecemos $9,800 por las mesas y la entrega, y eso es lo que podemos pagar. Take it or leave it.',
    'Dag Tom, we kunnen u $9,800 voor de tafels bieden en dat is voor ons het hoogste. Take it or leave it.',
  ])('%s', (draft) => {
    const { language, negotiation, nudges } = review(`${THEY} ${draft}`);
    expect(language).not.toBe('en');
    expect({ negotiation, nudges }).toEqual({ negotiation: false, nudges: [] });
  });
});
