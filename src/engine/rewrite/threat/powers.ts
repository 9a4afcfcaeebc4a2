import { LEXICON } from '../../lexicon.ts';
import type { Pieces, Way } from '../reword.ts';
import { capital, smallArticle } from '../words.ts';

/** Those before whom a quarrel can be brought, beside those of the lexicon. */
const OTHERS =
  /^(?:association|bishop|board|boss|ceo|cfo|chamber|channel \d+|commission|commissioner|committee|council|dean|director|embassy|federation|gazette|guild|hmrc|inspector|inspectorate|licensing people|magazine|manager|ministry|newspaper|ombudsman|panel|paper|press|tax office|union|vice-chancellor|vp|telegraph|times|authority|trade press|labour office)$/i;
const NAMED = String.raw`\p{Lu}[\p{L}’'-]*(?: (?:(?:of|and|the|for|on) )*(?:\p{Lu}[\p{L}’'-]*|\d+))*`;
/** "the Trade Association", "my solicitor", "the local paper", "Environmental Health". */
const PHRASE = new RegExp(
  String.raw`\b(?:(?:[Tt]he|[Aa]n?|[Mm]y|[Oo]ur|[Yy]our) (?:(?:${NAMED}|[a-z-]+['’]?) ){0,3}?(?:${NAMED}|[a-z]+)|${NAMED})(?=$|[,;:.]| (?:and|or|to|for|in|since|about|how|what|on|if|by|will|would|has|had|is|who|that|came|with|hear|heard|learn|a|so|quite|over|at|does|meets|likes|takes|was|now|bills?|charges?|works?|costs?|have|are)\b)`,
  'gu',
);

/** Who is named as the one to turn to: "the Trade Association"; null for nobody. */
export function powerIn(core: string): string | null {
  const plain = core.replace(/\bthe (?:attention|notice) of |^(?:perhaps|maybe|would|does|do|might|has) /gi, '');
  for (const [phrase] of [...plain.matchAll(PHRASE), ...plain.replace(/['’]s\b/g, ',').matchAll(PHRASE)])
    if (
      isPower(phrase) &&
      !NO_POWER.test(phrase) &&
      !/(?:seat on|out of|member of) $/i.test(core.slice(0, core.indexOf(phrase)))
    )
      return smallArticle(phrase);
  return null;
}

/** With a condition there is more to keep than a name. */
const CONDITION = /\b(?:if|in case|unless|until|till|should|or|so long as|as long as)\b/i;
/** "A seat on the council", "a chargeback": nobody to turn to. */
const NO_POWER = /\b(?:chargeback|arbitration|litigation|injunction|legal action|case|insurer)s?$/i;

/** The last word tells, or the last two: "the planning committee", "small claims". */
const isPower = (phrase: string): boolean => {
  const words = phrase.toLowerCase().split(' ');
  return [words.slice(-1), words.slice(-2)].some((tail) => {
    const head = tail.join(' ');
    return OTHERS.test(head) || (LEXICON[head]?.includes('Authority') ?? false);
  });
};

/** A hint that names somebody: "than take it to the Trade Association". */
export function ratherThanPower({ core, who }: Pieces): Way[] {
  const power = powerIn(core);
  if (!power || CONDITION.test(core)) return [];
  const wish = `${capital(who)} would much rather settle this with you than take it to ${power}`;
  return [
    { text: `${wish}. What would it take on your side?`, adds: [wish] },
    {
      text: `Taking this to ${power} is a step ${who} would rather not take. What is in the way on your side?`,
      adds: [`${capital(who)} would rather not take that step`],
    },
  ];
}
