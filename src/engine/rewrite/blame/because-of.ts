import { baseOf, pastOf } from '../participles.ts';
import { withoutYour } from './yours.ts';

/** Nouns that are a verdict: nothing is left of them but what came of it. */
export const VERDICT =
  /\b(?:negligence|carelessness|incompetence|stupidity|laziness|fault|faults|mistakes?|errors?|blunders?|greed|arrogance|neglect|inability|tardiness|sloppiness|sloppy|word|lot|doing)\b/i;
/** "your failure to file it", "your not having filed it", "your having filed it": what was done or not done. */
const FAILURE = /^(?:[\w’']+ )?(?:failure|refusal|inability|neglect|omission) to (?<verb>\w+)(?<rest>(?: .+)?)$/i;
const NOT_DOING = /^not (?:having )?(?<verb>\w+)(?<rest> .+)$/i;
const HAVING = /^having (?<verb>\w+) (?<rest>.+)$/i;
/** "your invoice landing in his inbox" */
const THING_DOING =
  /^(?<thing>\w+(?: \w+)?) (?<verb>\w{3,}ing) (?<rest>(?:the|an?|my|our|his|her|their|in|on|at|off|up|over|for|to|from|without)\b.+)$/i;

/** What "because of your …" says as a clause or a thing, in place of "because of your …"; '' where it is a verdict only. */
function becauseOf(yours: string): string {
  const not = FAILURE.exec(yours)?.groups ?? NOT_DOING.exec(yours)?.groups;
  if (not)
    return `because you didn't ${baseOf(not.verb ?? '') ?? not.verb}${(not.rest ?? '').replace(/\byour (?:own )?/gi, 'the ')}`;
  const did = HAVING.exec(yours)?.groups;
  if (did) return `because you ${did.verb} ${did.rest}`;
  const { thing = '', verb = '', rest = '' } = THING_DOING.exec(yours)?.groups ?? {};
  const base = verb && baseOf(verb);
  if (base) return `because the ${thing} ${pastOf(base)} ${rest}`;
  return VERDICT.test(yours) ? '' : `because of the ${yours.replace(/^own /i, '')}`;
}

/** "the negligence of the office in the matter of Form 16" */
const VERDICT_ON =
  /^(?:the |an? )?(?:\w+ )?(?:negligence|carelessness|incompetence|stupidity|laziness|mistakes?|errors?|blunders?|sloppiness|neglect)\b.*? (?:in the matter of|over|with|about|on|regarding) (?<about>.+)$/i;

const CAUSE = String.raw`(?:,? (?:only|all|solely|entirely|wholly|purely))? ?(?:thanks to|because of|due to|owing to|on account of|by reason of|through|in consequence of|as a result of)`;

const BEFORE = new RegExp(
  String.raw`^(?:it (?:is|was) )?${CAUSE.replace(',? ', '')} (?:your (?<yours>[^,]+?)|(?<thing>(?:the|a|an) [^,]*?\byour [^,]+?))(?:, (?:and [^,]*\byou\b[^,]*, )?(?<after>(?:I|we|my|our|the|an?|it|this|that|three|two|half|there)\b.+)| (?<rest>(?:I|we)(?: |['’]).+|(?<!\b(?:about|with|on|for|to|of|at|in|from|by) )(?:the|my|our|half|two|three) [^,]+ (?:is|are|was|were|has|have|had)\b[^,]+))$`,
  'i',
);
const BEHIND = new RegExp(
  String.raw`^(?<rest>(?!.*\bbecause (?!of\b)).+?)${CAUSE} your (?<yours>[^,;]+)(?<tail>.*)$`,
  'i',
);
const AROSE =
  /^(?<head>.+?) (?:arose|arises|flows?|flowed|stems|stemmed|comes|came|results|resulted|was caused|was occasioned|is caused|dates|follows)(?: (?:solely|entirely|wholly|purely|only|directly))? (?:from|by|through|out of) your (?<yours>[^,;]+)(?<tail>.*)$/i;

/** "We lost the slot thanks to your forms sitting in the glovebox" → "we lost the slot because the forms sat in the glovebox". */
export function withoutCulprit(core: string): string | null {
  const arose = AROSE.exec(core)?.groups;
  if (arose) {
    const because = becauseOf(arose.yours ?? '');
    return because && `${arose.head} came about ${because}`;
  }
  const {
    after,
    rest = after,
    thing,
    yours = '',
    tail = '',
  } = BEFORE.exec(core)?.groups ?? BEHIND.exec(core)?.groups ?? {};
  if (!rest) return null;
  const plain = thing && withoutYour(thing);
  if (plain) {
    const about = VERDICT_ON.exec(plain)?.groups?.about;
    return `${rest} because of ${about ? `what happened with ${about}` : plain}`;
  }
  const because = becauseOf(yours);
  return because ? `${rest.trim()} ${because}${tail}` : `${rest.trim()}${tail}`;
}
