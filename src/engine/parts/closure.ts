import { part } from '../frame.ts';

/** The words everybody knows it by: whatever stands around them, they close the door. */
export const textbook = part('take it or leave it', '(take|takes) (it|this|that) or (leave|leaves) (it|this|that)');

const TALK =
  '(discussion|discussions|negotiation|negotiations|haggling|talks|offers|offer|counter|counters|rounds|round|talk|correspondence|debate|bargaining|concessions|movement|counter-offers|counteroffers|representations|numbers|proposals|drafts|dialogue|back-and-forth)';

/** Nothing the reader could say would change the terms. */
export const lastWord = part(
  'a last word',
  '(is|remains|be|was|consider this|consider it|this is|that is|stands) .{0,2} (my|our|the|her|his|their|client)? (absolute)? (final|last|best and final|concluding|very last) (offer|price|word|figure|number|position|answer|proposal|rate|counter|bid)',
  '^(my|our|the|absolute)? (final|last) (offer|price|word|number|answer|proposal) (is|for|on|from|of|at|my)? .',
  '(had|have|has|said|heard) (my|our|her|his|their) (final|last) (word|offer)',
  '(sellers|seller|owners|board|client) have said their last word',
  'as my (final|last) (offer|word|proposal)',
  '^best and final',
  '(had|have|is|this|at) (our|my)? best and final',
  '(take|accept|like|sign) (it|this|that|them) or (leave|do|find|lump|go|not|forget|we|i|walk)',
  'take it or leave it',
  'can (like|take) it or',
  '(take|like) (that|it) or (leave|lump) (that|it)',
  '(is|are|am) (simply|just|absolutely)? (not|non|never) (up for|open to|open for|subject to|for) (negotiation|discussion|debate|change|negotiating|haggling)',
  '(is|are) (simply|absolutely|strictly)? (not|never) negotiable',
  '(non-negotiable|nonnegotiable|non negotiable)',
  `(no|not any|without) (further|more|other) ${TALK}`,
  `(not|never|nor) (going to|be|to)? (entertain|entertaining|entertained|consider|considering|considered|discuss|discussing|negotiate|negotiating|look at|looking at|engage in|respond to|responding to) (any|another|a|anything|further|in|this|it) .{0,3} (#Negotiable|${TALK.slice(1)}`,
  '(not|never) (negotiate|haggle|haggling|negotiating|be negotiating|be haggling|be revisiting|be reopening|be discussing|be moving|be drawn) .{0,6}',
  `(no|nor) ${TALK} (will|shall|is|are|can) .{0,2} (be)? (entertained|considered|accepted|looked at|possible|read|opened|allowed|followed)`,
  'or (not at all|no deal|nothing)$',
  'my way or the highway',
  '(that|this|it) (is|it) (it|that|final)$',
  'and that is (that|final|it|flat|all there is)',
  'end of (story|discussion|conversation|the discussion|the matter|debate|that subject)$',
  '(full stop|end of)$',
  '(discussion|conversation|negotiation|negotiations|matter|subject|topic|debate|chapter|correspondence|book) (is|are|may be|as) .{0,6} (over|closed|shut|settled|finished|done|exhausted|concluded|end)',
  '(consider|considers|regard|regards|treat) .{0,6} (closed|concluded|over|settled|exhausted|final|at an end)',
  '(we|i) (am|are|have) (done|through|finished|past) (talking|negotiating|haggling|discussing|debating|moving|arguing|to talk)',
  '(final|last) (offer|price) .{0,4} (take|thats it|that is it|period|full stop)',
  '(is|are) (set|carved|cast|written) in stone',
  '(i|we|am|are|will) not (reopening|revisiting|reopen|revisit|be reopening|be revisiting) .{0,4}',
  '(price|figure|terms|position|question|clause|matter|decision) .{0,4} not be (reopened|revisited|moved|changed)',
  '(will|would|shall) not (discuss|debate|argue|negotiate) .{0,4} (any further|further|any more|again|anymore)',
  '(will|shall|would) not look at (another|any|a|other|more) .{0,1} (counter|offer|number|figure|version)',
  '(offer|price|figure|number|rate|terms|position) .{0,3} (is|are) final and .',
  '(will|shall|is|am|are|would) (not|never) (going to)? (budge|budging|move|moving|shift|change|changing|go) (a|an|one|my mind|our mind|our position|my position|from|on|off) (cent|penny|inch|millimetre|euro|dollar|comma|this|that|it|the|our|my)?',
  'not a (cent|penny|euro|dollar|pound|kurus) (more|less|above|beyond|below|over|under)',
  'nothing .{0,8} (will|would|is going to|can) (change|move|shift|alter) .',
  'do not (come|bother|send|waste|try|even) (back|coming|another|asking|mailing|writing|replying) .{0,6} (number|counter|version|offer|another|counter-offer|proposal|back|counters|with)?',
  '(come|coming) back with (another|a different|any other|a lower|a higher) (number|offer|counter|figure|price)',
  '(or|and) find (someone|somebody|anyone|yourself|yourselves) else',
  '(sign|accept|take) (it|this|that|the settlement|the offer|them)? as (it stands|it is|is|drafted|stands|typed|they stand) .{0,4} (or|and)',
  'as (drafted|it stands|typed|is) or .',
  '(said|had|heard) (their|our|my|the|her|his) last word',
  '(i|we) (will|shall) not (say|write|be saying|be writing) (another|one more) word (about|on) (it|this|that|the price)',
  '(these|those) are (the|our|my) terms$',
  '(there is|there are|there will be|is|be) (no|not a|not any) (third|other|fourth|second) (option|way|road|box|menu|thing|price|version|door|round|form|choice|possibility)',
  'there (is|are) (no|not a|not any) .{0,2} (version|room|world|scenario|way) (of|in which|where|left|for negotiation|for discussion|for movement|for manoeuvre)',
  '(only|are) (the)? (only)? two (doors|options|choices|boxes|ways) (in|on|here|this|there|left)?',
  'two (ways|doors|options) (this|it) (can)? (goes|go)',
  '(will|shall) not be (reading|opening|opened|looked|making another|writing again|read|discussing|repeating|answering)',
  'last you will hear',
  '(number|price|figure|rent|rate) is the (number|price|figure|rent|rate)',
  '(as low as|as high as|as far as) (i am|we are|i will|we will|i|we) (going|go|prepared)? .{0,3} (so do not|and that|full stop|period|thats)',
  '(is|this is) .{0,2} (a|our|my|the) line in the sand$',
);

