import type { Rewrite } from '../../../model/review.ts';
import { beside } from '../../neighbours.ts';
import { isQuestion } from '../../questions.ts';
import type { InDraft } from '../../rule.ts';
import { fullestFirst } from '../carried.ts';
import { reword } from '../reword.ts';
import { withoutThreat } from './threats.ts';
import { trimEnd } from '../words.ts';

/** What begins a sentence that hangs on the one before: "Otherwise we leave." */
const OR_ELSE =
  /^(?:or else|otherwise|if not|failing (?:that|which)|or)\b,? (?:then )?(?:(?:I['’]m|I am|we['’]re|we are) (?:afraid|sorry),? (?:but )?)?(?=(?:I|we|my|our|the|you|your|nobody|there|it|this|that|\p{Lu}\S*)(?:['’]\w+)? \S)(?!.*\b(?:all good|fine|great|happy|looks|agree\w*)\b)/iu;
/** A gap for the matter itself tells that nothing of the two was understood. */
const EMPTY = /\botherwise\b|\[what this is about/i;

/** "Pay by Friday. Otherwise we leave.": what is wanted and what follows are said as one, from either of the two. */
export function withOrElse(place: InDraft): readonly Rewrite[] {
  const { ahead, behind } = beside(place);
  const { sentence } = place;
  const pair =
    ahead && OR_ELSE.test(sentence.text) ? ([ahead, sentence] as const) : behind && ([sentence, behind] as const);
  if (!pair || isQuestion(pair[0].seen)) return [];
  const [wanted, then] = pair;
  const act = then.text.replace(OR_ELSE, '');
  if (act === then.text) return [];
  const text = `${trimEnd(wanted.text)}, otherwise ${act}`;
  const ways = reword({ start: wanted.start, end: then.end, text }, withoutThreat);
  return fullestFirst(
    text,
    ways.filter((way) => !EMPTY.test(way.text)),
    STUB,
  );
}

/** What carries less than this share of the fullest has lost one of the two. */
const STUB = 0.75;
