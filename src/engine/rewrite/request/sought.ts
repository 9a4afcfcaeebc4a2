import { requests } from './requests.ts';
import { me } from '../reword.ts';
import { statementIn } from '../statements.ts';
import { toldWhole } from '../told-whole.ts';
import { isVerb } from '../verbs.ts';
import { small } from '../words.ts';

/** "The second round gets done at no charge", "in writing": the claim as something to agree on. */
export function sought(text: string, who: 'I' | 'we', why: string): string[] {
  if (BARE.test(text)) return [`Could we do this ${small(text)}? ${why}`];
  const see =
    /^(?:what )?(?:I|we)(?:['’]ll| will)? (?:want|need|expect|like) to (?<act>(?:see|have|hear|know|get)(?: is)? .+)$/i
      .exec(text)
      ?.groups?.act?.replace(/^(\w+) is /i, '$1 ');
  if (see)
    return [
      `Could ${who} ${see}? ${why}`,
      `It would help ${me(who)} to ${see}, because [your reason]. Is that possible?`,
    ];
  if (LIKE_ORDER.test(text)) return requests(small(text), who);
  const order = ordered(text);
  if (order) return requests(order, who);
  const due = expected(text, who);
  if (due) return [`${due}? ${why}`];
  const isClaim = CLAIM.test(text) && statementIn(text) !== null && !FRONTED.test(text);
  const claim = isClaim
    ? [
        `Could we agree that ${small(text)}? ${why}`,
        `It matters to ${me(who)} that ${small(text)}, because [your reason]. Is that something you can agree to?`,
      ]
    : LISTED.test(text) && !isVerb(text.split(' ')[0] ?? '')
      ? [`Could we agree on this: ${small(text)}? ${why}`]
      : [];
  return [
    ...claim,
    ...agreedOn(text, who, why),
    `What ${who} would like is [what you want], because [your reason]. Is that something you can do?`,
  ];
}

/** "I'm going to have you redo the deck", "you ought to give us two weeks", "you are required by me to list each tool". */
const DUTY =
  /^(?:and )?(?:(?:I|we)(?:['’](?:m|re|d|ll)| am| are| would| will)? (?:going to |gonna )?(?:have|need|recommend|suggest|advise|require|want|like)(?: that)? you(?: to)?|gonna need you to|you(?:['’]re| are)? (?:ought to|required(?: by \w+)? to|going to|gonna|still have to)|you had best) (?<act>(?!be\b|not\b)[a-z]+ .+)$/i;
/** "LAST TIME: leash your dog", "nobody but you can fix this, so fix it", "now see to it": an order behind what leads up to it. */
const BEHIND = /^[^:;]{2,60}(?::|,? so|, now|;) (?:please )?(?<act>(?<verb>[a-z]+) [^,;:]+)$/i;
/** "You owe me a list" */
const OWED = /^you owe (?:me|us) (?<thing>(?!(?:it|that|this|one|an? (?:apology|favou?r))\b).+)$/i;

function ordered(text: string): string | null {
  const duty = DUTY.exec(text)?.groups?.act;
  if (duty) return duty;
  const { act = '', verb = '' } = BEHIND.exec(text)?.groups ?? {};
  if (isVerb(verb) && !/^(?:have|be|let|do)$/i.test(verb)) return small(act);
  const owed = OWED.exec(text)?.groups?.thing;
  return owed ? `let ${/^you owe us/i.test(text) ? 'us' : 'me'} have ${owed}` : null;
}

/** "It is incumbent upon your firm to bear the cost", "it is expected that the branch will withdraw it", "a statement is expected by Monday". */
function expected(text: string, who: 'I' | 'we'): string | null {
  const { doer, act = '' } =
    /^it (?:is|['’]s) (?:incumbent|necessary|imperative|essential|required|expected) (?:(?:up)?on|for|of) (?<doer>(?:your|the) [^,]+?) to (?<act>.+)$/i.exec(
      text,
    )?.groups ??
    /^it (?:is|['’]s) (?:expected|required) that (?<doer>(?:your|the) [^,]+?) (?:will|shall) (?<act>.+)$/i.exec(text)
      ?.groups ??
    {};
  if (doer) return `Could ${doer} ${act.replace(/\band (?:will|shall) /gi, 'and ')}`;
  const { thing, when = '' } =
    /^(?<thing>(?:an?|the|your)\b [^,]+?) (?:is|are) (?:expected|required)(?<when> (?:by|on|within|before) .+)?$/i.exec(
      text,
    )?.groups ?? {};
  return thing ? `Could ${who} have ${small(thing)}${when}` : null;
}

/** "Could we agree that that clause comes out" says it twice. */
const THAT = /^that (?:(?=(?<is>is|has|will|must|needs|goes|comes|stays|gets)\b)|(?=\w))/i;
/** A claim of whatever shape is something to agree on: "that clause comes out and the cap goes to 2x". */
function agreedOn(text: string, who: 'I' | 'we', why: string): string[] {
  const core = text.replace(/^(?:no excuses|no ifs|one thing|listen|right|and)[:,] /i, '');
  const clause =
    /\?|^(?:what|how|why|who|you\b|I\b|we\b)|\b(?:nobody but you|expect(?:s|ed)?|anticipates?|incumbent|required)\b/i.test(
      core,
    )
      ? null
      : (statementIn(core) ?? toldWhole(core))?.replace(THAT, (_that, is?: string) => (is ? 'this ' : 'the '));
  return clause
    ? [
        `Could we agree that ${clause}? ${why}`,
        `It matters to ${me(who)} that ${clause}, because [your reason]. Is that something you can agree to?`,
      ]
    : [];
}

/** "Commit to 200 seats", "own the make-good": stands as an order does, whatever its verb. */
const LIKE_ORDER =
  /^(?!(?:for|in|on|by|at|to|with|without|and|but|or|nor|from|of|after|before|until|till|all|both|half|either|neither|not|only|even|just|when|where|while|like|than|that|this|is|are|was|were|what|who|how|why|if|as|so|because|since|here|there|then|now|I|we|you|he|she|it|they|my|our|your|the|an?|no|yes|more|less|one|two|three|up|out|off|over|under|still|also|same|next|last|first|full|no one|nobody|let|whatever|whether|about|per|via|into|onto|must|should|will|would|can|could|\w+ly|\w+ing|\w+ed|\w+s)\b)[a-z]+ (?:to |up |off |out |down |back )?(?:my|our|the|your|it|them|me|us|this|that|these|those|an?|another|\d\S*|[$€£]\S+)\b(?!.*\b(?:is|are|was|were|will|has|have|I|we)\b)/i;
const BARE = /^(?:in|by|on|with|without|at|before|within)\b(?:(?! (?:is|are|will|I|we|you|must|has|have)\b).){3,40}$/i;
/** "Full refund, original card": what is wanted, one thing after the other. */
const LISTED =
  /^(?!(?:to|not|and|or|but)\b)(?!.*\b(?:you|I|we|is|are|was|were|will|would|have|has|had|do|did|can)\b)[^,;:?]{3,40}, [^;:?]{3,60}$/i;
/** "The flowers you make back", "nobody but you can fix it", "no more of those, give me a price": no claim of its own. */
const FRONTED =
  /^(?:(?!\b(?:is|are|was|were|has|have|had|will|can|must|goes|gets?|stays?|comes?|starts?|ships?|\w+s)\b)[^,])*\byou\b|^no more\b|\b(?:so|please)\b/i;
const CLAIM =
  /^(?!(?:what|how|why|who|where|when|which|if|unless|you|it|this|that|I|we|would|could|can|will|shall|do|does|did|is|are|was|were|has|have)\b)\w/i;
