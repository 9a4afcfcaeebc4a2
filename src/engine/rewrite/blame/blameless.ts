import { clausesOf, hasVerb } from '../kept-clauses.ts';
import { VERDICT } from './because-of.ts';
import { unwrapped } from './causes.ts';
import { isMistold } from './mistold.ts';
import { sideOf } from '../opened.ts';
import { HOLLOW, narrated, type Story } from './narrated.ts';
import { withoutInsults } from './insults.ts';
import { withoutDoer } from './doerless.ts';
import { actWanted } from '../request/asking.ts';
import { bothersome } from './bothersome.ts';
import { heldTo } from './held-to.ts';
import { asTold } from './as-told.ts';
import { AS_PLEDGED, doneByNobody } from './done-by-nobody.ts';
import { hadYou } from './had-you.ts';
import { howCome } from './how-come.ts';
import { notAsked } from './not-asked.ts';
import { ownDoing } from './own-doing.ts';
import { requests } from '../request/requests.ts';
import { retold } from './reproaches.ts';
import { me, type Pieces } from '../reword.ts';
import { withoutSneers } from './sneers.ts';
import { spelt } from '../spelt.ts';
import { whoseDoing } from './whose-doing.ts';
import { withoutYour } from './yours.ts';
import { perceived, viewed } from './perceived.ts';
import { statementIn } from '../statements.ts';
import { isVerb } from '../verbs.ts';
import { capital, small } from '../words.ts';

