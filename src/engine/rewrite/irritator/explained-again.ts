import { me } from '../reword.ts';
import { isPlural, isTopic } from '../topics.ts';
import { capital, small } from '../words.ts';

type Who = 'I' | 'we';

/** "That isn't how commissions work", "you actually think that's how probate works" */
const NOT_HOW =
  /\b(?:that|this|it)(?: is|['’]?s| was)?(?:n['’]?t| not|)? how (?<what>(?:the |a |an |your |our )?[\w'’-]+(?: [\w'’-]+)?) (?<works>works?)\b/i;
/** "You do not seem to know how this market works", "a firm should grasp the difference between drawings and profit", "how teaching hours are counted" */
const LESSON =
  /\b(?<what>how (?!(?:I|we|you|it|this|that|much|many)\b(?! \w+ works?\b))(?:[\w'’-]+ ){1,5}?(?:works?|(?:is|are|gets?) [a-z]+(?:ed|en|t|de|ne)\b(?: (?:on|in|for|to) [\w'’ -]+)?)|the (?:difference between|basics of|meaning of) [^,;:]+?(?= (?:to (?:you|me|us)|at|may|is)\b|[,;:]|$)|what (?:(?:the word |the term |an? |the )?(?:["'‘“][^"'’”]+["'’”]|[\w’-]+(?: [\w’-]+)?) (?:means?|implies|imply|costs?)|an? [\w’-]+(?: [\w’-]+)? is)\b)/i;
/** "Gently bumping this for the fifth time" */
const NTH = /\bfor(?:,[^,]+,)? the (?<nth>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) time\b/i;
/** "Please read clause 6 properly before you write to me" */
const READ =
  /(?<!\b(?:have|has|had|we|I|who|can|cannot|can['’]t) )\b(?:read|reread|go through|look at|study|consult|run through) (?<what>(?:(?:the|my|our)(?: (?!properly|again|carefully|before|this|first|and|where\w*|so|good|u|you|will|would|is|was|when|to|for|if|next)[\w'’-]+){1,3}|clause \d+[\w.]*))/i;
/** "I've been more than patient on the Kubota money" */
const PATIENT =
  /\b(?:patient|patience)(?: \w+)? (?:on|about|over|with|regarding) (?<what>(?:the|my|our|your|this|that|these|those)(?: (?!you\b)[\w'’-]+){1,4})$/i;
/** People are no matter that is still open. */
const SOMEBODY =
  /\b(?:you|client|clients|team|people|son|daughter|company|side|lot|agent|tenant|tenants|staff|attitude|behaviou?r|tone|manner|manners|conduct)$/i;

/** What the reader is taught, as something to go through together. */
export function asLesson(core: string, who: Who): string[] {
  const lesson = LESSON.exec(core)?.groups?.what;
  return lesson
    ? [
        `Could we go through ${small(lesson)} together, so that we mean the same thing?`,
        `[The fact behind it] is how ${who} understand ${small(lesson)}. How do you read it?`,
      ]
    : [];
}

/** A lesson, a reminder or a show of patience as what it is about, with a question in place of the sting. */
export function explainedAgain(core: string, who: Who): string[] {
  const how = NOT_HOW.exec(core)?.groups;
  if (how)
    return [
      `From what ${who} know, ${small(how.what ?? '')} ${how.works} differently: [the fact behind it]. What do you base your view on?`,
      `Could we go through how ${how.what} ${how.works} together, so that we mean the same thing?`,
    ];
  const lesson = asLesson(core, who);
  if (lesson.length > 0) return lesson;
  const patient = PATIENT.exec(core)?.groups?.what;
  if (patient && !SOMEBODY.test(patient) && (!/^your\b/i.test(patient) || isTopic(patient))) {
    const what = patient.replace(/^your\b/i, 'the');
    const [are, does, it] = isPlural(what) ? ['are', 'do', 'they'] : ['is', 'does', 'it'];
    return [
      `${capital(what)} ${are} still open. Where ${does} ${it} stand on your side?`,
      `${capital(what)} ${are} still open, and for ${me(who)} that means [the effect]. When will that be settled?`,
    ];
  }
  const read = READ.exec(core)?.groups?.what;
  if (read)
    return [
      `It is set out in ${read}. Would it help to go through it together?`,
      `Could you look at ${read} once more, and tell ${me(who)} what is unclear there?`,
    ];
  const nth = NTH.exec(core)?.groups?.nth;
  return nth ? [`This is the ${nth} time ${who} raise it. Where does it stand on your side?`] : [];
}
