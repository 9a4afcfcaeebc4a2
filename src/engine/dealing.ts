export const one = (words: string): string => `(?:${words.trim().replace(/\s*,\s*/g, '|')})`;
export const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'i');

const UNIT = String.raw`(?:%|percent\b|per cent\b|k\b|[€£$₹]|(?:eur|usd|gbp|chf|euros?|dollars?|pounds?|quid|grand|francs?|kr)\b)`;
const PERIOD = one(
  'month, week, year, hour, day, unit, head, night, seat, person, piece, kilo, tonne, m2, square, annum',
);

const GRANT = one(
  'offer, do, go, accept, pay, agree, live, meet, stretch, propose, suggest, take, give, drop, move, sign, hold, add, throw, reduce, match, manage, stay, prefer, like, need, settle, come',
);
const CHANGE = one(
  'be, move, do, live, have, come, go, keep, stay, stretch, manage, take, cover, work, give, start, consider, lose, drop, spread, share, swap, wait, split, pay, accept, add, extend, offer, make it, agree, meet, match, reduce, lower, include, hold, waive',
);
export const THING = one(
  'offer, quote, quotation, price, price list, rate, fee, rent, salary, discount, deposit, refund, raise, budget, surcharge, instal?ment, royalt(?:y|ies), equity, bonus, premium, penalt(?:y|ies), commission, credit, compensation, invoice, proposal, counter, counter-?offer, counter-?proposal, cap, estimate, bid, fine, allowance, share, advance, stake, hal(?:f|ves)',
);
export const CONDITION = one(
  'terms?, contract, clause, agreement, lease, tenancy, notice period, scope, deadline, delivery, payment, warranty, liability, exclusiv\\w+, licen[cs]e, renewal, settlement, custody, shifts?, hours a week, days a week, remote, weekends?, minimum, guarantee',
);
const THEIRS = one(
  'figure, number, suggestion, draft, position, request, client, side, valuation, limit, ceiling, maximum, floor, range',
);

const AMOUNT = String.raw`(?:[$€£¥₹]\s?\d|\b\d[\d.,]*\s?${UNIT})`;
const SIDE = String.raw`\b(?:i|we|you|my|our|your|clients?|sellers?|buyers?|committee|board)\b`;
const BID = one(
  'offer, offering, pay, propose, proposing, suggest, willing, accept, consider, take, sell, buy, purchase, purchasing, give you, come (?:up|down) to, go (?:up|down|as high|to), want, need, asking, ask for, hoping, hope for, like, would be, stays? at, can do, could do, claim, credited, deserve, expect, afford, spot me, have',
);

const PUT = one(
  'call it, meet you at, meet me at, meet you on, make it, how about, what about, split, settle at, settle on, settle for, shake on, say, would, could we say, could we do, counter at, counter with, countering at, fine at, happy at, happy with, at, for, asking, offer, offering, pay, take, accept, do, want, wanted, was thinking, was thinking of, looking for, looking at',
);
export const CALENDAR = one(
  'am, pm, minutes, hours, days, people, copies, percent, %, st, nd, rd, th, jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec',
);
const FIGURE = String.raw`\d[\d.,]*\d`;
const BY_ME = one('i, we');
const MODAL = String.raw`(?:'d|'ll| can| could| will| would)`;

