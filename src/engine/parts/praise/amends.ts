import { part } from '../../frame.ts';

/** Responsibility for what the writer's own side did or left undone. */
export const ownFault = part(
  'responsibility for your own part',
  '(sorry|apologies|apologise|apologize|regret) .{0,3} (that|for|about) .{0,3} (i|we|my|our|the (delay|confusion|mistake|mix-up|error|noise|mess|wait|muddle|trouble|slip|misunderstanding|surprise|late|silence|short notice|inconvenience))',
  '(sorry|apologies|apologise|apologize) .{0,2} (we|i) (shipped|sent|missed|forgot|was|were|did|had|have|should|gave|got|took|let|left|put|made|mixed|lost|overlooked|wrote|said|kept|misread|promised|failed|never)',
  '(sorry|apologies|apologise|apologize) .{0,2} (for|about) (the|my|our|this|that|any|all|being|having|not|missing|sending|making|keeping|causing|taking|how|speaking|letting|shipping|what|yesterday|last)',
  '(it|that|this) (is|was) (entirely|all|my own|completely|purely)? (my|our) (fault|mistake|error|doing|slip|oversight|responsibility|omission)',
  "it's (entirely|all|completely|purely)? (my|our) (fault|mistake|error|doing|slip|oversight|responsibility)",
  '(my|our) (fault|mistake|error|bad|oversight) .{0,1} (entirely|and|not|that|i|we|for)?',
  '(i|we) (should|ought to) have (told|said|sent|checked|asked|called|warned|written|let|noticed|known|caught|seen|been|made|given|replied|answered|explained|read|rung|raised|put|done|kept)',
  '(i|we) should not have',
  '(i|we) (owe|owed) (you|your|them) .{0,2} (an)? .{0,1} (apology|explanation)',
  '(i|we) regret (the way|that|how|what|my|our|having|not|saying)',
  '(i|we) (was|were) (wrong|out of line|too harsh|too blunt|unfair|careless|slow|late|mistaken|sloppy) .{0,2}',
  '(i|we) (take|took|accept|bear) (full|the|all|my|our)? (full)? (responsibility|blame)',
  '(i|we) (got|had) (it|that|this|the .) wrong',
  '(i|we) let you down',
  '(it|that) was (wrong|careless|thoughtless|unfair|rude) of (me|us)',
  'sorry that the .{1,3} (slipped|failed|broke|was|were|went|did|came|arrived|got)',
  'please (accept|forgive|excuse) (my|our|me|us)',
  '(migration|shipment|delivery|order|report|payment|parcel) slipped',
);

/** Sorry in other senses. */
export const notApology = part(
  'sorry in another sense',
  'sorry (if|but|to (bother|trouble|disturb|chase|hear|read|learn|be|say|see|interrupt|nag|press))',
  'sorry no',
  'sorry that (your|you|his|her|their|it is)',
  'sorry you',
  '(owe|owes) (me|us|him|her) an apology',
  'no need (to|for)',
  'safe than sorry',
  'sorry (what|who|which|when|could)',
  'apologies to (the|your) (chef|cook|reader)',
  '(sorry|afraid|regret) .{0,3} (cannot|unable)',
  '(sorry|afraid|regret) .{0,3} can not',
  '(sorry|afraid|regret) .{0,3} to inform',
  '(sorry|afraid|regret) .{0,3} to say',
  '(sorry|afraid|regret) .{0,3} not able',
  '(sorry|afraid|regret) .{0,3} do not',
  'apologise (if|but|to)',
  '(apologise|apologize|sorry|apologies) .{0,8} but (you|your)',
  '(any|the) inconvenience',
);

/** A restatement with an opening for correction. */
export const checks = part(
  'a check of understanding',
  '(have|did|do|if) (i|we) (got|get|understood|understand|read|hear|heard|have|see|follow|followed) .{0,6} (right|correctly|correct|properly|you|it|that|this)',
  '(if i understand|if i have understood|if i read|if i hear|if i follow|if i have it|if i got)',
  '(to|let me|just to|so to) (sum up|summarise|summarize|recap|check|play back|repeat back|make sure|be sure|confirm that i|see if i)',
  '(in|to) (summary|recap) .{0,12}',
  'correct me if',
  '(what i|as i|the way i) (take|took|hear|heard|understand|understood|read|gather|see) .{0,6} (is|from|it|that|this)',
  '(my understanding|i understand it|i understand) .{0,2} (is|that) .{0,16} (right|correct|yes|so)$',
  '(is|was) that (right|correct|how you see it|a fair summary|what you meant|about right|the gist|fair)$',
  '(so|then) (you|what you|the|for you) .{1,16} (right|correct|yes)$',
  '(so|then) (you|what you|the|for you) .{1,16} is that it$',
  '(so|then) (you|what you|the|for you) .{1,16} have i got that right$',
  '(you are|are you) saying (that|the|you|we|it)',
  '(it|that|this) sounds as (if|though) . . .',
  '(so far|where we are|where we stand|as it stands) .{0,2} (we)? (agree|agreed|is|are|have)',
  'so far we (agree|have|are)',
  '(so)? what (you|matters to you|your side) .{0,2} (need|needs|want|wants|mean|means|care|asks|ask) .{0,4} (is|are|for|about)',
  '(so)? what (you|matters to you|your side) .{0,2} are saying .{0,4} (is|are|for|about)',
  '(so)? what (you|matters to you|your side) .{0,2} is saying .{0,4} (is|are|for|about)',
  '(do you see it|is this how you see it|does that match|have i missed|did i miss|am i missing)',
  'am i (right|reading|understanding|correct)',
  '(in other words) (you|your|the)',
  'tell me (if|where) (i|that|this) .{0,3} (wrong|off|missed|misread|got)',
);

export const noCheck = part(
  'no check of theirs',
  'to be clear',
  'let me be',
  '(do|did) you (understand|see) (me|what i)',
  'executive summary',
  'saying no',
  '(i|we) (need|want) .{0,4} clear',
);
