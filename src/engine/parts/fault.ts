import { part } from '../frame.ts';

const YOURS =
  '(team|crew|man|men|lad|lads|driver|drivers|agent|agents|agency|people|office|side|company|lot|staff|guys|blokes|fitter|plumber|technician|colleague|colleagues|department|accounts|warehouse|workshop|supplier|client|clients|boss|salesman|rep|engineer|committee|builder|builders|contractor|contractors|firm|developers|manager|system)';
const NOT_DONE =
  '(bother|reply|answer|respond|tell|listen|deliver|care|show|turn up|check|read|do|send|call|ring|keep|pay|inform|mention|disclose|finish|warn|look|ask|fix|meet|honour|honor|provide|confirm|come|even|have the|give|stick|follow|consult)';

/** You, and a verdict in the verb. */
export const verdict = part(
  'a verdict on what you did',
  '(you|you people|you lot|you guys) (have|had|then|just|simply|also|clearly|already|again|still|repeatedly|deliberately|knowingly|conveniently|chose to|have also|have now|have once again)? #Fault',
  '(you|you people|you guys) (have|had|have also) (already|now|just|repeatedly|again|been)? #Fault',
  '(you|you people|you lot) (are|have been|were) (just|only|simply|clearly|obviously|deliberately|still|again|constantly|now)? #Faulting',
  'you (keep|kept) (on)? #Faulting',
  '(you|you people) (have|then|also|just|again)? (lost|missed|broke|slipped|damaged) (the|my|our|three|two|every|four|another|your) .{0,3} (date|deadline|delivery|appointment|appointments|call|calls|payment|payments|papers|file|files|form|forms|order|orders|documents|keys|promise|word|agreement|contract|fence|door|machine|slot|train|meeting|again)',
  'you keep .{0,3} (goalposts|target|terms|deadline|scope|price|story|mind)',
  `you (did|do|have|had) not (even|once|ever|bother to)? ${NOT_DONE}`,
  'you (could|can) not (even)? be (bothered|arsed)',
  'you never (even|once)? (answer|answered|answering|told|tell|call|called|reply|replied|send|sent|deliver|delivered|bother|bothered|listen|listened|ask|asked|rang|ring|read|check|checked|mention|mentioned|showed|gave|intended|confirmed|kept|did|does|do|consulted|paid|turned|meant|once|had any|got back|came|finish|finished|respond|responded)',
  'you always (wait|find|do|leave|forget|have an|have some|blame|change|promise|make|come up|ask for|want|need|pull|drop|turn|push|try|seem to|play|say)',
  'you (knew|knew perfectly|were aware|were told|were warned|were well aware|had been told|had been warned) (about|that|of|full|very|perfectly|well|in|all|what|how|it|this|damn)',
  'you (chose|decided|opted|refused|refuse|insist on|insisted on|saw fit) (to|not to|on) (not|ignore|hide|stay|keep|go|do|sell|leave|wait|sit|spring|drop|cut|tell)?',
  'you (had|have) (the nerve|the cheek|the gall|no intention|no excuse|no right|not the decency|let us down|let me down|let)',
  '(you) (let|left) (us|me|it|them|her|him|everyone) (down|hanging|waiting|standing|in the lurch|stranded|high|rot|sit)',
  'you (sat|have been sitting|were sitting|sit|slept) on (it|this|that|the|my|our)',
  'you (dropped the ball|went back on|go back on|went behind|changed your mind|shifted the)',
  '(you|your side) (caused|created|started) (this|the|all|that)',
  'you clearly (have|had|were|do|did|are|never)',
  'would it have killed (you|your)',
  'you (have)? let (it|that|this|the|us|them|my|our|everything) .{0,3} (drift|rot|slide|slip|lapse|hang|wait|rust|stand)',
  'you (people|folks|lot)? .{1,8} (without a word|without so much|without telling|without asking|without even|without warning|without any|without checking|without consulting|without notice|behind my back|behind our back|at the last minute|and never|and forgot|and lost|and then go silent|and then went silent|and said nothing|and told nobody|and walked|and vanished|and disappeared)',
  'you (gave|give|sold|cancelled|canceled|changed|priced|read|measured|sent|did|got) .{1,4} (wrong|away|again and again|three times|twice already)',
  'you (vanish|vanished|disappear|disappeared|go silent|went silent|went quiet|go quiet) .{0,4} (on|for|when|every|again|me|us)',
  '^(ignoring|wasting|misleading|lying to) .{0,3} (letters|me|us|customers|my|our)',
);

/** The people of the reader's side, and a verdict. */
export const verdictOnYours = part(
  'a verdict on your side',
  `your (own|whole|sales|so-called|site|support|legal|finance|entire)? ${YOURS} (have|has|had|then|also|just|again|simply|clearly)? (#Fault|quit|drilled|refuses|refused|lost|left without|turned up late|walked off)`,
  `your (own|whole|sales|site|support|legal|entire)? ${YOURS} (have|has|is|are) (been)? #Faulting`,
  `your (own|whole|sales|site|support)? ${YOURS} (did|do|does|has|have|could|can) not (even|once|ever|be)? (bothered|${NOT_DONE.slice(1)}`,
  `your (own|whole|sales|site|support)? ${YOURS} never`,
  `(nobody|no one|somebody|someone|not one person) (at|on|in|from) your (end|side|office|house|team|company|place|department) (has|had|could|even|ever|just)? (not)? (#Fault|bothered|forgot|replied|answered|told|read|checked|be bothered|thought)`,
  '(i|we) (was|were|have been|had been|feel|felt) (lied to|misled|deceived|cheated|led to believe|conned|duped|strung along) .{0,6} (you|your|yourselves)',
  '(misled|deceived|lied to|let down|wronged) by (you|your)',
);

