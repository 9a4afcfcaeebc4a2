import { unwelcome, wishing } from './avoided.ts';
import type { Pieces, Way } from '../reword.ts';
import { isVerb } from '../verbs.ts';
import { small } from '../words.ts';

const WHO = String.raw`(?<whose>I|we|(?:my|our) [a-z]+)`;
const ACT = String.raw`(?<act>(?<verb>(?!be\b|have\b|do\b|help\b|give\b|discuss\b|talk\b|agree\b|accept\b|offer\b|wait\b|see\b|let\b|make\b|look\b|say\b|pay\b)[a-z]+) [^;:?]+?)`;
const BEHIND = String.raw`(?: without (?:further|any) (?:notice|warning|reference)[^,;]*)?$`;
const READY = String.raw`prepared|ready|minded|inclined|tempted|entitled|free|willing|about|set|obliged|forced|compelled|bound|(?:only too |very |more than )?(?:happy|glad|delighted|pleased)`;

/** A step said to lie ready, to be allowed, or to cost little: "my client reserves the right to sue". */
const SHAPES: readonly RegExp[] = [
  new RegExp(
    String.raw`^${WHO} (?:hereby |expressly |also |must |fully )*reserves? (?:(?:the|our|my|all|its) (?:full )?rights?|ourselves|myself) to ${ACT}${BEHIND}`,
    'i',
  ),
  new RegExp(
    String.raw`^${WHO}(?:['’]m|['’]re|['’]d be|['’]ll be| am| is| are| (?:would|will|shall|should) be) (?:fully |quite |perfectly |now |also )*(?:${READY}) to ${ACT}${BEHIND}`,
    'i',
  ),
  new RegExp(String.raw`^${WHO} (?:only |just )(?:have|has|need)s? to ${ACT},? and\b`, 'i'),
  new RegExp(
    String.raw`^(?:.{0,60}\b)?it (?:would |will )?(?:takes?|costs?) (?:(?<whose>me|us) )?[^,;:]{3,40}? to ${ACT}${BEHIND}`,
    'i',
  ),
];
const HANGS = /\b(?:if|unless|until|till|or|should(?! be)|before|when)\b/i;

/** "A freedom-of-information request takes five minutes to write", "the Tribunal form costs me fifty". */
const PAPER =
  /^(?:an?|the|one) (?<paper>(?:[\w-]+ ){0,3}(?:request|complaint|claim|report|application|petition|review|referral|charge ?back|letter|form))\b[^;:?]*? (?:takes?|costs?|needs?|would take|would cost) (?:me |us )?(?:only |just |no more than )?(?:\S+ )?(?:minutes?|seconds?|hours?|stamp|clicks?|pounds?|bucks?|euros?|dollars?|quid|nothing|little|fifty\S*)\b/i;

/** What one could do at any time, as what the writer would rather not come to. */
export function readiness({ core, who }: Pieces): Way[] {
  const paper = PAPER.exec(core)?.groups?.paper;
  if (paper)
    return unwelcome(`put in ${/^[aeiou]/i.test(paper) ? 'an' : 'a'} ${small(paper)}`, who).map((text) =>
      wishing(text, who),
    );
  if (HANGS.test(core.replace(/ when (?:asked|the press asks)/, ''))) return [];
  for (const shape of SHAPES) {
    const { whose = who, act = '', verb = '' } = shape.exec(core)?.groups ?? {};
    if (!isVerb(verb) && !OFTEN.test(verb)) continue;
    const side = /^(?:my|our)\b/i.test(whose) ? small(whose) : who;
    return unwelcome(act, side).map((text) => wishing(text, side));
  }
  return [];
}

/** Steps that nobody orders. */
const OFTEN =
  /^(?:commence|explain|sue|petition|engage|involve|issue|pursue|seek|recover|initiate|launch|bring|go|consult|notify)$/i;
