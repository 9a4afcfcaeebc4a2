import { part } from '../frame.ts';

/** What the writer wants, put as a figure or a term. */
export const position = part(
  'a bare position',
  "(i|we|sellers|seller|buyers|buyer|client|clients|i'd|we'd) (would|will|shall|also|still|really|do|now)? (want|wants|need|needs|require|requires|like) (it|them|this|that|at least|a minimum of|to have)? (at|for)? (a|an|the|about|around)? (#Figure|#Money|#Negotiable)",
  "(i|we|sellers|seller|buyers|buyer|client|clients|i'd|we'd) (would|will|shall)? (want|wants|need|needs|require|requires) .{0,4} (#Figure|#Money|discount|deposit|exclusivity|seats|slot|delivery|upfront|warranty|guarantee|weeks|days|months|increase|reduction|share|equity|remote)",
  '(sellers|seller|buyers|buyer|client|clients|owners|owner|i|we) (want|wants|need|needs) to (close|complete|move|start|sign|exchange|settle|finish) (on|by|before|at|in)',
  '(our|my|the) (price|rate|fee|minimum|target|number|figure|ask|limit|maximum|budget|asking price|day rate|floor|ceiling) (is|remains|stays|starts at|would be) .{0,3} #Figure',
  '(i|we|sellers|buyer|client) (need|want|require) delivery',
  'payment (is|terms are|has to be|must be) .{0,3} (#Figure|upfront|net|in advance)',
  "(i am|we are|i'm) (looking for|after|asking for|holding out for) (a|an|the)? #Figure",
);

/** The figures behind the figure. */
export const workings = part(
  'the figures behind it',
  '(is|of|for) #Figure #Figure (hours|days|weeks|months|units|times|x)',
  '#Figure (hours|days) at #Figure',
);

/** Where to write and what to call one: needs that are no terms. */
export const logistics = part(
  'a need that is no term',
  '(need|want|require|like) .{0,4} (address|number|name|email|phone|copy|confirmation|signature|details|iban|vat|po|minute|minutes|moment|call|word|help|advice|hand|day to|days to|week to|weeks to|time to)',
  '(need|want|like) to (know|check|ask|understand|hear|see|talk|speak|think|thank|say|be|make sure|keep|get)',
);
