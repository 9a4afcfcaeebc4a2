import { part } from '../frame.ts';

const DOING =
  '(pay|paid|answer|answered|reply|replied|respond|responded|settle|settled|sign|signed|agree|agreed|refund|refunded|(return|returned) (the|my|our|his|her|their|this|that|these|those|it|them|what|everything|all|me)|deliver|delivered|fix|fixed|repair|repaired|stop|stopped|transfer|transferred|cooperate|act|remove|removed|hand|reconsider|comply|move out|budge|accept|lower|drop)';
const MONEY =
  '(the|my|our|this) (money|rent|payment|deposit|refund|invoice|bill|fee|debt|balance|full amount|outstanding amount)';

/** The reader does not do what is asked: narrower than any condition, as whoever cannot find a form does not refuse. */
export const nonCompliance = part(
  'no compliance',
  `(if|should|unless) (you|your .) (do|will|have|still|can|could|did)? (still|not|fail to|refuse to) (yet)? ${DOING}`,
  `unless (you|your .) (finally|now|at last)? ${DOING}`,
  '(if|should|unless) (you|your .) (keep (on)? /^(?!.*thing$).+ing$/|keep (my|our) (money|deposit)|insist|refuse|continue|persist)',
  `if ${MONEY} .{0,2} (is|are|has|have|does|should|will) (still)? not`,
  `if ${MONEY} .{0,2} (is|are|remains|stays) (still|again)? (late|short|overdue|unpaid|missing|outstanding|unsettled)`,
  `unless ${MONEY} .{0,2} (is|are|has|have|arrives|comes|reaches)`,
  'if (nothing|no payment|no refund|no answer|no reply|no money) .',
  'if (i|we) (do|have) not (hear|heard|see|seen|receive|received|have|got) .',
);

const TELLING =
  '((be|get|getting|being)? in touch with|(turn|turning|go|going|speak|speaking|talk|talking|write|writing|complain|complaining|report|reporting) to|have a (word|chat) with|(contact|contacting|call|calling|ring|ringing|inform|informing|notify|notifying|tell|telling|approach|involve|email|phone|take this to|take it to|bring this to|raise it with|raise this with|take it up with))';

/** "I'll be in touch with your bank": those the reader depends on or answers to would hear of it. */
export const wordToTheirs = part(
  'a word to those you depend on',
  `(i|we) (will|shall|am|are|would|must)? (then|simply|also|just|have to|going to|gladly)? ${TELLING} (your|(all|some) (of)? your) (own|biggest|whole|mortgage|other|professional|licensing|parent)? (bank|lender|employer|employers|landlord|landlady|insurer|insurers|insurance|board|boss|bosses|manager|supervisor|superior|superiors|head office|guarantor|parents|body|association|chamber|company|customers|clients|investors|sponsors|directors|director|chairman|trustees|shareholders|partners|ceo|dean|principal|neighbours|neighbors|franchisor)`,
);