/** The fault, named as a thing and given to the reader. */
export const yourFault = part(
  'the fault named as yours',
  'your (own|repeated|continued|constant|complete|sheer|total|side)? (failure|fault|negligence|incompetence|carelessness|dishonesty|doing|broken promises|bad faith|poor planning|sloppiness)',
  '(because of|due to|thanks to|down to|owing to|through|by|after) your (own|repeated|continued|constant)? (mistake|mistakes|error|errors|inaction|indecision|neglect|mess|silence|delay|delays|lack of|inability|refusal|oversight)',
  'your (own|repeated|continued|constant|side)? (mistake|mistakes|error|errors|inaction|indecision|neglect|mess|silence|delay|delays|lack of .|inability|refusal|oversight) .{0,4} (cost|costs|has cost|have cost|caused|left|led|means|meant|forced|lost|ruined)',
  'of your (own)? (making|doing)',
  'you (are|have) (entirely|solely|only|to)? (to blame|at fault|responsible for|yourself to blame|yourselves to blame)',
  '(is|are|was|lies|rests) (entirely|solely|squarely|all|purely|wholly|firmly) (on|down to|with|because of) (you|your)',
  '(is|was) (all|entirely)? (down to|because of) (you|your)',
  '(mistake|slip|error|fault|mess|delay|omission) (is|was) (entirely|all)? yours',
  'the (fault|blame|responsibility) (is|lies|for this is|was) (entirely|solely|squarely|with|yours|all|wholly)',
  'you broke (your|the|our) (word|promise|promises|agreement|deal)',
  'on your watch',
  '(mess|problem|situation|delay|chaos|dispute) (that)? you (made|created|caused|left)',
  '(failure|carelessness|negligence|fault|error|mistake) (on|of|by|at) (the part of)? (your|you)',
  'you .{0,5} in bad faith',
);

/** Promised, and not kept. */
export const promised = part(
  'your promise',
  'you (had|have)? (also|then|all)? (promised|swore|assured|guaranteed|gave me your word|gave us your word|committed)',
  'your (promise|promises|word|assurance|assurances|guarantee)',
);
export const unkept = part(
  'what came of it',
  '(and|but) (then|now|yet|still|nothing|instead|here|so far|again)',
  '(but|yet) ',
  '(never|nothing|none|nowhere|neither|still no|and not|did not happen|has not happened|no sign|broken|worthless|worth nothing|and then|and yet|instead|only to)',
  '(has|have|was|were|is|are|did) not (been)? (kept|happened|arrived|done|delivered|materialised|materialized|appeared|received|paid|sent|there|here|come|happen|seen)',
);

/** "Because of you", "thanks to your office", "had you read it". */
export const causedByYou = part(
  'you as the cause',
  '(because|on account) of (you|your)',
  '(due|owing|down|thanks|all thanks) to (you|your)',
  'because (you|your team|your side|your people|your office|your man|your company)',
  '(that|which|who) (you|your team) (have|has) (caused|cost)',
  'because you (changed|chose|did not|never|failed|forgot|ignored|could not|insisted|left|sat|kept)',
);
export const damage = part(
  'the damage',
  '(lost|lose|losing|loses|wasted|mess|chaos|ruined|missed|miss|late|stuck|delayed|delay|delays|failed|damage|damages|damaged|penalty|penalties|fine|fined|overtime|idle|standstill|short|broken|wrong|behind|trouble|embarrassed|waited|stranded|stood at|stood outside|stood in|explain|forced|cancel|cancelled|rejected|expensive|double|nothing|worse|again|suffer|pay for|rebook|redo|scrap|scrapped)',
);
/** Not said, only supposed. */
export const supposed = part(
  'a supposition',
  '^(if|unless|whether|should|in case) you',
  '(if|in case) you (missed|lost|forgot|broke|slipped)',
);

/** Nobody's fault, or the writer's own. */
export const noBlame = part(
  'no blame laid',
  'you (always|never) .{0,2} (find|give|ask|make|have|had|keep|kept|gave|found) .{0,2} (fair|good|great|kind|lovely|right|nice|generous|honest|charged)',
  'you forgot your .',
  '(not|never|nobody|nobody is|no one is|neither of us|none of) .{0,3} (fault|blame|blaming|blamed)',
  '(my|our) (own)? (fault|mistake|error|doing|apologies|apology|oversight|bad)',
  '(sorry|apologise|apologize|apologies)',
  '(both|each|all) (of us|sides|parties)',
  'neither (of us|party|side)',
  '(thank|thanks) (you|for|a)',
  "(i'm|i am|was|were|be) (grateful|glad|pleased|happy)",
  'you (were|are) (right|kind|good)',
  '(never|not) (disappointed|let|failed|once let) (us|me)',
  '(saved|helped|rescued) (us|me|our|my)',
  'do not think you',
  'in case (you|it|my|the)',
  '(not|never) (saying|suggesting|implying|think|thinking|believe|claiming|mean|meant|accusing) (that|you|it|your)?',
  'failed to mention how',
  'you (people)? will .',
  'you (forgot|missed|lost) (nothing|your umbrella|your keys|your phone|your coat|your scarf|your hat|your glasses|your jacket|your mother|your father|your wife|your husband)',
  '(well|beautifully|perfectly) done',
);
