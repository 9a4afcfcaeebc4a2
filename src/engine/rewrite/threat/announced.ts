import { unwelcome, wishing } from './avoided.ts';
import type { Pieces, Way } from '../reword.ts';
import { capital, small } from '../words.ts';

const NO_CHOICE =
  /^(?<before>.+, )?(?:you|this|that) (?:leaves?|gives?)(?: me| us)?(?: with)? (?:no|little|not much) (?:other )?(?:choice|option|alternative) (?:but|other than|except) to (?<act>.+)$/i;
const ANNOUNCED =
  /^(?:I|we)(?:['’]ll| will| shall|['’]m going to| am going to|['’]re going to| are going to|['’]d have to| would have to) (?:now |then |simply |just |have to |be )*(?<act>(?!(?:not|never|need|continue|stay|remain|keep on|go on|carry on)\b)[a-z]+ [^,;]+)$/i;

/** A second clause, which is no part of the step: "and the fee is for your account". */
const TWO =
  /,? and (?:the|my|our|your|it|they|he|she|that|this)\b.* (?:is|are|will|goes|has|have|can|stays?|comes?)\b/i;

/** "You leave me no choice but to see a solicitor": what it would come to, and how it need not. */
export function announced({ core, who }: Pieces): Way[] {
  const { before = '', act } = (NO_CHOICE.exec(core) ?? ANNOUNCED.exec(core))?.groups ?? {};
  if (!act || TWO.test(act)) return [];
  return unwelcome(act, who).map((text) => wishing(before ? `${capital(before)}${small(text)}` : text, who));
}

const DECIDED =
  /^(?<said>(?:I|we)(?:['’]m| am|['’]re| are) (?!going\b)\w+ing\b(?:(?!, | if | unless | until | till ).)+?)(?:,? (?:and )?(?:I think )?you (?:both |all )?know (?:exactly |very well |perfectly (?:well )?)?why)?$/i;

/** "We're ending the service plan, and you know why": what is decided stands, with its reason. */
export function decided({ core }: Pieces): Way[] {
  const step = DECIDED.exec(core)?.groups?.said;
  return step
    ? [{ text: `${capital(step)}, because [your reason]. Is there something on your side that would change this?` }]
    : [];
}

/** What can be settled: a sum, or what one is owed. */
const OWED =
  /^(?:(?:the |my |our )?(?:[$€£¥]\d[\d.,]*k?|\d[\d.,]*(?: ?k| (?:euros?|dollars?|pounds?|quid|grand)))|(?:the|my|our|your) (?:\w+ ){0,2}(?:invoice|refund|balance|bill|arrears|dispute|deposit|fee|claim|demurrage|overdue amount))$/i;

/** Where the sentence cannot be taken apart: the wish to settle and a question; what it is about has room where it names nothing. */
export function unknown({ what, who }: Pieces): Way[] {
  const it = what !== null && OWED.test(what) ? what : '[what this is about]';
  const wish = `${capital(who)} would much rather settle ${it} with you`;
  return [
    { text: `${wish} than take it any further. What would it take on your side?`, adds: [wish] },
    { text: `${capital(who)} would like to get ${it} settled between us. What is in the way on your side?` },
  ];
}
