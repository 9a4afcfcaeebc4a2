import { part } from '../frame.ts';

/** Why: the reader can see what it is for, and check it. */
export const reason = part(
  'a reason',
  '(because|cos|coz|since|given|owing|hence|otherwise|therefore|considering)',
  '@hasComma (as|so i|so we|so that|so my|so our|so it|so there|so this|so the|so a|so an|so your|so refunds|which|for|and so|being)',
  '(so|such) that',
  '(so|as) (i|we|he|she|they|my|our|the|it|there|you) (can|could|will|would|may|might|have|has|am|are|is|need|had|was|were|must|do|cannot|only|both|already)',
  'due to',
  'in order (to|that)',
  'the (reason|only reason|problem|trouble|thing|difficulty) (is|being|was|why)',
  '(which|that) (is|was) why',
  'based on',
  '(by|under|per|in|according to) (law|the law|the lease|the contract|the policy|the rules|the rule|the terms|the tender|the scheme|the act|the statute|the tariff|the regulations)',
  '(being|having|lacking) .',
  '(my|our) (reason|reasons|accountant|bank|lender|insurer|board|policy|budget|regulator) .',
  '(rules|rule|reasons|explains|explanation)',
);

/** What instead: something the reader could say yes to. */
export const alternative = part(
  'an alternative',
  '(but|instead|however|though|although|unless|alternatively|rather|only if|provided|meanwhile)',
  '(i|we) (can|could|would|might|will|shall) (happily|gladly|still|also|perhaps|instead|only|be happy|be glad|be willing|be able)? (offer|do|give|include|add|look|meet|manage|take|go|live|move|see|throw|let|help|try|put|find|send|consider|accept|agree|pay|extend|stretch|arrange|suggest|propose|happy|glad|willing|able|swap|split|reach|sign|say|keep)',
  '(how|what) (about|if|would|else|do|is|can|could|might)',
  '(would|could|can|shall|will|should) (you|we|i|it|there|either|the|that) .',
  '(is|are) there .',
  'if you (can|could|would|will|are|take|pay|sign|agree|like|want|prefer)',
  '(am|are|be|is|very|quite|also|more than) (happy|glad|willing|open|keen|pleased|prepared|able) to',
  '(ask|try) (me|us|again|him|her)',
  '(what|all) (i|we) (can|could)',
  '(suits|suit) (us|me|you)',
  '(would|might|may) (work|suit|do|help|look|be fine|be possible|be easier|be better|be happy)',
  '(more|better|easier|open|possible) (in|if|with|for|from)',
  '(is|are) (fine|free|open|ok|okay|possible|available|yours)',
  '(in|from|not before|not until|next) (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year|season)',
  '(next|not before) (week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  'yet',
  '(until|till) (i|we|my|our|the|he|she|they|it)',
  'any good',
);

/** A reason said outright, for where a stray "since" in the next sentence must not count as one. */
export const plainReason = part(
  'a reason said outright',
  'because',
  'due to',
  '(that|which|this) is (why|because)',
  'the (reason|only reason) (is|being|was)',
  '(i am|we are) asking (as|since)',
  '^(as|since) (i|we|my|our|the)',
);
