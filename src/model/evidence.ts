/** One source: what was measured, on whom, and what it does not show. Every rule names its sources by these keys. */
export interface Evidence {
  readonly cite: string;
  readonly found: string;
  readonly limits: string;
}

const sources = {
  'threats-win-and-cost': {
    cite: 'Sinaceur & Neale 2005; Sinaceur, Van Kleef, Neale, Adam & Haag 2011',
    found:
      'In laboratory negotiations some threats, early and implicit or late and explicit ones, drew concessions, and cool threats drew more than anger.',
    limits: 'So threats can work. What they cost the relationship afterwards is not what these studies measured.',
  },
  'casino-ultimatum': {
    cite: 'Own analysis of CaSiNo, 1,030 recorded practice negotiations',
    found:
      'People who used take-it-or-leave-it wording and still got a deal did not get more, were liked less, and their talks ended in walk-away more often (about 1 in 6 against 1 in 50).',
    limits:
      'A correlation among crowd workers chatting about camping supplies; some of these phrases announce the walk-away itself.',
  },
  'moods-answered-in-kind': {
    cite: 'Own analysis of CaSiNo, 396 annotated dialogues',
    found:
      'A put-down was answered with a put-down in 13.8 % of next turns against 8.2 % expected; small talk and empathy spread the same way.',
    limits: 'Chats, not business mail; the position in the talk was not controlled for.',
  },
  'reveal-real-deadlines': {
    cite: 'Moore 2004',
    found: 'Negotiators gained from revealing their final deadlines, whatever their alternatives.',
    limits: 'It is about real deadlines, openly told; nothing here speaks for inventing one or for hiding one.',
  },
  'asking-beats-demanding': {
    cite: 'Maaravi, Idan & Hochman 2019; Brett et al. 2007',
    found:
      'Asking for a discount got more than demanding it in three experiments; in 386 online disputes, messages with commands were followed by settlement less often.',
    limits: 'The experiments are about discounts in shops; the disputes are a correlation.',
  },
  'i-language': {
    cite: 'Rogers, Howieson & Neame 2018',
    found:
      "In ratings of opening lines for a conflict talk, I-statements that also named the other's view were judged least likely to provoke defence.",
    limits: 'Ratings of imagined scenes, not deals.',
  },
  'skilled-irritators': {
    cite: 'Rackham & Carlisle 1978',
    found:
      'Observers counted 2.3 irritating phrases an hour among negotiators rated as skilled and 10.8 among average ones.',
    limits:
      'Face to face, British labour bargaining of the 1970s, observed without tests. Bare words such as fair or generous had no relation to liking in CaSiNo.',
  },
  'anger-answered': {
    cite: 'Friedman et al. 2004; Brett et al. 2007',
    found:
      'Messages with anger were followed by settlement less often in online disputes, partly because they drew an angry reply.',
    limits: 'Mixed: in some laboratory studies anger won concessions, mostly from weaker parties.',
  },
  'you-always': {
    cite: 'Rogers, Howieson & Neame 2018; own check of 2,860 rated replies',
    found:
      'The tradition of I-language advises against "you always" and "you never"; the bare words always and never made no difference in the rated replies.',
    limits: 'No direct effect study is known to us.',
  },
  'yes-no-yes': {
    cite: 'Ury 2007; Brett et al. 2007',
    found: 'In 386 online disputes, messages that gave an account went with more settlements.',
    limits: 'The pattern yes–no–yes itself is expert advice, not a measured effect.',
  },
  'tone-misfires': {
    cite: 'Kruger, Epley, Parker & Ng 2005',
    found: 'Writers overrate how well the tone of their e-mails is understood.',
    limits: 'Capitals and exclamation marks were not measured; this is the convention of the medium.',
  },
  'one-good-reason': {
    cite: 'Brett et al. 2007; Maaravi, Ganzach & Pazy 2011',
    found:
      'Accounts went with more settlements; yet justifying a first price that the other side can easily argue against led to worse counter-offers.',
    limits: 'So one reason that is hard to dispute, and none in mere haggling over a price.',
  },
  'their-view': {
    cite: 'Galinsky, Maddux, Gilin & White 2008',
    found: "Negotiators who thought about the other side's view found hidden agreements more often, in three studies.",
    limits: 'That one written sentence about them has the same effect is our inference.',
  },
  'skilled-ask': {
    cite: 'Rackham & Carlisle 1978; Thompson 1991',
    found:
      'Skilled negotiators used twice as many questions (21.3 % against 9.6 % of behaviour); in an experiment, seeking information improved joint outcomes even when only one side did it.',
    limits:
      'The count is an observation without tests. One or two questions are enough: three or more did not help in rated replies.',
  },
  'follow-up-questions': {
    cite: 'Huang, Yeomans, Brooks, Minson & Gino 2017',
    found: 'People who asked more questions, follow-up questions above all, were liked more by those they talked to.',
    limits: 'Chats and dates. One co-author had other papers retracted; no rule rests on this study alone.',
  },
  'closed-questions': {
    cite: 'Brooks & John 2018',
    found: 'With an evasive counterpart, precise closed questions can serve better than open ones.',
    limits: 'A review for practitioners.',
  },
  'acknowledgement-receptive': {
    cite: 'Yeomans, Minson, Collins, Chen & Gino 2020; weights of the released model read by us',
    found: 'With agreement, acknowledgement is the strongest marker of coming across as receptive.',
    limits: 'Rated replies about politics and policy; not shown to raise prices or close rates.',
  },
  'full-stop-before-but': {
    cite: 'Own check of the rated replies released with Yeomans et al. 2020',
    found: '"I understand X, but Y" in one sentence was rated 0.11, an acknowledgement that stands alone 0.37.',
    limits: 'A correlation in texts about politics.',
  },
  'call-before-mail': {
    cite: 'Morris, Nadler, Kurtzberg & Thompson 2002; Nadler 2004',
    found:
      'In two studies, pairs who had a short personal phone call before negotiating by e-mail felt more rapport and did better; in one, of law students, pairs who skipped it were over four times more likely to end without a deal.',
    limits: 'Students, simulated deals. A written pleasantry was not shown to have this effect.',
  },
  'call-when-neutral': {
    cite: 'Swaab, Galinsky, Medvec & Diermeier 2012',
    found:
      'A meta-analysis: voice and sight help people with a neutral attitude, make no difference to cooperative ones and hurt hostile ones.',
    limits: 'Weaker in East Asian samples.',
  },
  'calls-less-awkward': {
    cite: 'Kumar & Epley 2021',
    found: "People expect a call to be more awkward than writing; it isn't, and the bond is stronger.",
    limits: 'Friends and strangers, not negotiators.',
  },
  'warm-can-cost': {
    cite: 'Jeong, Minson, Yeomans & Gino 2019',
    found: 'In one-off haggling over a price, warm wording drew worse counter-offers than firm wording.',
    limits: 'One-off purchases. One co-author had other papers retracted; no rule rests on this study alone.',
  },
  'small-talk-liked': {
    cite: 'Own analysis of CaSiNo',
    found: 'Small talk went with being liked more (4.21 against 3.78 of 5).',
    limits: 'A correlation in chats between crowd workers.',
  },
  'fewer-arguments': {
    cite: 'Rackham & Carlisle 1978',
    found: 'Skilled negotiators backed a case with 1.8 reasons on average, average ones with 3.0.',
    limits: 'Observed without tests; experiments on the dilution of arguments are mixed.',
  },
  'fewer-counters': {
    cite: 'Rackham & Carlisle 1978',
    found: 'Skilled negotiators made 1.7 immediate counter-proposals an hour, average ones 3.1.',
    limits: 'Observed without tests.',
  },
  'silence-reads-sinister': {
    cite: 'Thompson & Nadler 2002',
    found: 'In e-mail, silence and missing answers invite a sinister reading.',
    limits:
      'A review. Matching answers to questions by words errs, so Parley says "I don\'t find", never "you didn\'t".',
  },
  'four-building-blocks': {
    cite: 'Salacuse',
    found:
      "Relationships carry deals, and stand on two-way communication, commitment to the other side's interests, reliability and respect.",
    limits: "An expert's view, without an effect size.",
  },
  'politeness-strategies': {
    cite: 'Danescu-Niculescu-Mizil et al. 2013',
    found: 'Gratitude and deference are the strongest markers of a request that people rate as polite.',
    limits: 'Requests on two websites, not deals; politeness does not by itself improve a price.',
  },
  'written-rapport': {
    cite: 'Wiltermuth & Neale 2011',
    found: "Personal details without bearing on the deal can hurt agreements that need both sides' information.",
    limits: 'So one line is enough; what was tested with success is a personal phone call, not a written opener.',
  },
  'equal-offers': {
    cite: 'Leonardelli, Gu, McRuer, Medvec & Galinsky 2019',
    found:
      'Two or three offers of equal value at once gave better results and a more cooperative reputation than one offer, in six experiments.',
    limits: 'Simulated negotiations.',
  },
  'apology-parts': {
    cite: 'Lewicki, Polin & Lount 2016',
    found: 'Responsibility first and repair second make an apology work; asking for forgiveness matters least.',
    limits:
      '755 people reading scenarios. The bare word sorry went with less liking in CaSiNo, as it mostly prefaced refusals.',
  },
  'testing-understanding': {
    cite: 'Rackham & Carlisle 1978',
    found:
      "Testing understanding and summarising made up 17.2 % of skilled negotiators' behaviour against 8.3 % of average ones'.",
    limits: 'Observed without tests.',
  },
  'shared-goal-words': {
    cite: 'Own analysis of CaSiNo',
    found: '"Both of us" and "work together" had no measurable relation to liking.',
    limits: 'So the sentence is praised for what it commits to, on plausibility alone.',
  },
} as const satisfies Record<string, Evidence>;

export type EvidenceKey = keyof typeof sources;

/** A key that is not here does not compile. */
export const EVIDENCE: Readonly<Record<EvidenceKey, Evidence>> = sources;