/** This or nothing: put as a question it is no milder. */
export const forcedChoice = part(
  'a forced choice',
  '(yes or no|yes or a no)$',
  '^yes or no',
  'is it (a)? yes or',
  'either .{1,12} or (there is|i do not|we do not|it does not|you find|we stop|we forget|i walk|we walk|forget|no deal|nothing)',
  'or (not at all|no deal|nothing)$',
  '(take|accept|like) it or (leave|do|find|lump|go|not|forget) .',
  '(pay|take|accept|sign) (it|this|that) or . (elsewhere|somewhere else)',
);

const OWED = '(#Negotiable|#Decision|#Money|money|keys|cheque|check|refund|goods|papers|apology|arrears|balance)';

/** "Either the price or the warranty has to go", "either the money or the keys will be on my desk by noon". */
export const oneOfTwo = part(
  'one of two has to yield',
  `either .{0,3} ${OWED} .{0,2} or .{1,4} (has to|have to|must|needs to|need to|will) (go|stay|give|yield|move|change|come down|come off|drop|fall|be dropped|be cut)`,
  `either .{1,4} or .{0,3} ${OWED} (has to|have to|must|needs to|need to|will) (go|stay|give|yield|move|change|come down|come off|drop|fall|be dropped|be cut)`,
  `either .{0,2} ${OWED} .{0,2} or .{1,4} (will be|is|are|must be|has to be|have to be|had better be) (here|back|paid|returned|signed|with (me|us)|on (my|our)|in (my|our)) .`,
);

/** The door stays open beside it. */
export const stillOpen = part(
  'a door left open',
  '(but|though|although|however|whereas)',
  '(everything else|the rest|other points|all else) .',
  '(open to|happy to|glad to|welcome to|room for|like to hear|look again)',
  '(was|were) (never|not) .',
  '(agreed|settled|sorted) (then|now|between us)',
);

/** Denied, quoted, of the past, or of another matter. */
export const notOurLast = part(
  'a last word that is none',
  '^(so|and|ok|okay|well|right|there)? (this|that|it) is it$',
  '^last word from',
  '(this|that|it) is final .{0,4} (stamped|signed|printed|approved|published)',
  '(not|never|nowhere near|nothing|neither|is not|hardly|anything but) (in here)? (is|our|my|a|the|meant as|necessarily|being|an|any)? .{0,2} (final|last|set in|carved|cast|line in|best and|ultimatum)',
  '(last|final) (offer|price|word|number|figure) (we|you|list|was|received|about|i had|to the|from them|they)',
  '(your|his|her|bishop|you get|you have|you had|the seller) .{0,4} (last|final) (word|offer|price|figure|answer)',
  '(hate|sorry|afraid|not want|rather not) .{0,8} take it or leave it',
  'sort of thing',
  'if (you|they|he|she) .{0,5} (not|final|last)',
  '(last|final) (word|offer|price) (on|about|to|for) .{0,4} (was|were|is .{0,3} promise)',
  '(own|tariff|duty|council|port|height|height limit|law|rule) .{0,3} (is|are) not negotiable',
  '(is|are) not negotiable for any',
  '(neither|none|nothing) .{0,4} stone',
  'whichever',
  '(take|like) it or (do not|leave it) the',
  '(not|nothing) .{0,5} (set|carved|cast|written) in stone',
  '(any of us|either of us|both of us|out of both our hands|out of our hands)',
  '(happy|fine|glad) (with|to|for)',
  'no further (discussion|correspondence|talk) (needed|necessary|required)',
  '(both|either) (is|are) (fine|good)',
  '(called|read|sounded|taken|looked) .{0,5} (final|last|non-negotiable|closed)',
  '(says|said|tell|tells|told) (my|me|us) .',
  'not negotiable (for|under|by) (either|law|anyone)',
  '(waybill|instrument|bill of lading)',
  '(delivered|done|finished|plastering|painting)$',
);
