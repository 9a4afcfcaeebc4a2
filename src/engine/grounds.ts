import { rememberWith } from './cache.ts';
import type { Seen } from './frame.ts';
import type { Sentence } from './reading.ts';

/** What is wanted, with its first ground or with the word that grounds follow. */
const CLAIM =
  /\b(?:(?:my|our) (?:offer|price|bid|figure|fee|rate|rent|number|limit) (?:is|stands|stays|remains)|(?:must|should|has to) (?:come down|go down|go up|rise|stay)|(?:i|we)(?:'d)? (?:\w+ )?(?:can't|cannot|can not|won't|want|need|ask for|offer|deserve|expect|propose|raise)|(?:i'm|i am|we're|we are) asking|please lower)\b/i;
const GROUND = /\b(?:because|as|since|due to|given) \w+ \w+|: \w+ \w+ \w+/i;
const ANNOUNCED = /\b(?:reasons|here is why|here's why|this is why)\b|\bbecause:$/i;
const ADDED =
  /^(?:[-*•] )?(?:(?:also|besides|moreover|in addition|furthermore|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|finally|last(?:ly)?|on top of that|what is more|then)\b,?|and) (?=\p{L})|,? (?:too|as well)[.]?$/iu;
const LISTED = /^[-*•] /;
/** How something is: its subject a thing of its own, no "it" or "he" that tells the last one further, and no term of the deal. */
const STATE =
  /^(?!(?:the|my|our|your) (?:\w+ )?(?:deposit|delivery|warranty|guarantee|payment|invoice|contract|lease|handover|notary|meeting|offer|price|fee|rent|rate|total|term|notice|start|deadline|draft|papers?)\b)(?:(?:the|my|our|your|its|an?|one|two|three|half|all) (?:[\p{L}\p{N}'-]+ ){1,5}?(?:is|are|has|have|was|were|needs?|\p{L}{3,}s)\b|\p{L}{4,}s? (?:is|are|has|have) )/iu;
const OTHERWISE = /\?|\b(?:would|could|can|will|shall|might|if|unless|you can|let me|please|included)\b|'ll\b|'d\b/i;
/** Steps are numbered like reasons. */
const ACTS = /^[\p{L} ]+,? (?:i|we|you) |\bsteps\b/iu;
/** A longer sentence tells something. */
const LONGEST = 100;

/** What was may be a story of one ground. */
const PAST = /\b(?:was|were|had)\b/i;

type Kind = 'added' | 'state' | 'told' | null;
const kindOf = rememberWith(({ text }: Seen): Kind => {
  if (text.length > LONGEST || OTHERWISE.test(text)) return null;
  const plain = text.replace(LISTED, '').replace(ADDED, '');
  if (ADDED.test(text) || LISTED.test(text)) return /\p{L}+ \p{L}+/u.test(plain) ? 'added' : null;
  return STATE.test(plain) ? (PAST.test(plain) ? 'told' : 'state') : null;
});

/**
 * The most grounds that one claim is given sentence upon sentence: "My offer is 4,000 because the roof leaks. The windows
 * are single-glazed. The boiler is old. And the wall has come down." Where neither a word nor a figure in the claim says
 * so, nothing is a ground: it may be how things stand.
 */
export function spreadGrounds(sentences: readonly Sentence[]): number {
  return Math.max(0, ...sentences.map((_, at) => groundsOf(sentences, at)));
}

const isClaim = rememberWith(({ text }: Seen) => CLAIM.test(text) && !text.endsWith('?'));

function groundsOf(sentences: readonly Sentence[], at: number): number {
  const first = sentences[at];
  if (!first || !isClaim(first.seen)) return 0;
  const claim = first.text;
  const behind = sentences.slice(at + 1);
  const end = behind.findIndex(({ seen }) => kindOf(seen) === null);
  const grounds = end < 0 ? behind : behind.slice(0, end);
  const kinds = grounds.map(({ seen }) => kindOf(seen));
  if (ANNOUNCED.test(claim)) return kinds.length;
  const isAdded = kinds.includes('added') && !grounds.some(({ text }) => LISTED.test(text));
  const isFigured = /\d/.test(claim) && kinds.every((kind) => kind === 'state');
  if (GROUND.test(claim)) return isAdded || isFigured ? kinds.length + 1 : 0;
  return isAdded && kinds.every((kind) => kind === 'added') && !grounds.some(({ text }) => ACTS.test(text))
    ? kinds.length
    : 0;
}
