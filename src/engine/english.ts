import { rememberWith } from './cache.ts';
import type { Seen } from './frame.ts';

const COMMON: Readonly<Record<string, string>> = {
  en: 'the and to of a in is for you we that it on be with this i our your have as are not will if can at but from or by would what there an been was they',
  de: 'der die das und zu den von ist nicht mit sich auf für eine ein dem sie wir ihr ich es im an werden haben sind auch wenn bei aus nur noch wie oder aber uns ihnen',
  fr: 'le la les de des et à un une est en que pour dans vous nous je il pas sur avec ce qui plus au par votre sont avons mais ou si cette être du',
  es: 'el la los las de que y en un una es por con para no se su lo como más pero al del nos usted está son si este esta hemos',
  it: 'il lo la gli le di che e un una è per con non si in del della sono come più ma al da ci se anche questo nostro vostro',
  nl: 'de het een en van ik te dat die in is niet op zijn met voor er maar om aan u we wij ook als dan nog uw onze',
  pt: 'o a os as de que e em um uma é por com para não se do da no na mais como mas ao dos nos seu sua está',
};
const LANGUAGES = Object.entries(COMMON).map(([language, words]) => ({ language, words: new Set(words.split(' ')) }));
/** Fewer words than this say nothing against English. */
const ENOUGH = 8;
const CERTAIN = 40;
const SHARE = 0.12;

/** What a sentence holds: words, those among them that are common in each language, letters of other scripts, length. */
const counted = rememberWith(({ text }: Seen) => {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  return {
    words: words.length,
    common: LANGUAGES.map((each) => words.filter((word) => each.words.has(word)).length),
    foreign: (text.match(/(?!\p{Script=Latin})\p{L}/gu) ?? []).length,
    length: text.length,
  };
});

/**
 * ISO 639-1 code of the language most of the small words belong to, 'und' where none of ours fits.
 * Decided on a whole text: a borrowed sentence does not change a mail's language.
 */
export function languageOf(sentences: readonly Seen[]): string {
  const counts = sentences.map(counted);
  const sum = (of: (each: (typeof counts)[number]) => number) => counts.reduce((total, each) => total + of(each), 0);
  if (sum(({ foreign }) => foreign) > sum(({ length }) => length) / 4) return 'und';
  const words = sum((each) => each.words);
  if (words < ENOUGH) return 'en';
  const shares = LANGUAGES.map(({ language }, i) => ({ language, share: sum(({ common }) => common[i] ?? 0) / words }));
  const best = shares.toSorted((a, b) => b.share - a.share)[0];
  if (!best || best.share < SHARE) return words < CERTAIN ? 'en' : 'und';
  const english = shares.find(({ language }) => language === 'en');
  return english?.share === best.share ? 'en' : best.language;
}