/** A reproach as what happened, what it meant, and a question; where its shape is unknown, what it is about is kept. */
export function withoutBlame({ core, ...said }: Pieces): string[] {
  const seen = SEEN_AS.exec(core)?.[0] ?? '';
  const plain = withoutSneers(spelt(withoutInsults(core.slice(seen.length))))
    .replace(/,? (?:I['’]m|I am|we['’]re|we are) (?:sorry|afraid) to say(?=,),/i, '')
    .replace(
      /,? (?:really|honestly|seriously|innit|right|no|(?:did|have|do|are|were|was|is|has)n['’]?t (?:you|u|it|they))$/i,
      '',
    )
    .replace(SARCASM, '')
    .replace(/^(?:was|wasn['’]?t|is|isn['’]?t) it (?:not )?(?:you|yourself|you yourself) (?:that|who) /i, 'you ')
    .replace(LET_IT, '')
    .replace(WHENEVER, '$<when>, ')
    .replace(OF_YOURS, '')
    .replace(AS_PLEDGED, 'as agreed')
    .replace(/, (?:would|wouldn['’]t) (?:it|this|that|we|I|they)(?=,? (?:had|if)\b)/i, '');
  const bare = unwrapped(plain);
  const story = storyOf(bare, plain, said.who) ?? storyOf(unwrapped(plain.replace(BY_WHOM, '')), plain, said.who);
  const fact = hadYou(plain)?.fact ?? null;
  const told = withoutDoer(plain);
  const soft = undone(plain);
  const act = /^what you/i.test(plain) ? actWanted(plain) : null;
  const ways = [
    ...(act ? requests(act, said.who) : []),
    ...ownDoing(plain, said.who),
    ...whoseDoing(plain, said.who),
    ...bothersome(core, said.who),
    ...[heldTo, notAsked, asTold, howCome].flatMap((told) => told(plain, said.who)),
    ...(story && !story.isWhole ? perceived(bare, said.who) : []),
    ...(story
      ? asItHappened(isGuess(seen) ? `As far as ${said.who} can see, ${small(story.text)}` : story.text, said.who)
      : []),
    ...(fact && story === null ? asItHappened(capital(fact), said.who) : []),
    ...(told ? asItHappened(told, said.who) : []),
    ...retold(plain, said.who),
    ...(bare === capital(plain) ? [] : retold(bare, said.who)),
    ...(soft ? asItHappened(soft, said.who) : []),
    ...(SECOND.test(plain) || statementIn(plain) === null ? [] : asItHappened(plain, said.who)),
    ...ofTheThing(bare).flatMap((thing) => asItHappened(thing, said.who)),
    ...heads(plain).flatMap((head) => asItHappened(head, said.who)),
    ...perceived(bare, said.who),
    ...clausesOf(plain)
      .filter((clause) => !YOURS.test(clause) && !MILD.test(clause) && !WOULD.test(clause))
      .flatMap((clause) => asItHappened(clause, said.who)),
  ];
  return [
    ...ways,
    ...viewed(plain, said.who),
    ...(/^you\b/i.test(bare) ? viewed(bare, said.who) : []),
    ...unknown(said.who),
  ];
}

/** What a charge is seen through: "I begin to think that", "from where I sit". */
const SEEN_AS =
  /^(?:(?:I|we) (?:am |['’]m |are |['’]re )?(?:begin(?:ning)?|start(?:ing)?|(?:have )?come) to (?:think|believe|suspect)|(?:I|we) (?:think|believe|suspect|notice|note|see|gather|find|understand)|what (?:I|we) (?:can['’]?t|cannot) (?:get past|get over|accept|understand) is|it (?:seems|looks|appears)(?: to (?:me|us))?|to (?:me|us) it (?:looks|seems)|from where (?:I|we) sit,?|(?:please|kindly) note|(?:please |kindly )?be (?:informed|advised|aware|assured)|(?:it is )?with (?:(?:some|deep|great|much) )?(?:regret|sadness|sorrow|disappointment) (?:that )?(?:I|we) (?:have to |must )?note|it (?:may|should) (?:kindly )?be noted|the (?:truth|fact|thing) is,?|it has (?:now )?come to (?:my|our) (?:attention|notice|ears)|it falls to be recorded|it is a matter of record|(?:I|we) hear(?: from \w+)?)(?: that)? (?=(?:you|your|the|my|our|it|nobody|in|on)\b)/i;
/** A suspicion stays one. */
const isGuess = (seen: string): boolean => /think|believe|suspect|seems|looks|appears|find|gather/i.test(seen);

/** What happened, once what it is wrapped in is off; null where nothing was wrapped or the reader still is in it. */
const storyOf = (bare: string, plain: string, who: 'I' | 'we'): Story | null =>
  narrated(bare, who) ??
  (bare === capital(plain) || SECOND.test(bare) || HOLLOW.test(bare) ? null : { text: bare, isWhole: true });

const SECOND = /\b(?:you|u|your|yours)\b/i;
const SARCASM =
  /^(?:it(?:['’]s| is) always the same(?: story)?(?: with (?:you|your? \w+|you people))?|bless your (?:heart|soul)|funny (?:how|that)|somehow|as usual|as ever|surprise,? surprise|from your good self|once again|yet again|again)[,:]? |^(?:I|we)(?:['’]m| am|['’]re| are)? (?:don['’]?t (?:enjoy|like|want)|not saying|hate)\b[^,]*, but |^not (?:gonna|going to) [^,]+, |^all (?:of )?th(?:is|at)(?: \w+)?(?:['’]s| is) on you[,:;] |^(?:I|we)(?:['’]m| am|['’]re| are) (?:sorry|afraid) to say (?:that )?|^you (?:always |constantly |just )*(?:do|did) (?:this|that|it)(?: every time| again)?[,;:] (?=\w)/i;
/** What only says it again, or tells the reader how to take it: "and you let it happen", "so don't act surprised". */
const LET_IT =
  /,? (?:and (?:you|your \w+) (?:just |simply |all )?(?:let|allowed|watched) (?:it|this|that)(?: to)?(?: happen(?:ing)?)?|so (?:please )?(?:do not|don['’]?t) (?:act|play|look|sound|be|come|tell|ask|even)\b[^,]*|and (?:you|u) (?:damn |bloody )?well know it)$/i;
/** No comma tells where "every time we get close to signing" ends, but the reader begins to act. */
const WHENEVER = /^(?<when>(?:every|each) (?:single )?time (?:I|we|the \w+|my \w+|our \w+)\b[^,]+?) (?=you \w)/i;
/** "That letter of yours", "another reorg of yours" */
const OF_YOURS = /(?<=\b(?:that|this|those|these|another|an?|the) (?:[\w-]+ ){0,2}[\w-]+) of yours\b/gi;
/** What would be, told by itself, is not so. */
const WOULD = /^(?:I|we)(?: would| should|['’]d)(?: not|n['’]t)? (?:now )?(?:be|have|need)\b/i;
/** A clause that still speaks of the reader's doing, or of what might have been. */
const YOURS =
  /\b(?:you|u|yours|your (?:failure|fault|doing|making|people|team|lot|staff|side|own|man|men|crew|office|company|department|\w+ers?)|would(?:n['’]t)? have|would it)\b/i;
/** A clause that grants something tells nothing of what happened. */
const MILD =
  /^(?:I|we)(?:['’]m| am|['’]re| are)? (?:don['’]?t mind|do not mind|weary|sick|tired|fed up|know|like|understand|appreciate|happy|glad|say|think|hope|believe|trust)\b/i;
/** What stands before "which you ought to have got right": told by itself. */
const heads = (core: string): string[] => {
  const head = core.replace(
    /(?:,? (?:a|an) \w+)?(?: (?:of|to|for|in|on|by|with))?,? (?:which|that|because|since|after|when|thanks to|owing to|due to) (?:for the \w+ \w+ )?(?:you|your)\b.*$/i,
    '',
  );
  return head !== core &&
    head.split(' ').length > 3 &&
    !YOURS.test(head) &&
    !MILD.test(head) &&
    /^(?:for the \w+ \w+ )?(?:I|we|the|my|our|this|there|half|all)\b/i.test(head)
    ? [capital(head)]
    : [];
};

/** "Your silence over Easter cost us the grant" → "the silence over Easter cost us the grant". */
function ofTheThing(core: string): string[] {
  const text = withoutYour(core);
  return text !== null &&
    text !== core &&
    !YOURS.test(text) &&
    !VERDICT.test(text) &&
    !/^(?:that|where|by|who|why|how|what|when|if(?!.* because))\b/i.test(text) &&
    text.split(' ').length > 4 &&
    (hasVerb(text) || isVerb(text.split(' ')[2] ?? ''))
    ? [capital(text)]
    : [];
}

/** Who did it, hung onto what was done: "at your end", "behind my back". */
const BY_WHOM =
  /(?:,? (?<!\b(?:is|are|was|were|lies|happened|sat) )(?:at|on|from) your (?:end|side|watch)|,? by (?:you|your (?:own )?(?!own\b|failure|refusal|inability|decision|delay|neglect|lack|\w+ing\b(?! (?:team|office|department|people)\b))\w+(?: (?:team|office|department|people))?)(?: (?:people|lot|guys))?|,? behind (?:my|our) backs?|,? (?:full well|on purpose|deliberately|knowingly|as usual|as always|knowing it))(?=$|[,.;: ])/gi;

/** The sentence without its culprit: "our instruction was ignored at your end" → "our instruction went unanswered". */
function undone(core: string): string | null {
  const text = doneByNobody(core)
    .replace(BY_WHOM, '')
    .replace(/\b(?:was|were|got) (?:simply |just )?ignored\b/gi, 'went unanswered');
  return text === core || /\b(?:you|u)\b/i.test(text) ? null : capital(text);
}

const asItHappened = (told: string, who: 'I' | 'we'): string[] =>
  isMistold(told)
    ? []
    : [
        `${told}. ${/happen/.test(told) ? 'What got in the way' : 'What happened'} on your side?`,
        `${told}, and for ${me(who)} that means [the effect]. How can we make sure it doesn't happen again?`,
      ];

const unknown = (who: 'I' | 'we'): string[] => [
  `From ${sideOf(who)} side, [what happened]. For ${me(who)} it has meant [the effect]. How do you see it?`,
  `${capital(who)} would like to understand how [what happened] came about, because for ${me(who)} it has meant [the effect]. What happened on your side?`,
];
