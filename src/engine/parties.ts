import { any, one } from './dealing.ts';
import { holding } from './held.ts';

const ME = one('i, we, me, us, my, our');
const YOU = one('you, your');
const THING = one(
  'rent, fees?, quoted?, quotation, proposal, rates?, prices?, deposit, refund, salary, discount, instal?ments?, commission, royalt(?:y|ies), licen[cs]e, insurance, compensation, invoiced?, bill, per ?cent, figure, offer, budget, surcharge, allowance, estimate, bid, loan, share, settlement, bonus, penalty, costs?',
);
const CONDITION = one(
  'contract, clause, agreement, lease, tenancy, notice, deadline, delivery, payments?, warranty, guarantee, liability, exclusiv\\w+, renewal, custody, terms, conditions, scope, minimum, variation, credit, withdraw\\w*, extension, damages?, repairs?, replace\\w*, cancel\\w*',
);
const THEIRS = one(
  'offer, quote, quotation, price, proposal, letter, e-?mail, mail, message, note, request, invoice, bill, figure, side, position, clients?, office, company, lawyer, people, own, counter, estimate, terms, word, agent, boss, crew, men, shop, firm, driver, bid, draft, list, demand, claim',
);
const GREETED = one(
  'all, everyone, everybody, team, folks, guys, lads, ladies, gentlemen, colleagues, friends, both, members, parents, customers?, neighbours, residents, tenants, students, drivers, whoever',
);
const READERS = one(
  'all, everyone, everybody, team, colleagues, members, parents, customers?, neighbours, residents, tenants, partners, friends, staff, drivers, shareholders',
);

/** Writer and reader in one clause: who acts on whom. */
export const meetsYou = holding(any(String.raw`\b${ME}\b[^.?!;]*\b${YOU}\b`, String.raw`\b${YOU}\b[^.?!;]*\b${ME}\b`));
/** What two parties come to terms over: a sum, what is paid for, a condition, something of theirs. */
export const isOverTerms = holding(
  any(
    String.raw`\b(?:${THING}|${CONDITION})\b`,
    String.raw`[$€£₹¥]\s?\d|\d\s?(?:euros?|dollars?|pounds?|quid|francs|usd|eur|gbp|chf|k\b|%|per ?cent)|\b(?:hundred|thousand|grand)\b`,
    String.raw`\byour (?:\w+ ){0,2}${THEIRS}\b`,
  ),
);
export const saysYour = holding(/\byours?\b/i);
export const saysMine = holding(/\b(?:my|mine|our|ours)\b/i);
/** Terms are tried out before they are fixed. */
export const saysWould = holding(/\b(?:would|could|might)\b|\b(?:i|we|you|it|that)'d\b/i);

/** To a round, not to a party. */
export const isToMany = holding(
  any(
    String.raw`^(?:(?:hi|hello|dear|hey|good (?:morning|afternoon|evening)|morning|evening|afternoon|to),? )?${GREETED}\b`,
    String.raw`\b(?:dear|hi|hello|morning|to) (?:\w+ )?${READERS}\b`,
    String.raw`\b(?:everyone|everybody|anyone|whoever|somebody|someone|each of you|all of you|every one of you)\b`,
  ),
);
export const isOfTheOffice = holding(
  /\b(?:fyi|minutes|report|summary|agenda|reminder|newsletter|notes|update|meeting|attached|deck|slides|system|password|server|ticket|portal|handover|rota|auditors?|canteen|reception|shift|team|board|folder|link|template|spreadsheet|file|forward(?:ing|ed))\b/i,
);
/** What is arranged or told: where to be, what to bring, whom to ring. */
export const arranges = holding(
  /\b(?:see you|look(?:ing)? forward|bring|lunch|dinner|train|flight|hotel|doors|invited?|join us|free of charge|will be closed|as usual|as always|as agreed|no action|you (?:do not|don't) (?:have|need)|let me know if|(?:if you have )?any questions|call me|for your information|for info)\b/i,
);
export const isOfTheFamily = holding(
  /\b(?:mum|mom|dad|love|grandpa|grandma|granny|auntie?|uncle|honey|darling|birthday|wedding|funeral|holiday|xx?|hugs?|party|match|beers?|pub|exam|hospital)\b/i,
);
export const tellsOfOthers = holding(
  /\b(?:he|she|they|him|her|them|his|their|he's|she's|they're|they've|he'll|she'll|they'll)\b/i,
);
export const saysPlease = holding(/\bplease\b/i);
