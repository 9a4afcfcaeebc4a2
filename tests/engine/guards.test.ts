import { assert, constantFrom, array, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normal } from '../../src/engine/normal.ts';
import { createReader } from '../../src/engine/reader.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { rules } from '../../src/rules/index.ts';
import weights from '../../src/rules/weights.json' with { type: 'json' };

const reader = createReader(rules, weights);
const review = (body: string, by = reader) => by.review({ thread: [], draft: { subject: '', body } }, DEFAULT_SETTINGS);
const severityOf = new Map(rules.map(({ id, severity }) => [id, severity]));
const marksIn = (body: string): string[] =>
  review(body)
    .signals.filter(({ rule, start }) => start !== null && severityOf.get(rule) !== 'praise')
    .map(({ rule }) => rule);

type Guard = readonly [
  name: string,
  harmless: readonly string[],
  meant: readonly (readonly [rule: string, said: string])[],
];

const GUARDS: readonly Guard[] = [
  [
    'somebody else’s words are not the writer’s',
    [
      'Your mail says "take it or leave it".',
      'Your mail says ‘take it or leave it’.',
      'Your mail says “take it or leave it”.',
      'Your mail says «take it or leave it».',
      'The phrase "take it or leave it" in your proposal worries me.',
      'The letter ends with "otherwise we will see you in court".',
      '"You must pay at once" is what your reminder said.',
      'When you write "you never answer my mails", I would like to know which ones.',
      'Her words were "your work is a disgrace", and I took that to heart.',
      'You asked me whether "no way" was my last word.',
      "I told him: 'pay or I sue'.",
      'I told the plumber: "Fix it by Friday or I call a lawyer".',
    ],
    [
      ['ultimatum', 'This is our "final" offer.'],
      ['ultimatum', 'I said "take it or leave it" and I meant it.'],
      ['ultimatum', 'As I told you: "Take it or leave it."'],
      ['ultimatum', 'My answer is "take it or leave it".'],
      ['ultimatum', 'In my world this is called "take it or leave it", and that is what you get.'],
      ['hostility', 'Your "generous" offer is a joke.'],
      ['hostility', 'Your mail says "fair price", which is ridiculous.'],
      ['blame', 'You wrote "on Monday" and you never delivered.'],
      ['ultimatum', 'Your mail says "please be flexible", but our price is final, take it or leave it.'],
    ],
  ],
  [
    'somebody else’s words are not the writer’s over several sentences either, as far as the marks are closed',
    [
      "You wrote: 'Pay by noon. Or we leave. That is final.'",
      'You wrote: ‘Pay by noon. Or we leave. That is final.’',
      'You wrote: “Pay by noon. Or we leave. That is final.” We would like to understand why.',
      'You wrote:\n\n"Pay by noon.\nOr we leave.\nThat is final."\n\nCould we talk?',
      'You wrote:\n“Pay by noon.\n\nOr we leave. That is final.”',
      'Your letter says „Pay at once. Otherwise we will see you in court. This is our final offer.“',
      '"Take it or leave it. You have until noon." is what your mail said.',
      "I told him: 'Pay by Friday. Otherwise I sue you.'",
      "My landlord wrote 'You are wasting our time. Pay up. Or get out.' He has since said sorry.",
      'Mrs. Ito says «Sign today. Otherwise we walk. No more talks.»',
      'In her mail she put it like this: "Your price is a joke. We won\'t discuss it again. Take it or leave it."',
    ],
    [
      ['ultimatum', 'You wrote: "Pay by noon. We are not so far apart. Take it or leave it.'],
      ['ultimatum', "You wrote: 'Pay by noon. We are not so far apart. Take it or leave it."],
      ['hostility', 'You wrote "Pay by noon. Your offer is a joke. We said "no" to that.'],
      ['ultimatum', 'The pipe you wrote of is 5" wide. Take it or leave it. The other is 6" wide.'],
      ['ultimatum', `You wrote: "${'We would like to wait. '.repeat(40)}Take it or leave it."`],
      ['ultimatum', 'As I told you: "Pay by noon. Or we leave. That is final."'],
      ['ultimatum', 'I say it again: "Take it or leave it. That is final."'],
      ['threat', 'You wrote "Fine. Take your time." Pay by noon or we sue.'],
      ['hostility', 'You wrote: "Please be patient. We are working on it." Your excuses are a joke.'],
      ['hostility', 'You wrote: "Please be patient. We are working on it." I find that ridiculous.'],
    ],
  ],
  [
    'a heading, an order number or a code is copied, not shouted',
    [
      'PAYMENT TERMS',
      'SCOPE OF WORK:',
      'RE: LEASE',
      'RE: YOUR OFFER OF 3 MARCH',
      'WHAT WE NEED FROM YOU:',
      '1. PRICE AND PAYMENT',
      'OUR OFFER',
      'PRIVATE & CONFIDENTIAL - SUBJECT TO CONTRACT',
      'PART A: WHAT IS INCLUDED',
      'PART B: WHAT YOU PAY',
      'APPENDIX 1: WHAT YOU GET',
      'SCHEDULE 3: HOW WE DELIVER',
      'ANNEX B - WHAT THE FEE COVERS',
      'OPTION A: YOU COLLECT',
      'OPTION B: WE DELIVER',
      'STEP 1: SIGN THE FORM',
      'LOT 4: OAK TABLES',
      'PART TWO: NOT INCLUDED',
      '1: WHAT WE DELIVER',
      'B) WHAT IS NOT INCLUDED',
      'ORDER NOW-4471',
      'SKU HURRY-UP-12',
      'CALL-OFF 3',
      'Please quote ORDER NOW-4471 on the invoice.',
    ],
    [
      ['shouting', 'PAY NOW'],
      ['shouting', 'I NEED IT NOW!!'],
      ['shouting', 'ANSWER ME'],
      ['shouting', 'WE ARE STILL WAITING'],
      ['shouting', 'WHY DID YOU NOT CALL?'],
      ['shouting', 'YOU PROMISED'],
      ['shouting', 'THREE WEEKS LATE'],
      ['shouting', 'NOT ONE MORE CENT'],
      ['shouting', 'PART A: PAY NOW OR ELSE'],
      ['shouting', 'PART TWO: I AM STILL WAITING'],
      ['shouting', 'POINT 1: YOU LIED TO US'],
      ['shouting', 'OPTION A: YOU PAY NOW!'],
      ['shouting', 'ITEM 1: THIS IS ABSURD'],
      ['shouting', 'STEP 1: STOP LYING'],
      ['shouting', 'FACT: YOU ARE LATE'],
      ['shouting', 'A: YOU NEVER ANSWER'],
      ['shouting', 'REASON 1: YOU NEVER ANSWER'],
      ['shouting', 'NO: WE WILL NOT PAY'],
      ['shouting', 'Order 4471 must arrive TODAY.'],
    ],
  ],
  [
    'what is denied is not said, unless it is said behind the "but"',
    [
      'I am not saying take it or leave it.',
      'I\'m not saying "take it or leave it".',
      'This is not a threat, but a question.',
      'Nobody is saying you must pay today.',
      'It is not that you failed to tell us.',
      'I am not asking you to decide today.',
      'I did not say that your offer was insulting.',
      'I never said it was our last word.',
      'That does not mean this is our final offer.',
      'I would never say that your work is ridiculous.',
      'No one here thinks you are wasting our time.',
      'None of us believes that your offer is a joke.',
      'Nobody in our house considers your price ridiculous.',
      'No one at the firm has ever suggested that you lied to us.',
      "We don't think you are wasting our time.",
      'I do not believe that you lied to us.',
      "I don't think your offer is an insult.",
      'We never felt that you were wasting our time.',
      "I wouldn't call your price outrageous.",
      'It would be wrong to say that you failed us.',
      'I have no reason to think that you misled us.',
    ],
    [
      ['threat', 'This is not a threat, but pay by Friday or we sue.'],
      ['threat', "I am not threatening you, but if you don't pay by Friday we will go to court."],
      ['ultimatum', 'I am not saying it lightly: take it or leave it.'],
      ['ultimatum', "I don't want to be rude, but take it or leave it."],
      ['hostility', "I'm not saying you are stupid, but your offer is a joke."],
      ['blame', "I don't want to blame anyone, but you failed to tell us."],
      ['blame', 'I am not saying you did it on purpose, but you ignored three mails.'],
      ['demand', 'I am not asking, you must pay today.'],
      ['ultimatum', 'We are not negotiating, take it or leave it.'],
      ['hostility', 'No one believes your excuses.'],
      ['hostility', 'No one here has ever seen such a ridiculous offer.'],
      ['hostility', 'No one would pay such a ridiculous price.'],
      ['hostility', "I can't believe how stupid your offer is."],
      ['hostility', "I don't believe a word of it, you are a liar."],
      ['hostility', "We don't think you are fools, but your offer is a joke."],
      ['hostility', 'Nobody here thinks you are stupid, only your offer is ridiculous.'],
      ['blame', "I don't think you are careless: you failed to tell us."],
      ['flat-refusal', "I don't think your offer is ridiculous, but we won't accept it."],
      ['threat', "I don't think you are lying, but if you don't pay by Friday we will sue."],
    ],
  ],
  [
    'what others do, owe or suffer is not aimed at the reader',
    [
      'If the tenants do not pay, the council will evict them.',
      'My ex is a liar.',
      'They must pay their supplier by Friday.',
      'He insulted my team and that was ridiculous of him.',
      'If they do not deliver, we will sue them.',
      'If our supplier does not ship by Monday, we will cancel their contract.',
      "If he doesn't pay me back, I will take him to court.",
      'The bank must release the funds by Friday.',
    ],
    [
      ['hostility', 'Your agent is a liar.'],
      ['threat', 'If your tenants do not pay, we will evict them.'],
      ['threat', 'If the rent is not paid by Friday, we will cancel the lease.'],
      ['blame', 'Your team failed to tell us about the loan.'],
      ['demand', 'My client requires the deposit in full, together with the keys to the caravan.'],
      ['threat', "I've taken the afternoon shift off your order. They go back on it the day I see the deposit."],
      ['threat', "If the invoice isn't settled, our lawyers will take over."],
    ],
  ],
  [
    'what must be hard for somebody blames nobody and refuses nothing',
    [
      'Losing two people at once must be hard.',
      'Running the shop alone with two small children must be tiring.',
      "Having the roof off in November can't be easy.",
      "Being without a cook for a month can't be easy for you.",
      'To close the workshop after forty years cannot have been easy.',
      'Six weeks of rain must be hard on your crew.',
      'Two floods in one year must have been a shock.',
      'Caring for both parents and the farm must be exhausting.',
      'Working with half the crew must be tough.',
      'Losing the harvest must have been a blow.',
    ],
    [
      ['hostility', 'Reading a contract must be hard for you people.'],
      ['hostility', 'Having a brain must be hard for you people.'],
      ['blame', "Waiting for your excuses can't be fun for our customers."],
      ['flat-refusal', "A winter without heating can't be easy. We won't pay for it."],
      ['hostility', 'Losing two people must be hard, and your offer is a joke.'],
      ['blame', 'Losing two people must be hard, but you failed to tell us.'],
      ['ultimatum', 'Losing two people must be hard. Take it or leave it.'],
      ['threat', "Losing two people must be hard, but if you don't pay we will sue."],
      ['demand', 'Losing two people must be hard. You must pay at once.'],
      ['absolute', 'Losing two people must be hard, but you never answer the phone.'],
    ],
  ],
  [
    'who is cleared of a fault, or given credit, is blamed for nothing',
    [
      'You were not late, our clock was wrong.',
      'You have done nothing wrong.',
      "It isn't your fault that the ferry sank.",
      'You were kept waiting because our door was stuck.',
      'You were charged twice because our till was down.',
      'Had you not called, the boiler would have burst.',
      "If you hadn't told us, we would have paid twice.",
      'It was the courier who left the parcel in the rain.',
      'You always find a way.',
      'You always find time for us.',
      'You never let us down.',
      'You never have to wait long at that office.',
      'You did not make any mistake, our system has calculated wrong.',
      "You didn't do anything wrong, the mix-up was ours.",
      'You made no mistake, we counted twice.',
      'You did not miss anything, the page was not there.',
      'You could have charged us for the wall and you did not.',
      'You could have complained, and you never did.',
      'I lost my temper yesterday and you did not deserve it.',
      'You should not blame yourself for the broken projector.',
      "Don't be hard on yourself about the date.",
    ],
    [
      ['blame', 'You were not late, but you never called.'],
      ['blame', 'You were not careless, only greedy.'],
      ['blame', 'You were left waiting because you forgot the key.'],
      ['blame', 'Had you not lost the keys, we would have been on time.'],
      ['blame', "If you hadn't ignored our mails, we would have been done by now."],
      ['blame', 'It was your driver who left the parcel in the rain.'],
      ['blame', 'You were not at the meeting, and you ignored our mails.'],
      ['blame', 'You always find an excuse.'],
      ['blame', 'You made no mistake, you lied to us.'],
      ['blame', 'You could have told us and you did not.'],
      ['blame', 'We paid on time and you did not deliver.'],
      ['blame', 'You did not miss anything, you ignored it.'],
      ['absolute', 'You always find something to complain about.'],
      ['absolute', 'You never answer the phone.'],
    ],
  ],
  [
    'a condition with nothing to fear behind it threatens nobody',
    [
      "If I don't hear from the bank by Friday, I will let you know.",
      'Failing that, a call on Thursday would do.',
      "If the date doesn't suit you, we will find another day.",
      'If the sample is lost, we will send another one.',
      'Otherwise a call on Monday would be fine too.',
      "If Friday doesn't work, I'll ask again on Monday.",
      "Unless it rains, I'll be in touch on Monday.",
      'If the key does not fit, we will gladly send a new one.',
      'Should the bank say no, we will let you know the same day.',
      'If not, any other day works.',
      'If this does not suit you, we will of course take the goods back.',
      'If the colour is not to your taste, we will collect it free of charge.',
      "If it doesn't suit you, we will gladly take it back.",
      'If your client prefers to keep the shares, mine will not object.',
      "If your wife wants to keep the table, I won't mind.",
      'If the judge sees it your way, we will pay without further argument.',
      'If the boiler was our fault, we will cover the repair in full.',
      'We will have to stop the line if the resin does not come, so I check every morning.',
      'Your order will be cancelled by the system if the form stays empty, so I filled it in for you.',
      'If you prefer the other agency, we will not stand in your way.',
      'If you come to Leeds, I will take you round the works.',
      'If you land before six, we will take you out for dinner.',
    ],
    [
      ['threat', "If you don't pay by Friday, I will let you know what our lawyers say."],
      ['threat', "If you don't pay, we will find another buyer."],
      ['threat', "If I don't hear from you by Friday, I will come back to you with my lawyer."],
      ['threat', "If you don't pay by Friday, we will sue."],
      ['threat', "If the rent isn't here by Friday, we will terminate the lease."],
      ['threat', 'Pay by Friday, otherwise we will see you in court.'],
      ['threat', 'If you refuse, we will tell the tax office.'],
      ['threat', "If you don't answer by Friday, I'll tell your boss."],
      ['threat', "If you don't pay, I'll be in touch with your bank."],
      ['threat', "If you don't pay by Friday, we will take you to court."],
      ['threat', 'Unless you pay by Friday, we will take you to court.'],
      ['threat', 'If the deposit is not back by Friday I will take you to the small claims court.'],
      ['threat', 'I will take you to court over this.'],
      ['threat', "If you don't pay, we will take the goods back."],
      ['threat', 'We will cancel the order if you do not pay, so I have told our lawyers already.'],
      ['threat', 'If you fail to deliver, we will not pay.'],
      ['threat', 'If this does not suit you, we will take our business elsewhere.'],
      ['threat', "If you don't like it, we will take it to court."],
    ],
  ],
  [
    'a finished paper and the rule of a third party close no door of one’s own',
    [
      'This is the final version of the drawing.',
      'Here is the final draft of the lease.',
      'The final headcount is 42.',
      'The final say is yours.',
      'The final inspection is on Monday.',
      "The bank's terms are not negotiable, ours are.",
      "The council's limit is fixed.",
      "The museum's policy is not negotiable.",
      'The tax office rules are set in stone.',
      'The school dates are fixed.',
    ],
    [
      ['ultimatum', 'This is the final version, take it or leave it.'],
      ['ultimatum', 'This is the final draft, and that is our last word.'],
      ['ultimatum', 'This is the final list or no deal.'],
      ['ultimatum', "My client's terms are not negotiable."],
      ['ultimatum', "The board's decision is final."],
      ['ultimatum', "The bank's terms are fixed, and our offer is final."],
      ['ultimatum', 'Our terms are not negotiable.'],
      ['ultimatum', 'This is our final offer.'],
      ['ultimatum', "The council's limit is fixed, take it or leave it."],
      ['ultimatum', 'Our final plan is this or nothing.'],
    ],
  ],
  [
    'two offers of one’s own leave a choice, this or nothing leaves none',
    [
      'Sixty chairs at $11, or forty of them at $13.',
      'We could do two days at 900, or three of them at 800.',
      'Either the oak at 4,000, or the beech at 3,200.',
      'Delivery in May at $300, or 9 June for free.',
      '20 seats for a year, or 10 for two.',
      'A flat fee of 500, or 45 an hour.',
      'Net 30 at 2%, or net 60 at list price.',
      'Forty at $13, or sixty at $11, whichever suits.',
      'Either 40 hours at $90, or 60 hours at $75.',
      'I could offer 12 boxes at 40, or 20 boxes at 36, or 50 at 31.',
    ],
    [
      ['ultimatum', 'Sixty chairs at $11, or nothing.'],
      ['ultimatum', 'Sixty chairs at $11, or no deal.'],
      ['ultimatum', 'Sixty at $11, or we walk.'],
      ['ultimatum', '$11 or forget it.'],
      ['ultimatum', 'Sixty chairs at $11 today, or you find someone else.'],
      ['ultimatum', '4,000 as it stands, or the deal is off.'],
      ['ultimatum', 'Sixty chairs at $11, or not at all.'],
      ['ultimatum', 'Sixty at $11 or forty at $13, take it or leave it.'],
      ['ultimatum', 'Choose: 400 now or 900 later.'],
      ['threat', '$5,000 by Friday, or see you in court.'],
    ],
  ],
  [
    'who is told they did right, always or never, is praised',
    [
      'You always answer within the hour, which means a lot to us.',
      'You always reply so fast, I really appreciate it.',
      'Mia says you always make the best pancakes.',
      'My colleague tells me you always keep your promises.',
      'You never once rushed me, and it shows in the result.',
      'You never once raised your voice, and we value that.',
      'You never asked for more than was fair.',
      'Your drawings are never wrong, which makes my life easy.',
      'Your invoices are never late.',
      'You gave me the clearest brief I have ever had.',
      'You sent us the kindest answer of all.',
      'You took her to the dentist when I forgot, thank you.',
      'You brought the parcel over when we were away, thank you.',
    ],
    [
      ['absolute', 'You always find an excuse, thank you.'],
      ['absolute', 'You always answer with a new price.'],
      ['blame', 'Mia says you always forget her lunch.'],
      ['blame', 'You never once answered our mails.'],
      ['blame', 'You never asked us before you cut the tree down.'],
      ['blame', 'Your invoices are always wrong.'],
      ['blame', 'Your deliveries are always late.'],
      ['blame', 'You gave me the wrong brief, and I lost two weeks.'],
      ['blame', 'You brought it back broken and never told us.'],
      ['absolute', 'You always answer within the hour, but you never keep your word.'],
    ],
  ],
  [
    'what people leave behind is no failing of theirs',
    [
      'You forgot your umbrella at our office.',
      'You left your scarf in our hall.',
      'You have left your pen on my desk.',
      'You left your spare key with us, shall I post it?',
      'You forgot your charger here, I put it in the post today.',
      'He forgot his inhaler at your place, could you put it in his bag?',
      'She left her glasses in your car.',
    ],
    [
      ['blame', 'You forgot our appointment.'],
      ['blame', 'You left your rubbish in our yard.'],
      ['blame', 'You forgot your promise.'],
      ['blame', 'You left us standing at the gate.'],
      ['blame', 'You forgot his inhaler again.'],
      ['blame', 'You left your van in our gate again.'],
    ],
  ],
  [
    'what was heard and is still looked into accuses nobody',
    [
      'I was told by the warehouse that your driver refused to wait, and I am looking into why.',
      'We were told that your crew left early, and we are checking what happened.',
      'My office says your driver lost the papers, but I would like to hear your side first.',
    ],
    [
      ['blame', 'I was told by the warehouse that your driver refused to wait.'],
      ['blame', 'We were told that your crew failed to lock up, and we are deducting a day.'],
      ['blame', 'My office says your driver lost the papers, and I believe it.'],
    ],
  ],
  [
    'who laughs at themselves, or praises with a strong word, scorns nobody',
    [
      'You must think we are slow, but the survey took three weeks.',
      'You must think I am rude, but my phone was broken.',
      'You must think me terribly forgetful.',
      'You must think we are disorganised, and this month you would be right.',
      'Shame on me for forgetting your birthday discount.',
      'It is a disgrace how long I have kept you waiting.',
      'Last chance to laugh at my drawing before the real designer takes over!',
      "Last chance to make fun of my haircut before Friday's call!",
      'Your patience is unbelievable, thank you.',
      'Your kindness is ridiculous, thank you.',
    ],
    [
      ['hostility', 'You must think we are idiots.'],
      ['hostility', 'You must think I am stupid, but I can read a contract.'],
      ['hostility', 'You must think we are slow enough to sign this.'],
      ['hostility', 'Shame on you for asking.'],
      ['hostility', 'It is a disgrace how long you have kept us waiting.'],
      ['hostility', 'Your attitude is unbelievable.'],
      ['time-pressure', 'Last chance to get it at this price.'],
      ['hostility', 'You must think we are slow, but you are a liar.'],
    ],
  ],
  [
    'strong words on the reader’s side are no scorn, and a "no" that invites refuses nothing',
    [
      'You would be mad to accept less.',
      'You would be mad to sell it for less, so I understand your price.',
      'You would be foolish to sell before spring, and I know it.',
      'You would be crazy not to ask for a discount.',
      'No question is stupid.',
      'No question is too small for us.',
      'There are no stupid questions.',
    ],
    [
      ['irritator', 'You would be mad to refuse this offer.'],
      ['irritator', 'You would be mad to turn down such an offer.'],
      ['flat-refusal', 'No discount.'],
    ],
  ],
  [
    'who insists on giving, or awaits something for the reader, demands nothing',
    [
      'I must insist that lunch is on me this time.',
      'I insist that dinner is my treat.',
      'I must insist on paying for the coffee.',
      'I insist that you keep the change.',
      'We expect the next price list in June and will send it to you at once.',
      'We expect the samples on Monday and will forward them to you the same day.',
      'I expect the figures tonight and will share them right away.',
      "We need the council's answer and will pass it on to you immediately.",
    ],
    [
      ['demand', 'I must insist that you pay for the lunch.'],
      ['demand', 'I insist on full payment.'],
      ['demand', 'We expect your price list in June and will send it back at once.'],
      ['demand', 'We expect the full amount on Monday or we will send the papers to our lawyer.'],
      ['time-pressure', 'I expect your figures tonight and will share them right away.'],
    ],
  ],
  [
    'who leaves time presses nobody',
    [
      'You must be sick of my emails by now, sorry!',
      'You must be tired of waiting by now, I am sorry.',
      'You must be swamped today.',
      "You don't have to decide today, the slot is yours until Friday.",
      'You do not have to answer today.',
      "You needn't sign anything today.",
      'If you pay within ten days I take 3 % off.',
      'If you order within two weeks, we take off another 5 %.',
    ],
    [
      ['time-pressure', 'You must decide today.'],
      ['time-pressure', "You don't have to decide today, but I need your answer by noon tomorrow."],
      ['time-pressure', 'If you pay within the hour, I take 3 % off, otherwise the price goes up.'],
      ['time-pressure', 'You must be quick, I need your answer by tonight.'],
    ],
  ],
  [
    'a date that somebody else sets is told with its reason',
    [
      'The printer needs the files by noon tomorrow or the leaflets miss the fair on Saturday.',
      'The airline wants the names by noon tomorrow or the seats are gone.',
      'The courier collects at four, so I need the parcel by three today.',
      'The mill must have the order by tonight, or we lose the May slot.',
      'The notary needs your passport by tomorrow noon.',
      'The theatre keeps our seats only until six tonight.',
      'The school wants an answer by tomorrow morning.',
    ],
    [
      ['time-pressure', 'I need the files by noon tomorrow.'],
      ['time-pressure', 'My client needs your answer by noon tomorrow.'],
      ['time-pressure', 'The bank wants the money, and you must decide by tonight.'],
      ['threat', 'The bank needs the money by Friday, or we will sue you.'],
      ['time-pressure', 'The other buyer wants an answer by tonight.'],
    ],
  ],
  [
    'somebody else’s ultimatum is none where the writer opposes it',
    [
      "My flatmate insists on a bigger room or he won't move in, and I am trying to talk him round.",
      "My sister wants the piano or she won't come to the wedding, and I am trying to calm her down.",
      'Our supplier refuses to ship unless we pay up front, and I am trying to change their mind.',
    ],
    [
      ['threat', 'My client insists on the full refund or he will go to court.'],
      ['ultimatum', "My client insists on 900 or he won't sign, take it or leave it."],
    ],
  ],
];

