import { FINITE } from '../told-whole.ts';
import { isVerb } from '../verbs.ts';
import { small } from '../words.ts';

/** "Signed copy by Wednesday noon", "two years, one album". */
export const isBareThing = (need: string): boolean =>
  !FINITE.test(need) && !NO_THING.test(need) && !isVerb(need.split(' ')[0] ?? '') && need.split(' ').length < 15;
export const bareThing = (need: string): string => `${/^\w+ed \w+(?<!s)\b/i.test(need) ? 'the ' : ''}${small(need)}`;
const NO_THING =
  /^\w+ (?:my|our|the|your|it|them|me|us|this|up|off|out|down|back)\b|^(?:if|when|unless|until|by|before|after|in|on|at|for|to|from|with|without|not|no|never|either|so|as|what|who|how|it['’]?s|that['’]?s|\w+ly|\w+ing|again|then|and|but|yes|now|me|us|you|one)\b|\b(?:I|we|you|they|it)\b|\w['’](?:ll|re|d|ve|m)\b|\b(?:he|she|it|that|there)['’]s\b/i;
