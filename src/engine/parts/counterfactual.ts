import { part } from '../frame.ts';

/** What one has done badly, behind "had you not": "had you not called", "insisted" or "waited" is thanks. */
const DONE_BADLY =
  '(#Fault|been (so|too)? (late|slow|careless|greedy|stubborn|rude|lazy|stingy|vague|sloppy|difficult)|come (late|too late)|turned up late|lost|forgotten|missed|broken|dropped|(cancelled|canceled) (on (me|us)|at the last)|hidden|kept ((me|us) (waiting|hanging|guessing|in the dark)|quiet|changing|asking)|left (me|us|it|the|everything)|let (me|us|it) (down|slip|slide|lapse|drop)|sat on|sent the wrong|gone (back on|silent|quiet)|pulled (out|the)|cut|spent)';
const DONE_AT_LAST =
  '(bothered|listened|read|checked|answered|replied|looked|done your|kept your|paid (me|us|on)|told (me|us) (the truth|earlier|sooner|in time))';
const LOST =
  '(lost|missed|wasted|paid|stood|waited|sat|fallen|run out|been (late|stuck|fined|stranded|delayed|charged)|had to|needed to)';

/** What could have been, had the reader done better. */
export const hadYou = part(
  'how it would have been without you',
  "^(had|if only|if) (you|you'd|you had|your|yours) (had|just|only|actually|bothered|read|checked|told|listened|asked|answered|done|logged|booked|replied|sent|people|team|office|steward|side|paid|delivered|kept|mentioned|been|looked|opened|called|given|shown|warned|started)",
  "if (only)? (you'd|you had|your team had|you people had) (only|just|actually|even|ever)? (bothered|read|checked|told|listened|asked|answered|done|logged|booked|replied|sent|paid|delivered|kept|mentioned|been|looked|opened|called|given|shown|warned|started|not|said|made|taken|rung|come|thought|planned|understood|had the)",
  'none of (this|it|that) would have .{1,4} (if|had) (you|your)',
  'would (not|never) have .{1,4} if you (could|were able to|knew how|had any|had the)',
);

/** A better end that only the reader's failing stood in the way of. */
export const hadYouNot = part(
  'a better end but for your failing',
  `^(and|but|so|well)? had (you|your .|your . .) not ${DONE_BADLY} .{0,10} (would|could|might)`,
  `^(and|but|so|well)? if (you|your .|your . .) had not ${DONE_BADLY} .{0,10} (would|could|might)`,
  `(i|we|it|all) (would|could|might) .{1,8} (had (you|your .|your . .) not|if (you|your .|your . .) had not) ${DONE_BADLY}`,
  `(i|we) (would|could|need) (not|never) have .{1,6} (had you|if you had) (only|just|ever|once)? ${DONE_AT_LAST}`,
  `(i|we) would (have been|be) (done|finished|ready|home|through|open|live) .{0,4} (had you|if you had) (only|just|ever|once)? ${DONE_AT_LAST}`,
  `^(and|but|so|well)? had (you|your .) /^(?!not$|never$)/ .{0,8} (i|we|my .|our .) (would|could|need) (not|never) have ${LOST}`,
);