/** What a sentence of bargaining holds. Plain expressions: each is asked of every sentence of draft and thread. */
export const DEALING = {
  money: any(
    String.raw`[$€£¥₹]\s?\d`,
    String.raw`\d\s?${UNIT}`,
    String.raw`\b(?:R|Rs\.?|CHF|EUR|USD|GBP|NOK|SEK|DKK) \d`,
  ),
  /** Somebody's figure put on the table: "I can offer $115 for it", "would you take 40k". */
  bid: any(
    String.raw`${SIDE}[^.?!]{0,40}\b${BID}\b[^.?!]{0,50}${AMOUNT}`,
    String.raw`${AMOUNT}[^.?!]{0,30}\b(?:cash|is my|is as far|would work|off\b|for (?:it|this|your|the lot)|my (?:offer|price)|final)`,
  ),
  /** The same without a currency: "call it 28,250", "1,200 all in", "900 and it's yours". */
  figure: any(
    String.raw`\b${PUT} (?:about |around |maybe )?${FIGURE}\b(?! ?${CALENDAR})`,
    String.raw`\b${FIGURE} (?:each|apiece|all in|flat|cash|a ${PERIOD}|per \w+|(?:would|will) (?:do|work|suit|be (?:possible|fine|ok))|without|if ${BY_ME}|if you|from me|or nothing)\b`,
    String.raw`\b${FIGURE} and (?:it'?s|we have|i'?ll|i|you)\b`,
  ),
  /** One thing for another: "I can do four nights if you take three", "in return", "50/50". */
  swap: any(
    String.raw`\b${BY_ME}${MODAL}? (?:do|take|have|keep|cover|handle|pay)\b[^.?!]{2,60}\b(?:if you|and you|you (?:take|do|keep|have))\b`,
    String.raw`\bif you (?:take|do|keep|cover|can|could|give|let|cut|drop|add)\b[^.?!]{2,60}\b${BY_ME}${MODAL}\b`,
    String.raw`\b(?:in (?:return|exchange)|50\/50|60\/40|half and half|halfway|meet in the middle|instead of|for me,? and|you keep|i take)\b`,
    String.raw`\b${BY_ME}(?:'d| would)? (?:propose|suggest)\b|\b${BY_ME} ask (?:for )?(?:\w+ )?(?:\d|one|two|three|four|more|extra)`,
  ),
  /** "a month", "/seat", "net 60". */
  rate: any(
    String.raw`\b(?:per|a|each|an) ${PERIOD}\b`,
    String.raw`\/(?:month|mo|week|year|hour|h|unit|seat)\b`,
    String.raw`\bnet \d+|\b\d+ days\b`,
  ),
  /** What the writer could, would or will not do. */
  stand: any(
    String.raw`\b(?:i|we)(?:'d| could| can| would| might|'ll| will| can't| cannot| couldn't| won't| wouldn't) (?:\w+ )?${GRANT}\b`,
  ),
  /** A change that is asked for or proposed. */
  change: any(
    String.raw`\b(?:could|can|would|may|might) (?:you|we|i|it|that|this|(?:the|your) \w+|\w+) (?:\w+ ){0,2}${CHANGE}\b`,
    String.raw`\b(?:would like|we'd like|i'd like|hoping|we hoped|instead of|rather than|(?:i|we) (?:propose|suggest|offer|ask|want|need|insist|expect|demand|accept|agree|refuse))\b`,
    String.raw`\b(?:proposing|offering|asking|asking for|looking for|prepared to|willing to|open to)\b`,
  ),
  terms: any(
    String.raw`\b${THING}s?\b`,
    String.raw`\b${CONDITION}\b`,
    String.raw`\b(?:your|their|my|our) (?:\w+ )?${THEIRS}s?\b`,
  ),
  /** A limit, a consequence, or what the sides need. */
  stake: any(
    String.raw`\b(?:can'?t|cannot|won't|will not|could not|couldn't|not) (?:\w+ )?(?:go|accept|agree|pay|do|sign|move|stretch|offer|live with|afford|be able|possible|work for|match|absorb|carry|justify|give)\b`,
    String.raw`\b(?:take it or leave|final offer|last (?:offer|word|price)|non-?negotiable|otherwise|unless|or else|walk away|elsewhere|lawyer|solicitor|ombudsman|court|small claims|dispute|claim|cancel|terminate)\b`,
    String.raw`\b(?:matters|priority|(?:on|from) your (?:side|end)|both of us|for both|fair|work for you|where (?:we|you) (?:could|can)|room|flexib\w+|meet you|halfway|drives|hard for you)\b`,
  ),
  /** News, instructions, stories of others, a round to many: what mail is mostly about. */
  telling: any(
    String.raw`\b(?:fyi|minutes|agenda|attendance|attached (?:is|are)|please find|rehearsal|newsletter|unsubscribe|see you (?:there|then)|sign up|rsvp|registration|conference call|webinar|reminder|status|update|forward(?:ed|ing)?|portal|handbook|log ?in|password|error|ticket|reboot|print|slides?|deck)\b`,
    String.raw`\b(?:he|she|they) (?:said|told|says|has|have|had|was|were|is|are)\b`,
    String.raw`^(?:(?:hi|hello|dear|morning|good morning|evening),? )?(?:all|everyone|everybody|team|folks|gentlemen|colleagues|friends|both)\b`,
    String.raw`\b(?:so (?:very )?sorry|condolence|funeral|congratulations|happy (?:new year|birthday|holiday)|merry|passed away)\b`,
  ),
  /** A sum that is no longer, or never was, at stake: paid, booked, a fee as usual, what a thing costs everybody. */
  settled: any(
    String.raw`\b(?:was|were|is|are|has been|have been|got) (?:booked|refunded|paid|charged|credited|transferred|donated|collected|received)\b`,
    String.raw`\b(?:booking|reservation|table|appointment|ticket|order|place|deposit)s?\b[^.?!]{0,40}\b(?:is|are|has been|have been) (?:now )?(?:confirmed|taken|reserved)\b`,
    String.raw`\b(?:receipt|tax return|annual report|direct debit|subs|donation|donated|cash or transfer|as (?:before|usual)|as every year|nothing was charged|gives? (?:some|part|half) of it back)\b`,
    String.raw`\b(?:arrived|came|landed|went out|went through) (?:yesterday|today|this morning|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b`,
    String.raw`\b(?:asks? for|charges?|costs?|fines?) (?:\w+ )?[$€£₹]?\d[^.?!]{0,30}\b(?:where|when|if) (?:someone|anyone|you|people|they)\b`,
  ),
} as const;

export type Dealing = keyof typeof DEALING;
