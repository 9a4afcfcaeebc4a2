import { part } from '../frame.ts';

/** Somebody's words are told, not used. */
export const reported = part(
  'reported speech',
  '(he|she|they|who) (said|told|says|tells|wrote|called|calls|described|threatened|warned|claims|claimed|insists|insisted)',
  'you (said|told|wrote|mentioned|called|described|wanted)',
  '(said|told|says|tells) (me|us)',
  'according to',
  'i (read|heard) that',
  '(agent|landlord|seller|boss|dealer|dealership|wife|husband|colleague|office|solicitor|lawyer) (said|says|told|tells|asked|insists|called|described)',
);

/** "It is not", "never meant as": the words that follow are denied. */
export const denied = part(
  'a denial',
  '(is|was|are|were|do|does) not (a|an|our|my|the|meant|necessarily|yet)? .? (final|last|ultimatum|threat|word|set|read|take)',
  'never meant',
  'nowhere near',
  'please do not (read|take) (this|it|the|that)',
  '(not|nothing) .{0,2} (set|carved) in stone',
  'no (threat|ultimatum)',
);

/** A wish for agreement stands beside the alternative, or a question after it. */
export const preference = part(
  'a stated preference for agreement',
  '(i|we) would (much|far)? (rather|sooner|prefer|like to)',
  'would (much|far)? (prefer|rather) .{0,3} (settle|find|keep|stay|agree|sort|work)',
  'if you do not mind',
  '(we|both) .{0,3} both',
);

/** What one would do to an adversary, done on the reader's behalf. */
export const service = part(
  'a service to you',
  '(file|lodge|report|submit|pursue|escalate) .{0,8} for you',
  '(file|lodge|report|submit|pursue|escalate) .{0,6} as (we|you) (discussed|agreed|asked|suggested|requested|wanted)',
  'report to you',
  'on your behalf',
  '(save|spare) you (the|a|that|this)',
);

/** The sentence asks about their finality rather than declaring one's own. */
export const asksAboutTheirs = part(
  'a question about theirs',
  '^(is|are|was|would|could|did|which|have|do|does|what) .{0,8} (your|you|that|this|these|it|the)',
);

/** Finished papers and settled facts that are called final. */
export const finished = part(
  'a finished document',
  'final (version|draft|invoice|headcount|agenda|drawing|list|report|copy|step|inspection|reading|boarding|exam|exams|walkthrough|approval|check|bill|payment|instalment|score|proof|lease)',
  '(best and final|bafo) (offer|offers|bid|bids)? .{0,8} (tender|portal|rules|procedure)',
  'please (send|submit) your best',
  '(non-negotiable|nonnegotiable) (waybill|copy|instrument)',
);
