import { wholeOnly } from './all-or-nothing.ts';
import { actWanted } from '../request/asking.ts';
import { noMore, noneOf } from './no-more.ts';
import { isOneOfTwo } from '../one-of-two.ts';
import { openedUp, sideOf } from '../opened.ts';
import { reasonedDeadline } from '../time-pressure/deadlines.ts';
import { generalLimit, limitOn } from './general-limit.ts';
import { backTo } from '../request/requests.ts';
import { iAm, me, type Pieces, type Way } from '../reword.ts';
import { othersAct } from '../clauses.ts';
import { withoutThreat } from '../threat/threats.ts';
import { followed } from '../what-follows.ts';
import { twoOrders } from './two-orders.ts';
import { twoWays } from './two-ways.ts';
import { spelt } from '../spelt.ts';
import { plainly } from '../statements.ts';
import { isTopic } from '../topics.ts';
import { unsealed, withoutSeals } from './unsealed.ts';
import { capital, small } from '../words.ts';

const SUBJECT =
  /^(?<subject>(?:the|our|my|this|that|these|what)\b(?:(?! (?:is|are|was|were|has|have|will) )[^,;:])*?) (?:is|are)(?: (?:simply |absolutely |strictly )?(?:not |non-?)|n['’]t )/i;
const AFTER_THIS =
  /^(?:so )?(?:here['’]s (?:how it (?:goes|is|works)|the (?:deal|thing))|it['’]s simple|simple)[:,] |^(?:after|from) this (?:mail|e-mail|email|message|letter),? (?:on,? )?/i;
/** "So quit asking", "yes or bye"; a figure in it is turned down by name. */
const NO_MORE_OF_IT = /,? (?:so (?:quit|stop|please stop|don['’]t|do not)\b[^,\d]*|yes or bye)$/i;

/** "However nicely it's put", but not what one will not pay: "whatever you charge" */
const HOWEVER =
  /(?:,|(?<!\b(?:accept|answer|buy|do|give|open|pay|read|send|sign|take|for|of|on|to|with))) (?:however \w+|no matter (?:how|what|who)\b.*|whatever) (?:you|it|they|anyone)(?:['’]s)?\b[^,]*$/i;
/** Those the writer speaks for. */
const PRINCIPAL =
  /(?:^|, )(?<principal>(?:the|my|our) (?:(?:manag\w+ )?(?:sellers?|buyers?|clients?|owners?|board|committee|trustees|governors|members|management|(?:general )?counsel|directors?)\b(?!['’])|(?:trust|company|estate|bank|department|council|school|faculty|underwriters|management side|general counsel)(?= (?:regards?|considers?|has|have|will|is|are|stops?|deems?|can|does|do|cannot|won['’]t)\b)))/i;
const EITHER =
  /^(?:it's |it is )?(?:either )?(?<need>(?!it's\b).+?),? or (?<who>I|we)(?:'ll| will| do)?(?: not|n't|n’t) (?<act>[a-z].+)$/i;
const MUST =
  /^(?:if (?:it|this) (?:isn['’]t|is not|['’]s not) (?<thing>[^,]+?)(?:,| then)|either you (?<act>[a-z][^,]+?),? or (?:I|we|there)(?: (?:have|is|are|will be)|['’]s) no\b) ?.*$/i;
const TWO_WAYS =
  /^(?:either )?(?:you )?(?:take|accept|sign) (?<thing>.+?),? or (?:leave|don't|drop|forget|decline|refuse|reject)(?: (?:it|that))?(?: \w+| where \w+ \w+)?(?:,.*)?$/i;

const AS_IT_IS =
  / (?:unaltered|unchanged|as (?:it|they) (?:stands?|is|are|comes?)|as (?:is|written|drafted)|in full)$/i;

/** "You have until the reefer is unplugged to take the fruit at 7.50" */
const UNTIL_THEN = /^you(?:['’]ve| have)(?: got)? (?:until|till) .+ to [a-z]+ /i;

/** "Buy us out or it goes to auction", but not "the book appears or it does not". */
const isOtherwise = (core: string): boolean => {
  const two = followed(core);
  return two?.joint === 'otherwise' && !/\b(?:not|never)\b|n['’]t\b/i.test(two.rest);
};

/** A closed door as a limit with its reason, and what stays open. */
export function asLimit(whole: Pieces): (Way | string)[] {
  const spelled = spelt(plainly(whole.core)).replace(NO_MORE_OF_IT, '');
  const core = spelled.replace(AFTER_THIS, '').replace(HOWEVER, '');
  if (isOneOfTwo(core)) return [];
  const said = { ...whole, core: spelled.replace(HOWEVER, '') };
  const who = PRINCIPAL.exec(core)?.groups?.principal?.replace(/^\w/, (letter) => letter.toLowerCase()) ?? said.who;
  const either = EITHER.exec(
    core.replace(/\b(don|won|can)['’]?t\b/gi, "$1't").replace(/\b(?:don't|won't|can't)\b/gi, 'will not'),
  )?.groups;
  if (either && isNone(either.need ?? '', either.act ?? ''))
    return [
      `${capital(either.need ?? '')}, because [your reason]. What would make that possible on your side?`,
      ...generalLimit(said, who),
    ];
  if (either) return onCondition(either.need ?? '', either.act ?? '', said);
  if (UNTIL_THEN.test(core)) return [...reasonedDeadline(said), ...generalLimit(said, who)];
  const other = isOtherwise(core) && othersAct(core) ? withoutThreat(said).slice(0, 2) : [];
  if (other.length > 0) return [...other, ...generalLimit(said, who)];
  const open = unsealed(core, who);
  if (open.length > 0) return [...open, ...generalLimit({ ...said, core: withoutSeals(core) }, who)];
  const both = twoWays(core, who);
  if (both) return [...both, ...limitOn(' on [what this is about]', who)];
  const shut = wholeOnly(core, who) ?? backTo(core, who) ?? twoOrders(core, who);
  if (shut) return [...shut, ...generalLimit(said, who)];
  const asked = openedUp(core, who);
  if (asked) return asked;
  const shaped = sealed(core, who) ?? noMore(core, who) ?? noneOf(core, who) ?? ownNo(core);
  if (shaped) return [...shaped, ...generalLimit(said, who)];
  const must = MUST.exec(core)?.groups;
  if (must)
    return [
      `${capital(who)} need ${must.thing ? must.thing : `you to ${must.act}`}, because [your reason]. What would make that possible on your side?`,
      ...generalLimit(said, who),
    ];
  const subject = SUBJECT.exec(core)?.groups?.subject;
  if (subject && (isTopic(subject) || /^what\b/i.test(subject))) return held(capital(subject), who);
  const taken = TWO_WAYS.exec(core)?.groups?.thing;
  if (taken && !/^(?:it|this)\b|\d/i.test(taken)) return limitOn(` on ${small(taken.replace(AS_IT_IS, ''))}`, who);
  const act = actWanted(core);
  if (act?.includes(' ') && !MISREAD.test(act) && !/^(?:take|consider|treat|regard|find|leave)\b| or /i.test(act))
    return mustHave(act, said);
  return generalLimit(said, who);
}

const SEALED =
  /^(?<offer>(?:I|we|you|it|the|my|our|it['’]s|that['’]s)\b.*\d.*?)(?:,|;|:| [–—-])? (?:and )?(?:that['’]s|that is|it['’]s|this is) (?:that|it|all|final|as|my|our|the (?:end|last|final|most|lot)|where|non).*$/i;

/** "You can have it at 1,900, and that's all the choosing there is": the offer without its seal. */
function sealed(core: string, who: string): string[] | null {
  const offer = SEALED.exec(core)?.groups?.offer;
  return offer
    ? [
        `${capital(offer)}, which is as far as ${who} can go, because [your reason]. Is there something else that would help?`,
      ]
    : null;
}

const OWN_NO =
  /^(?:I|we)(?:['’](?:m|re|ll)| am| are| will| shall| can| do)?(?:n['’]t| not|not)\b(?:(?!, | and | or )[^;]){3,70}$/i;

/** A plain no of the writer's own needs its reason, and something left open. */
const ownNo = (core: string): string[] | null =>
  OWN_NO.test(core) ? [`${capital(core)}, because [your reason]. Is there something else that would help?`] : null;

const held = (subject: string, who: string): string[] => [
  `${subject} can't move from ${sideOf(who)} side, because [your reason]. Is there something else that would help?`,
  `${capital(who)} can't go further on ${small(subject)}, because [your reason]. What else matters to you here?`,
];

/** "Either we print your menu as it is or we do not print it": the other way is none. */
const isNone = (need: string, act: string): boolean =>
  /^(?:I|we)\b/i.test(need) && / (?:it|them|that)(?: at all)?$/i.test(act) && need.includes(act.split(' ')[0] ?? '');

/** "Either the cap comes out or we don't sign": the same condition, said as what it would make possible. */
const onCondition = (need: string, wholeAct: string, { who }: Pieces): string[] => {
  const act = wholeAct.replace(/,? and (?:nothing|nobody|no|that|there|it|this|you know|I mean)\b.*$/i, '');
  if (/\b(?:not|aint|ain['’]t|no more)\b/i.test(need) || /,? and (?:I|we|you)\b/i.test(act)) return [];
  const wanted = actWanted(need) && !/^you\b/i.test(need) ? `you ${small(need)}` : small(need);
  if (wanted.includes(act))
    return [
      `It matters to ${me(who)} that ${wanted}, because [your reason]. What would make that possible on your side?`,
    ];
  return [
    `${capital(who)} can ${act} once ${wanted}, because [your reason]. What would make that possible on your side?`,
    `For ${me(who)} to ${act}, [your reason] has to be met, which is why it matters that ${wanted}. Is there a way to get there?`,
  ];
};

/** What is no order, though it begins like one: "come back with 6.90: it'll be 6.40", "offer closed". */
const MISREAD =
  /:|\b(?:I|we|we['’]re|I['’]m|it['’]ll|nothing|closed|decided|revert|get the same|whether|as long as|straight)\b|^(?:not|do|hear|see (?:this|it|that)|offer|come back|write to|think|beg)\b/i;
/** "End of": an order that lacks its object is none. */
const HANGS = / (?:of|to|for|with|at|on|in|by)$/i;
const mustHave = (act: string, { who }: Pieces): string[] =>
  HANGS.test(act)
    ? []
    : [
        `${iAm(who)} not able to go on without this: could you ${act}? The reason is [your reason].`,
        `Could you ${act}? ${capital(who)} can't go further than this, because [your reason]. What else matters to you here?`,
      ];