describe.each(GUARDS)('%s', (_, harmless, meant) => {
  test.each(harmless)('no mark: %s', (said) => expect(marksIn(said)).toEqual([]));
  test.each(meant)('%s: %s', (rule, said) => expect(marksIn(said)).toContain(rule));
});

describe('a reason or another way in the next two sentences of its paragraph excuses', () => {
  const FILLER = 'The hall has two doors. ';
  const MOVES = [
    ['flat-refusal', "We can't accept that.", 'We could do 400 in May.'],
    ['positional-statement', 'We need the rent at $2,000 a month.', 'That is because our budget ends there.'],
    ['time-pressure', 'I need your answer by noon today.', 'That is because the hall is let tomorrow.'],
  ] as const;

  describe.each(MOVES)('%s: %s', (rule, move, excuse) => {
    test.each([
      ['the next', `${move} ${excuse}`, false],
      ['the second next', `${move} ${FILLER}${excuse}`, false],
      ['not the third next', `${move} ${FILLER}${FILLER}${excuse}`, true],
      ['not one in a new paragraph', `${move}\n\n${excuse}`, true],
      ['nor none at all', `${move} ${FILLER}`, true],
    ])('%s', (_where, body, isMarked) => expect(marksIn(body).includes(rule)).toBe(isMarked));
  });
});

