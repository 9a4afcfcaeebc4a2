import { part } from '../frame.ts';

/** A step in the bargaining: an offer, a claim, a request for better terms, a refusal. */
export const move = part(
  'a move',
  '(i|we) (can|could|would|will|am|are|was|were|have) .{0,4} (offer|propose|proposing|offering|asking|looking|hoping|pay|accept|do|go|agree)',
  '(my|our|the) (clients|client|side|team|board|committee)? .{0,2} (offer|offers|propose|stays|counter)',
  '(looking|hoping|asking) for',
  '(above|below|over|under|beyond|outside) (our|my|the) (budget|range|limit|cost|ceiling)',
  '(raise|lower|reduce|cut|increase|improve|revise|revised) .{0,3} (price|offer|rate|fee|rent|salary|quote|version|base)',
  'claim .{0,3}',
  '(can|could|will) not (accept|agree|pay|do|go|sign|stretch|offer)',
  '(i|we) (would like|need|want|expect|require) .{0,6} (discount|credit|refund|increase|raise|off|back|rate|price|reduction)',
  '#Order .{0,4} (price|fee|rate|rent|offer|terms|deposit|surcharge)',
);

/** A deal is closed, or only times and papers are dealt with. */
export const closing = part(
  'an acceptance or a close',
  '(we|i) (accept|agree to) (your|the)',
  '(that|this|it|monday|tuesday|wednesday|thursday|friday) (works|suits|is fine|is good|is perfect) .{0,2} (for|us|me)?',
  '(we|you) have (a|got a) deal',
  '(signed|countersigned) (copy|contract|form|agreement|version)',
  'happy to (sign|go ahead|proceed|confirm|accept)',
  'see you (then|on|there|tomorrow)',
  '^(ok|yes|so)? (agreed|deal)$',
);

/** A formal procedure or a notice: contact outside it may be forbidden or unwise. */
export const formal = part(
  'a formal procedure',
  '(tender|rfp|rfq|bafo|without prejudice|formal notice|letter before action|statutory)',
  'notice of (termination|default|breach|claim|intent|intention|eviction|proceedings|arbitration|dispute|dismissal|cancellation|appeal|motion|deficiency)',
  '(hr|formal) (grievance|complaint)',
  'claim (number|reference|no)',
  '(harassment|restraining order|debt collector)',
);
