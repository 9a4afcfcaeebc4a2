import { me } from './reword.ts';
import { statementIn } from './statements.ts';
import { isVerb } from './verbs.ts';
import { capital, small } from './words.ts';

const ASKS_YES =
  /^(?<offer>.*?)[,;:.–— -]*(?:\b(?:(?:just|simply|a simple) )?yes or no|\bin or out|\b(?:say|tell|give|write|answer)(?: me| us)?(?: only| just| simply)? (?:yes|aye|no)\b.*|\b(?:agree|accept|sign)(?: it)? or (?:don['’]t|not|leave it))(?:,? please)?$/i;
const LEFT_TO =
  /^the only (?:decision|question|choice|thing) left(?: to you| for you| to decide)? is (?<what>(?:whether|when|how) .+)$/i;
const TWO_OF_YOURS =
  /^(?:either )?you (?:can |may |could )?(?<one>(?!take\b)[a-z][^,]+?),? or you (?:can |may |could )?(?<other>(?!don['’]?t\b|do not\b|never\b)[a-z][^,]+?)(?:[,;].*)?$/i;
const ONE_OF_TWO =
  /^you (?:(?:may|can|could) )?(?:have|get|take) (?:(?<first>[^,]+?) or (?<second>[^,]+?),? (?:never|not|but not|just not) both\b.*|(?<one>[^,]*\d[^,]*?),? or (?<other>[^,]*\d[^,]*))$/i;
const ONE_OR_OTHER =
  /^(?:either )?(?<one>(?<verb>[a-z]+)\b(?! it\b)[^,]*?),? or (?<other>(?<also>[a-z]+) [^,]+?)(?:,.*)?$/i;
const SCORN =
  /\b(?:telephone|phone ring|nothing|former|no (?:contract|deal|agreement)|best wishes|bother|forget|leave it|hell|elsewhere|goodbye|lump)\b/i;

/** A question that admits one word becomes one that admits the reason behind it; two ways out become two options. */
export function openedUp(core: string, who: string): string[] | null {
  const left = LEFT_TO.exec(core)?.groups?.what;
  if (left) return [`What is left to decide is ${left}. If the answer is no, what stands in the way?`];
  const asked = ASKS_YES.exec(core)?.groups;
  if (asked) {
    const offer = (asked.offer ?? '')
      .replace(/^(?:it['’]s|it is|so|and) |,? so$/gi, '')
      .replace(/,? is (?:it|that)(?: a)?$/i, '');
    if (offer && IN_TIME.test(offer) && statementIn(offer) !== null)
      return [`${capital(offer)}. Could you let ${me(who)} know either way before then?`];
    if (/\d/.test(offer) && offer.split(' ').length < 12)
      return [
        `${capital(offer)} is what ${who} can do, because [your reason]. Does that work for you, and if not, what stands in the way?`,
        `${capital(offer)} is as far as ${who} can go, because [your reason]. Would that work on your side?`,
      ];
    if (statementIn(offer) !== null)
      return [`${capital(offer)}, because [your reason]. Does this work for you, and if not, what stands in the way?`];
    if (!offer && !/\d/.test(core))
      return [
        'Does this work for you as it stands? If not, what stands in the way?',
        `This is as far as ${who} can go, because [your reason]. Is it something you can agree to?`,
      ];
  }
  const about = YES_OR_NO.exec(core)?.groups;
  if (about) return eitherWay(about.what, who);
  const one = ONE_OF_TWO.exec(core)?.groups;
  if (one)
    return [
      `From ${sideOf(who)} side it is one of the two, because [your reason]: ${one.first ?? one.one}, or ${one.second ?? one.other}. Which would suit you better?`,
      `${capital(who)} can't do both, because [your reason]. Which matters more to you: ${one.first ?? one.one}, or ${one.second ?? one.other}?`,
    ];
  const two = TWO_OF_YOURS.exec(core)?.groups ?? ONE_OR_OTHER.exec(core)?.groups;
  if (!two || SCORN.test(core) || (two.verb && !(isVerb(two.verb) && isVerb(two.also ?? '')))) return null;
  const { one: first = '', other: second = '' } = two;
  return [
    `From ${sideOf(who)} side there are two ways forward: you ${small(first)}, or you ${second}. The reason is [your reason]. Which would suit you better?`,
    `${capital(who)} can't offer a third way, because [your reason]. Which of the two works for you: to ${small(first)}, or to ${second}?`,
  ];
}

/** "Yes or no on the van, I'm done texting", "ja or nein, nothing in between" */
const YES_OR_NO =
  /^(?:(?:so|well|now|right|ok|okay|just|it['’]s|is it|i need|we need|i want|we want|give me|give us),? )*(?:a )?(?:simple |straight |clear |plain )?(?:(?:yes )?or (?:is it )?(?:a )?no|yes\/no|ja or nein|in or out|aye or nay)(?: (?:on|to|about|for|regarding) (?<what>(?:the|my|our|your|this|that) [^,;:?.]+?))?(?:[,;:?.]| [–—-]| please| and (?:I|we|no|nothing|that)\b|$)(?!.*\d)/i;

/** "The rota goes out in 20 mins": the only figure is a time. */
export const IN_TIME =
  /^(?!.*\d.*\b\d)[^\d]*\b(?:(?:in|within) \d+ (?:min|minute|hour|hr|day)s?|(?:at|by|before) \d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)(?=$|[.!,])/i;

/** A word either way, and what stands behind it. */
const eitherWay = (what: string | undefined, who: string): string[] => [
  `Could you let ${me(who)} know either way${what ? ` about ${what}` : ''}? A clear answer would help ${me(who)}, because [your reason].`,
  `Is it a yes or a no${what ? ` on ${what}` : ''}? If it is a no, what stands in the way?`,
];

export const sideOf = (who: string): string => (who === 'we' ? 'our' : who === 'I' ? 'my' : 'their');