describe('odd characters', () => {
  const PIECES = [
    'Take it or leave it',
    '\u200b',
    '\ufeff',
    'e\u0301',
    '\u202e',
    'שלום',
    '"',
    '«',
    '’',
    'but',
    'You say',
    ' ',
    'NOW-1',
  ];
  const odd = array(constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''));

  test('never move a mark off its words, and the same text gets the same answer, read before or not', () => {
    assert(
      property(odd, (body) => {
        const first = review(body);
        const placed = first.signals.flatMap(({ start, end, text }) =>
          start === null || end === null ? [] : [{ here: normal(body.slice(start, end)), text }],
        );
        expect(placed.map(({ here }) => here)).toEqual(placed.map(({ text }) => text));
        expect(review(body)).toEqual(first);
      }),
      { numRuns: 80 },
    );
  });

  test('a reader that has read nothing answers the same', () => {
    assert(
      property(odd, (body) => {
        expect(review(body, createReader(rules, weights))).toEqual(review(body));
      }),
      { numRuns: 8 },
    );
  });

  test('a text without a blank of whatever length is read', () => {
    assert(
      property(
        constantFrom('a', '"', "'", 'A-', '\u200b', 'NOW-1'),
        integer({ min: 1, max: 60_000 }),
        (piece, times) => {
          expect(marksIn(piece.repeat(times)).filter((rule) => rule === 'ultimatum')).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });
});
