import { participleOfPast } from '../participles.ts';

/** Half a sentence: "And got it wrong", "I have come to believe", "because of the little chat with". */
const HALF =
  /^(?:and|or|but)\b|^having\b[^,]*\.|\b(?:to|of|with|for) (?:the|my|our|an?)[.,]|^[^.,]*\b(?:believe|think|assume|say|because|somebody|someone|when|that|who|is|are|was|were|on the (?:day|night|morning|week|way|moment))[.,]|\bbecause of [^.,]*\b(?:with|to|of|the (?:side|part|end|lot))[.,]/i;
/** The reader still at work in it: "and you let us load", "hear about the strike and booked us". */
const STILL_THEIRS =
  /\b(?:and|but|then)(?: \w+)? (?:you|u) (?!two\b|both\b)[a-z]|\bhear(?:ing)? about [^.]*\band (?:didn|did\b|let\b|\w+ed\b)/i;
/** Done to something, and then done by nobody: "the lessons were cancelled and thought nothing of it". */
const DOER_LOST =
  /\b(?:was|were|has been|have been)\b[^,]* and (?:then )?(?:thought|knew|went|came|hoped|wanted|expected|began|wondered|laughed|smiled|shrugged|has spent|have spent)\b|\bthe two[,.]|\bI find with\b/i;
/** What would have been, told as if it were; a promise and a hope may say "would". */
const AS_IF =
  /^(?!(?:I|we)\b|[^.]*\b(?:told|understood|hoped|promised|assured|agreed|said)\b)[^.]*\bwould(?:n['’]t| not)?(?: still| now)? (?:be|have|need|exist)\b/i;
/** A word is missing, a question stands in it, or an order is told as if it had happened. */
const BROKEN =
  /\b(?:my|our|the|an?|your) (?:was|were|wasn['’]t|weren['’]t)\b|\bhow (?:could|can|dare) (?:you|any\w+)\b|\b(?:was|were) \w+ (?:upon|against|than)[.,]|^(?:should|must|could|ought|be|being|been)\b|^(?:the|an?) \S+\.$|^(?:return|send|give|bring|pay|refund|take|keep|stop|put|tell|ask|explain) (?:me|us|the|my|our|your|it|them|back)\b/i;
/** More words than a sentence can hold that somebody could send. */
const MOST_WORDS = 45;
/** "Was torn out and drove off": the second verb has lost who did it. */
const SECOND_VERB =
  /\b(?:was|were|has been|have been) \w+(?: (?:out|up|off|away|down|back|in|over))? and (?:then )?(?<verb>\w+)\b/i;
const isDoerLost = (told: string): boolean => {
  const verb = SECOND_VERB.exec(told)?.groups?.verb ?? '';
  const participle = participleOfPast(verb);
  return participle !== undefined && participle !== verb.toLowerCase();
};
/** What is told is no whole story: half of one, one with the reader still at work in it, or what would have been. */
export const isMistold = (told: string): boolean =>
  HALF.test(`${told}.`) ||
  STILL_THEIRS.test(told) ||
  DOER_LOST.test(`${told}.`) ||
  AS_IF.test(told) ||
  BROKEN.test(`${told}.`) ||
  isDoerLost(told) ||
  told.split(' ').length > MOST_WORDS;
