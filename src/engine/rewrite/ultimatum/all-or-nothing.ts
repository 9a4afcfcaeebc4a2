import { me } from '../reword.ts';
import { statementIn } from '../statements.ts';
import { capital, small } from '../words.ts';

/** "Or nothing", "or no deal", "or not at all": the other way is none. */
const NONE = String.raw`(?:it(?:['’]s| is) )?(?:never|nothing(?: at all)?|(?:I|we) (?:go|carry) on as (?:I|we) (?:am|are)|(?:I|we) leave (?:it|things) as (?:it is|they are)|it (?:does|will|did)(?:n['’]?t| not) [^,]+|there(?:['’]s| is) (?:no|nothing)\b[^,;]*|none(?: at all| of (?:it|them))?|not at all|no (?!longer\b)[\w' ]{2,30}|nowt)(?:[,;:].*)?`;
const WHOLE = new RegExp(
  String.raw`^(?:(?:for (?:us|me)|so|(?:so )?which is it),? )?(?:it(?:['’]s| is|s)|for us it is)? ?(?:either )?(?<what>(?!you\b|I\b|we\b)\S.{1,70}?),? or ${NONE}$`,
  'i',
);
const TAKEN = new RegExp(
  String.raw`^(?:either )?you (?:either )?(?:can |may )?(?:get|take|have|accept) (?<what>\S.{1,70}?),? or (?:you )?(?:can |may )?(?:get |take |have )?${NONE}$`,
  'i',
);

/** "You come Saturdays or you don't come at all" */
const ATTENDED =
  /^(?:either )?you (?<act>(?!don|do not|can|may|take|get|have)[a-z]+ .+?),? or you (?:don['’]?t|do not) [^,]*(?:,.*)?$/i;

/** "You'll either be a 40 percent franchisee or not a franchisee" */
const BE =
  /^(?:either )?you(?:['’]ll| will| can| may)?(?: either)? (?:be|come|join|stay)(?: (?:on|in))?(?: as)? (?<be>an? .{2,60}?),? or (?:not|nothing|you (?:don['’]?t|are not|aren['’]t))\b.*$/i;

/** "It's the whole bundle or nothing": what it has to be, with its reason; figures are limits of their own. */
export function wholeOnly(core: string, who: string): string[] | null {
  const act = ATTENDED.exec(core)?.groups?.act;
  if (act)
    return [`${capital(who)} need you to ${act}, because [your reason]. What would make that possible on your side?`];
  const be = BE.exec(core)?.groups?.be;
  if (be)
    return [
      `It would have to be as ${be}, because [your reason]. What would make that work for you?`,
      `${capital(who)} can only offer this to you as ${be}, because [your reason]. What stands in the way on your side?`,
    ];
  const what = (TAKEN.exec(core)?.groups?.what ?? WHOLE.exec(core)?.groups?.what)?.replace(/^it(?:['’]s| is) /i, '');
  if (!what || /^[$€£¥]?\d[\d.,]*k?$/i.test(what) || EMPTY.test(what)) return null;
  const how = /^it (?<how>(?:on|at|with|for|in|as)\b.+)$/i.exec(what)?.groups?.how;
  if (how)
    return [`For ${me(who)} it has to be ${how}, because [your reason]. What would make that possible on your side?`];
  if (STATES.test(what) || (/^(?:the|my|our)\b/i.test(what) && statementIn(small(what)) !== null))
    return [
      `${capital(what)}, because [your reason]. What would make that possible on your side?`,
      `It matters to ${me(who)} that ${small(what)}, because [your reason]. What stands in the way on your side?`,
    ];
  return [
    `For ${me(who)} it has to be ${small(what)}, because [your reason]. What would make that possible on your side?`,
    `${capital(who)} can only agree to ${small(what)}, because [your reason]. What stands in the way on your side?`,
  ];
}

const EMPTY = /^(?:all|this|that|take(?: it)?|done deal|yes|accept|agree|sign)$/i;
const STATES =
  / (?:needs?|wants?|is|are|has to|have to|must|gets?|goes|stays?|comes?|appears?|runs?|starts?|leaves?|ships?|opens?|stands?) /i;
