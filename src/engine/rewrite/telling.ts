/** What any sentence and any template may hold: it tells nothing of the matter. */
const COMMON = new Set(
  'about after again also been before between both could does from going have here into just like made make more much must need only other over rather said same some such take than that their them then there these they thing this those till under until very want well were what when where which will with would your settle side step help work answer know reason because further option agree something someone'.split(
    ' ',
  ),
);
/** So many letters tell one word from another, whatever its ending. */
const STEM = 5;

const stems = (text: string): readonly string[] =>
  (
    text
      .replace(/\[[^\]]*\]/g, ' ')
      .toLowerCase()
      .match(/\d+|\p{L}{4,}/gu) ?? []
  )
    .filter((word) => !COMMON.has(word))
    .map((word) => word.slice(0, STEM));

/** Without those that speak of nothing in the sentence ("than take it any further"), where others do; leaving it out is no way of speaking. */
export function telling<Put extends { readonly text: string }>(sentence: string, all: readonly Put[]): readonly Put[] {
  const said = new Set(stems(sentence));
  const isTelling = ({ text }: Put): boolean => stems(text).some((stem) => said.has(stem));
  return all.some(isTelling) ? all.filter((each) => each.text === '' || isTelling(each)) : all;
}
