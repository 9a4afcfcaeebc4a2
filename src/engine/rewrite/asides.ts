import { isPlural } from './topics.ts';

/** What stands around the news of a threat and tells nothing of it: "no hard feelings, but", "I'm afraid", "lol". */
const ASIDES: readonly (readonly [RegExp, string])[] = [
  [/^(?:no hard feelings|no offen[cs]e|nothing personal|with regret|all due respect)[,:;] (?:but )?/i, ''],
  [/^(?:i )?(?:guess|suppose|grand so|fine|well)(?: then)?,? (?=(?:I|we)['’ ])/i, ''],
  [/^(?<who>I|we)(?:['’]ve| have)? (?:decided|resolved|intend|mean|propose|plan) to /i, '$<who> will '],
  [/^(?:my|our) clients? (?:has|have) instructed us to /i, 'we will '],
  [/^(?:my|our) clients? (?:has|have) instructed me to /i, 'I will '],
  [/^(?:let['’]?s just say|suffice it to say|all I['’]?m saying is|just so you know|fyi)(?: that)?[,:]? /i, ''],
  [/^much as (?:it|this) (?:pains|hurts|saddens|grieves) (?:me|us)(?: [^,]*)?, /i, ''],
  [/^(?:honestly|look|listen|fine|good|right)(?:,? (?:mate|pal|dear))?,? (?=\w+ \w+)/i, ''],
  [/,? (?:but |and |then )?(?:I['’]?m|I am|we['’]?re|we are) (?:afraid|sorry)(?: to say)?, (?=\S)/gi, ', '],
  [/,? (?:I['’]?m|I am|we['’]?re|we are) (?:afraid|sorry)(?: to say)?(?: (?:but |that )|$)/gi, ' '],
  [/^(?:dear \w+, )?(?:kindly |please )?(?:note|be advised|be aware|be informed) that /i, ''],
  [/(?<=\w),? (?:I['’]?m|I am|we['’]?re|we are) (?:afraid|sorry)(?= (?:I|we|my|our|the)\b)/i, ','],
  [
    /(?:,| [–—-]) so (?:do |please |I['’]d |I would |perhaps )*(?:think|be careful|consider|bear|keep|watch|mind|remember|sign|choose|tread)\b.*$/i,
    '',
  ],
  [/^(?:I|we)(?:['’]m|['’]re| am| are)(?: \w+)? sorry to (?:say|write|tell you)[^,]*, but /i, ''],
  [
    /,? (?:this (?:you can(?: believe(?: me)?)?|I (?:can )?promise you)|(?:I|that['’]s a) promise(?: you)?|and believe me\b.*)$/i,
    '',
  ],
  [/^had (?:(?!, but ).)+, but (?:as it is,? |now,? )?/i, ''],
  [
    /\b(?:will|shall|would) have no (?:other )?(?:alternative|choice|option) (?:but|other than|except) to\b/gi,
    'will have to',
  ],
  [
    / (?:regrettably|unfortunately|sadly|reluctantly|gladly|happily|simply)(?= (?:have|be|see|\w+ (?:the|my|our|your|it|them)))/gi,
    '',
  ],
  [/,? and that['’]?s me being \w+$/i, ''],
  [/,? and that(?:['’]s| is) (?:the finish|that|final|flat|it|all|the end(?: of it)?)$/i, ''],
  [/(?:,? and|[,;]) (?:yes|yeah|yep),? .*$/i, ''],
  [/[,;] (?:good luck|best of luck|see how|let['’]?s see)\b.*$/i, ''],
  [/[,;] (?:with )?(?:what|which|how)\b[^,]* (?:I|we) leave (?:it )?(?:to )?you to \w+$/i, ''],
  [/,? so (?:that )?you(?:['’]ll| will)? (?:learn|remember|know for next time)$/i, ''],
  [/,? (?:yet|but|though) (?:I|we) cannot answer for .*$/i, ''],
  [/^(?:last chance|final warning|last warning)\b[^,]{0,20}, /i, ''],
  [/^[^,]{2,40}, (?:sorry|I mean|or rather), (?=(?:with|without|if|unless|the)\b)/i, ''],
  [/,? (?:and )?not (?:an? (?:\w+ )?(?:hour|minute|day|second) )?(?:before|sooner|earlier)$/i, ''],
  [/(?<=^(?:if|unless)\b.*) until (?:it|that|they|he|she)(?: (?:is|are|does|do|has)(?:n['’]t| not)?)$/i, ''],
  [
    /,? and you (?:can|may|could) (?:(?:do|say|think) (?:as|what|whatever)|(?:complain|moan|shout|protest|object|sue)\b[^,]*) you (?:like|want|please|wish|choose)$/i,
    '',
  ],
  [/ so (?:that )?(?:when|next time|then) (?:he|she|they|you|it)\b.*$/i, ''],
  [/^(?:fine, |by all means,? |please )?(?:go ahead and|feel free to) (?=[^,;]+; )/i, ''],
  [/, or (?:he|she|they|it) won['’]?t$/i, ''],
  [/, not (?:me|us|mine|ours|you|yours)$/i, ''],
  [/,? and (?:yes,? )?that (?:includes you|means you|goes for you(?: too)?)$/i, ''],
  [/,? (?:do|don['’]t|would|will) you$/i, ''],
  [/,? and (?:then )?you can (?:explain|tell|whistle|answer)\b[^,]*$/i, ''],
  [/^(?:I|we) see (?:only )?two (?:ways|options|possibilities)[:,] /i, ''],
];

/** "The day I see it, I leave": a day that may never come is a condition. */
const ONCE =
  /^(?:the|on the) (?:very )?(?:moment|minute|second|instant|day|first time|next time) (?:that )?(?=(?:I|we|you|he|she|it|they|the|my|our|your|this|that|any|another|one|no|somebody|someone|anybody|anyone|anything|nobody)\b)/i;
const ONCE_BEHIND =
  /(?<=\w)(?<!\b(?:for|at|by|until|till|from|in|on)) the (?:very )?(?:moment|minute|second|instant) (?:that )?(?=(?:I|we|you|he|she|it|they|the|my|our|your|any|another|one|somebody|anybody|someone|anyone|anything)\b)/i;

export const withoutAsides = (core: string): string =>
  ASIDES.reduce((text, [aside, instead]) => text.replace(aside, instead), core)
    .replace(ONCE_BEHIND, ' if ')
    .trim();

/** "The day I see two percent is the day you get my notice" → "if I see two percent, you get my notice". */
const TWO_DAYS =
  /^(?:the|on the) (?:very )?(?:day|moment|minute|hour) (?:that )?(?<when>.+?) is the (?:day|moment|minute|hour) (?:that )?(?<then>.+)$/i;

/** "Don't count on a reference", "don't expect your request to move": what will not be is told. */
const NOT_TO_EXPECT: readonly (readonly [RegExp, (groups: Readonly<Record<string, string>>) => string])[] = [
  [
    /(?<=^|, |\band )(?:do not|don['’]?t) (?:expect|count on|bank on|rely on) (?<whom>me|us) to (?<act>[a-z].+)$/i,
    ({ whom = '', act = '' }) => `${whom === 'us' ? 'we' : 'I'} can't ${act}`,
  ],
  [
    /(?<=^|, |\band )(?:do not|don['’]?t) (?:expect|count on|bank on|rely on) (?<thing>(?:your|the|my|our) [^,]+?) to (?<act>[a-z].+)$/i,
    ({ thing = '', act = '' }) => `${thing} ${isPlural(thing) ? 'are' : 'is'} not going to ${act}`,
  ],
  [
    /(?<=^|, |\band )(?:do not|don['’]?t) (?:expect|count on|bank on|rely on) (?:an?|any) (?<thing>[^,]+)$/i,
    ({ thing = '' }) => `there will be no ${thing}`,
  ],
];

export const notToExpect = (core: string): string => {
  for (const [shape, tell] of NOT_TO_EXPECT) {
    const found = shape.exec(core);
    if (found?.groups) return core.slice(0, found.index) + tell(found.groups);
  }
  return core;
};

/** A time that may never come, told as the condition it is. */
export const ifEver = (core: string): string => {
  const { when, then } = TWO_DAYS.exec(core)?.groups ?? {};
  return when && then ? `if ${when}, ${then}` : core.replace(ONCE, 'if ');
};
