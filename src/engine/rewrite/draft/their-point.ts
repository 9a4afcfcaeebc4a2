import { isQuestion } from '../../questions.ts';
import type { ReadMessage, Sentence } from '../../reading.ts';
import { substance } from '../../substance.ts';

/** A reason, a worry or a constraint. */
const REASON =
  /\b(?:because|so that|worr\w+|nervous|afraid|hard|difficult|can['’]t|cannot|couldn['’]t|won['’]t|lost|broke|broken|delay\w*|tight|limit\w*|rule|policy|matters|important|only if|felt|tax|went up|costs? (?:have|has|rose|went)|waiting|short of)\b/i;
/** What stands behind a figure, said more quietly: "below what I was hoping for", "the living wage goes up". */
const CIRCUMSTANCE =
  /\b(?:(?:below|under|above|more than|less than) (?:what|we|I|the)\b.*|hop(?:ed|ing) for|expected|goes? up|gone up|is up|are up|reflects?|frighten\w*|embarrass\w*|is a (?:lot|bit|little)|as (?:I|we|my|our|two|three|some|the)\b.*|since (?:I|we|my|our|the|that)\b.*|, so (?:I|we|my|our|from|the)\b.*|capped|appeal\w*|signed off|(?:my|our) (?:board|committee|partners?|budget|margin|bank|boss|wife|husband|insurer|lawyers?)|I know|hasn['’]t|haven['’]t|is getting)\b/i;
const LONGEST = 140;
/** What they say of the writer is no point of theirs. */
const OF_US = /^(?:you|your|(?:I|we) (?:know|see|understand|realise|realize|appreciate)(?: that)? you)\b/i;
/** "Chuck, I've gone over it". */
const CALLED =
  /^(?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, (?=(?:I|we|the|our|my|your|this|that|it|there|as|since)\b)|(?:ok|okay|well|right|so|and|but|also),? (?:so )?)/iu;
const GREETED = /^(?:hi|hello|hey|dear|good \w+)\b[^,!.]{0,30}[,!.]\s*/i;

/** The sentence of theirs that carries a reason, worry or constraint, in their own words; null where none shows. */
export function theirPoint(theirs: ReadMessage | null): string | null {
  const said = substance(theirs?.sentences ?? [])
    .filter(({ seen }) => !isQuestion(seen))
    .map(withoutGreeting)
    .filter((text) => text.length <= LONGEST && /\s\S+\s/.test(text) && !OF_US.test(text));
  return said.find((text) => REASON.test(text)) ?? said.find((text) => CIRCUMSTANCE.test(text)) ?? null;
}

const withoutGreeting = ({ text }: Sentence): string =>
  text
    .replace(GREETED, '')
    .replace(CALLED, '')
    .replace(/[.!\s]+$/, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
