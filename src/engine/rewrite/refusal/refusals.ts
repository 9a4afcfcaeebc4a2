import { curtNo } from './curt-no.ts';
import { factsIn } from '../facts.ts';
import { plainNo } from './plain-no.ts';
import { me, type Pieces } from '../reword.ts';
import { statementIn } from '../statements.ts';
import { isVerb } from '../verbs.ts';
import { capital, small } from '../words.ts';

const SADLY =
  /^(?:(?:unfortunately|sadly|alas|sorry|sorry but|i'm afraid|i am afraid|regrettably|nope|nah)[,.:;\s–—-]+|(?:no|hard no|absolutely not|not a chance|no chance|no way|never)(?:[,.:;–—]\s*|\s-\s))(?=\S)/i;
/** "Sorry to say we will pass" has lost its first word already. */
const SORRY_TO =
  /^(?:I['’]m |I am |we['’]re |we are )?(?:sorry |afraid )?to (?:say|tell you|inform you|report),? (?:that )?(?=(?:I|we|it|this|that|the|our|my|there)\b)/i;
const HARD =
  /(?:,? and please don['’]?t\b.*|[,.;–—-]\s*(?:full stop|period|ever|end of story|simple as(?: that)?|and that is (?:that|final)|and that's (?:that|final))|,? (?:at all|whatsoever|least of all (?:to |for )?you(?:rs)?|in any shape or form|cheers|ta|mate|old son|old boy|pal|sorry|so (?:please )?don['’]?t (?:even )?(?:ask|bother|try)[^,]*))$/i;
const SHORT_NO =
  /^(?:no|nope|nah|no way|no thanks?(?: you)?|never|impossible|not happening|(?:absolutely|certainly|most certainly|definitely|of course|clearly|surely) not|not a (?:hope|prayer)|no hope|fat chance|by no means|(?:that |this |it )?(?:cannot|can['’]?t|won['’]?t) be done|hard pass|hard no|(?:that['’]s )?(?:never|not) (?:going to happen|gonna happen|happening)|(?:I )?wish I could,? (?:but )?(?:I )?(?:won['’]t|can['’]t)|(?:sorry,? )?(?:can['’]t|won['’]t)|no chance|not a chance|out of the question|no can do|rejected|declined|refused|denied|not possible (?:for|from) (?:us|me|our side)|you (?:cannot|can['’]?t|may not)|under no circumstances|on no account|not on your life|over my dead body|not for us|not for me|no deal|pass|not possible|not on|nothing doing|no(?:,? (?:and )?no)+|the answer(?:['’]s| is) (?:still |a firm |simply )?no|(?:I['’]m|I am|we are|we['’]re) (?:sorry|afraid),? (?:but )?(?:it['’]s )?(?:still )?(?:a )?no|I don['’]t think so|(?:I['’]ve|I have|we['’]ve|we have) decided against(?: it)?|not in (?:this|a|my|your) \S+(?: \S+)?|not on my watch)(?:[,.\s]+(?:no|nope|never|not ever|sorry|from us|from me|here))*$/i;
/** "You can forget the free installation", "a second viewing will not be granted" */
const FORGET =
  /^(?:(?:you can )?(?:forget(?: about)?|whistle for) (?<thing>(?!(?:it|that|this)\b).+)|(?<granted>(?:an?|any|the|your) .+?) (?:will|can|shall)(?: ?not|['’]t) be (?:granted|given|entertained|accepted))$/i;
const NO_THING = /^(?:no|zero|not (?:a|one|any)) (?<thing>[^,.]+)$/i;
const NO_TO =
  /^(?:and )?(?:it(?:'s| is) )?(?:still )?(?:an? )?(?:hard |firm |clear |absolutely )?(?:no|not(?= on\b)|nope|nah|no chance|no way|no go|nothing doing|not a chance|no,? no and no|no and no) (?:to|on|of|for(?! (?:us|me)\b)) (?<thing>[^,;]+?(?:,? (?:and )?no to [^,;]+?)*)(?: from (?:us|me)| as well)?$/i;
const ON_IT =
  /^(?:on|as for|about|regarding|with regard to|with respect to|as regards|concerning|as to) (?<thing>[^,:;]+?)[,:;]\s+(?:(?:(?:absolutely|definitely|still|also) )?(?:no|not|never|nope|forget it)\b.*|(?:we|I)(?: will not|['’]d rather not| would rather not| won['’]t| cannot| can['’]t)|(?:this|that|it) (?:will not|won['’]t|cannot|can['’]t|is not|isn['’]t) (?:be )?(?:possible|happen\w*|on|going to happen)|.*\b(?:and|but) (?:it['’]s )?no|(?:the|that|your|my|our) (?:answer|position|suggestion|request|proposal|idea)\b.* (?:no|declined|rejected|refused))$/i;
/** "Sixty days, also impossible." */
const THING_NO =
  /^(?<thing>(?!(?:I|we|you|it|that|this|there|with|in)\b)[^,;:]{3,60})[,:](?: excuse me,| sorry,)? (?:(?:also|still|simply|again|frankly) )?(?:impossible|excluded|out|negative|rejected|refused|declined|never|no|nope|nah|no way|no chance|not possible|out of the question|not happening|(?:this|that|it) (?:will never happen|won['’]t happen|is not happening|isn['’]t happening))$/i;
const NOTHING_FOR_US =
  /^(?<thing>(?!(?:it|that|this)\b).+?) (?:is|are) (?:nothing|not something) (?:that )?(?:we|I)(?:['’]d| would| can| will) (?:do|offer|accept|agree to|consider|sign|support)$/i;
/** Courtesies that a reason cannot follow. */
const POLITE =
  /,? (?:thank you|thanks anyway|thanks all the same|thanks|I regret|I['’]m (?:very |so )?sorry|I am (?:very |so )?sorry|I['’]m afraid|I am afraid|sorry to say|I regret to say|respectfully)$/i;
const CLAUSE =
  /^(?:I|we|it|this|that|there|the|our|my|your|neither|none|nobody|[Aa]|[Aa]n|these|those|\p{Lu}\p{Ll}+|[$€£]?\d\S*)\b/u;

/** A no of a word or two. */
export const isShortNo = (core: string): boolean => SHORT_NO.test(core);

/** A no with its reason and what would be possible instead. */
export function reasonedNo(said: Pieces): string[] {
  const { who } = said;
  const bare = said.core
    .replace(POLITE, '')
    .replace(/\bkindly /i, '')
    .replace(SORRY_TO, '')
    .replace(HARD, '');
  const curt = curtNo(bare, who);
  if (curt.length > 0) return [...curt];
  const thing =
    (
      ON_IT.exec(bare) ??
      THING_NO.exec(bare) ??
      NOTHING_FOR_US.exec(bare) ??
      NO_TO.exec(bare) ??
      NO_TO.exec(bare.replace(SADLY, ''))
    )?.groups?.thing ?? forgotten(bare);
  if (thing)
    return turnedDown(
      allOf(
        (factsIn(thing.replace(/s?(?: .*)?$/, '')).length > 0 ? thing : small(thing)).split(
          /,? (?:and )?(?:also )?no to /i,
        ),
      ),
      who,
    );
  const core = plainNo(bare.replace(SADLY, ''), who);
  if (SHORT_NO.test(bare) || SHORT_NO.test(core)) return turnedDown(null, who);
  const noThing = NO_THING.exec(core)?.groups?.thing;
  if (noThing && !/\b(?:will|can|is|are|would|has|have)\b/i.test(noThing)) return noneOfIt(noThing, who);
  if (!REFUSES.test(core)) return asksFor(core, who) ?? turnedDown(refusable(said.what), who);
  if (CLAUSE.test(capital(core)) && !HALF.test(core))
    return [
      `${capital(core)}, because [your reason]. Would [an option] help instead?`,
      ...(isLong(core)
        ? [
            `${capital(core)}, because [what you want to protect] matters to ${me(who)}. Is there another way to get what you need?`,
          ]
        : [
            `[What you want to protect] matters to ${me(who)}, so ${small(core)}. Is there something else that would make it work for you?`,
          ]),
    ];
  return turnedDown(refusable(said.what), who, said.when ? ` ${said.when}` : '');
}

/** "Wish I could, won't", "never going to happen, so don't ask": no reason can hang on it. */
const HALF =
  /^(?:wish|would if)\b|^(?:never|not|nope|nah|no and|can['’]?t|won['’]?t|cannot)\b(?!.*\b(?:I|we|my|our)\b)[^ ]*(?: [^ ]+){0,6}$|\bno and no\b/i;

/** A letter or a question is answered; what it asks for is declined. */
const refusable = (what: string | null): string | null =>
  what !== null && /\b(?:letter|question|mail|e-mail|draft|note|answer|notice)s?$/i.test(what) ? null : what;

const forgotten = (bare: string): string | undefined => {
  const { thing, granted } = FORGET.exec(bare)?.groups ?? {};
  return thing ?? granted;
};

/** What makes a no of a sentence. */
const REFUSES =
  /\b(?:no|not|never|none|neither|nor|nothing|nobody|cannot|unable|impossible|excluded|ruled|withheld|returned|leaving|(?:is|are) (?:also )?out|passed|declin\w+|refus\w+|reject\w+|den(?:y|ied|ies)|negative|against|forget|unchanged|down|hardly|pass|without|keep|keeps|keeping|stays?|remains?|stands?)\b|n['’]?t\b/i;
const FINITE =
  /\b(?:is|are|was|were|has|have|will|would|can|could|do|does|did|see|wrote|said|ask|asked|want|went)\b|['’](?:s|re|ve|ll|d|m)\b/i;

/** "Take the sofa back?", "free cancellation?": what was asked, which the next sentence refuses; null where it is a sentence of its own. */
function asksFor(core: string, who: 'I' | 'we'): string[] | null {
  const act = core.replace(/^to (?=[a-z]+)/i, '');
  if (isVerb(act.split(' ')[0] ?? ''))
    return [`${capital(who)} can't ${small(act)}, because [your reason]. Would [an option] help instead?`];
  const on = /^on (?<thing>[^,;]+)$/i.exec(core)?.groups?.thing;
  if (on && !FINITE.test(on)) return turnedDown(on, who);
  return FINITE.test(core) || SPEAKS.test(core) || statementIn(core) !== null ? null : turnedDown(small(core), who);
}
const SPEAKS =
  /^(?:I|me|we|us|you|he|she|they|it|as|about|regarding|with|on|for|nope|nah|dear|thanks?|sorry|so|well)\b/i;

/** "No audit right": whether it would be "an audit right" or "audit" cannot be told; that there will be none can. */
const noneOfIt = (thing: string, who: 'I' | 'we'): string[] => [
  `There will be no ${thing}, because [your reason]. Would [an option] help instead?`,
  `[What you want to protect] matters to ${me(who)}, so there will be no ${thing}. Is there another way to get what you need?`,
];

const allOf = (things: readonly string[]): string =>
  things.length > 2 ? `${things.slice(0, -1).join(', ')} and ${things.at(-1)}` : things.join(' and ');

const isLong = (core: string): boolean => core.split(' ').length > 12 || /, | and /.test(core);

/** Something asked for, declined. */
export const turnedDown = (thing: string | null, who: 'I' | 'we', when = ''): string[] => [
  `${capital(who)} have to decline ${thing ?? (when.startsWith(' this') ? 'it' : 'this')}${when}, because [your reason]. What ${who} could offer is [an option]. Would that help?`,
  `[What you want to protect] matters to ${me(who)}, so ${thing ? `${who} cannot agree to ${thing}${when}` : `this isn't something ${who} can agree to`}. Is there another way to get what you need?`,
];

/** Something to be done, declined: `cannot` is "I can't" or "we are not going to". */
export const declined = (act: string, cannot: string, who: 'I' | 'we'): string[] => [
  `${cannot} ${act}, because [your reason]. Would [an option] help instead?`,
  `[What you want to protect] matters to ${me(who)}, so ${small(cannot)} ${act}. Is there another way to get what you need?`,
];

/** A position with one reason that the reader can check. */
export const reasonedPosition = ({ core }: Pieces): string[] => [
  `${capital(core)}, because [your reason]. How does that look from your side?`,
  `${capital(core)}, based on [your benchmark]. How does that compare with what you had in mind?`,
];
