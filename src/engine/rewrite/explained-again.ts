import { me } from './reword.ts';
import { small } from './words.ts';

type Who = 'I' | 'we';

/** "That isn't how commissions work", "you actually think that's how probate works" */
const NOT_HOW =
  /\b(?:that|this|it)(?: is|['’]?s| was)?(?:n['’]?t| not|)? how (?<what>(?:the |a |an |your |our )?[\w'’-]+(?: [\w'’-]+)?) (?<works>works?)\b/i;
/** "You do not seem to know how this market works", "a firm should grasp the difference between drawings and profit" */
const LESSON =
  /\b(?:know|knows|understand|understands|grasp|grasps|explain|explains|educate you(?: a little| a bit)? on|teach you|sure of|learn|see)\b,? (?<what>how (?!(?:I|we|you)\b)[^,;:]+ works?|the (?:difference between|basics of|meaning of) [^,;:]+?(?= to (?:you|me|us)\b|[,;:]|$)|what (?:an? |the )?[\w'’-]+(?: [\w'’-]+)? (?:means?|costs?|is))\b/i;
/** "Gently bumping this for the fifth time" */
const NTH = /\bfor(?:,[^,]+,)? the (?<nth>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) time\b/i;
/** "Please read clause 6 properly before you write to me" */
const READ =
  /\b(?:read|reread|go through|look at|study|consult|run through) (?<what>(?:(?:the|my|our)(?: (?!properly|again|carefully|before|this|first|and|where\w*|so|good|u|you|will|would|is|was|when|to|for|if|next)[\w'’-]+){1,3}|clause \d+[\w.]*))/i;
/** "I've been more than patient on the Kubota money" */
const PATIENT =
  /\b(?:patient|patience)(?: \w+)? (?:on|about|over) (?<what>(?:the|my|our|this|that)(?: [\w'’-]+){1,3})$/i;

/** A lesson, a reminder or a show of patience as what it is about, with a question in place of the sting. */
export function explainedAgain(core: string, who: Who): string[] {
  const how = NOT_HOW.exec(core)?.groups;
  if (how)
    return [
      `From what ${who} know, ${small(how.what ?? '')} ${how.works} differently: [the fact behind it]. What do you base your view on?`,
      `Could we go through how ${how.what} ${how.works} together, so that we mean the same?`,
    ];
  const lesson = LESSON.exec(core)?.groups?.what;
  if (lesson)
    return [
      `Could we go through ${small(lesson)} together, so that we mean the same?`,
      `[The fact behind it] is how ${who} understand ${small(lesson)}. How do you read it?`,
    ];
  const patient = PATIENT.exec(core)?.groups?.what;
  if (patient)
    return [
      `${patient.charAt(0).toUpperCase()}${patient.slice(1)} has been open since [date]. Where does it stand on your side?`,
    ];
  const read = READ.exec(core)?.groups?.what;
  if (read)
    return [
      `It is set out in ${read}. Is there a part of it you would like to go through?`,
      `Could you look at ${read} once more, and tell ${me(who)} what is unclear there?`,
    ];
  const nth = NTH.exec(core)?.groups?.nth;
  return nth ? [`This is the ${nth} time ${who} raise it. Where does it stand on your side?`] : [];
}
