import type { Call } from '../model/summary.ts';
import type { Part, Seen } from './frame.ts';
import { invitation, liveProposal, otherCall, refusedVisit } from './parts/call.ts';
import { agreesTime, arrangedCall, declinedCall, heldCall, wishedCall } from './parts/live-contact.ts';
import type { Sentence } from './reading.ts';
import type { Text } from './thread/texts.ts';

export const CALL_PARTS: readonly Part[] = [
  agreesTime,
  arrangedCall,
  declinedCall,
  heldCall,
  invitation,
  liveProposal,
  otherCall,
  refusedVisit,
  wishedCall,
];

/** Live contact as the texts mention it, with the sentence that says so: null where none does. */
export interface Mentioned {
  readonly call: Call;
  readonly text: Text | null;
  readonly sentence: Sentence | null;
}

/** A call that was held counts whatever came after, then one with a time. */
const STATES: readonly (readonly [Call, (sentence: Sentence, text: Text, texts: readonly Text[]) => boolean])[] = [
  ['held', tookPlace],
  ['arranged', (sentence, text, texts) => isArranged(sentence) || acceptsIn(sentence, text, texts)],
  ['declined', declines],
  ['proposed', proposes],
];

export function callIn(texts: readonly Text[]): Mentioned {
  for (const [call, says] of STATES)
    for (const text of texts) {
      const sentence = text.sentences.find((each) => says(each, text, texts));
      if (sentence) return { call, text, sentence };
    }
  return { call: 'none', text: null, sentence: null };
}

/** Words within which a wish governs what it wishes for: "it would be good to speak on Friday". */
const REACH = 6;

function tookPlace({ seen }: Sentence): boolean {
  return isFact(seen, heldCall);
}

function isArranged({ seen }: Sentence): boolean {
  return isFact(seen, arrangedCall);
}

/** Somewhere it is said without a wish, a question or a condition right before it. */
const isFact = (seen: Seen, wanted: Part): boolean =>
  seen
    .places(wanted)
    .some((place) => !seen.places(wishedCall).some(({ from }) => from <= place.from && place.from - from <= REACH));

function proposes({ seen }: Sentence): boolean {
  return (seen.has(liveProposal) && !seen.has(refusedVisit)) || (seen.has(invitation) && !seen.has(otherCall));
}

function declines({ seen }: Sentence): boolean {
  return seen.has(declinedCall);
}

/** One side suggested to talk, and the other says yes to the time. */
function acceptsIn({ seen }: Sentence, { side, sentences }: Text, texts: readonly Text[]): boolean {
  if (!seen.has(agreesTime) || sentences.some(declines)) return false;
  const at = texts.findIndex((text) => text.sentences === sentences);
  const own = texts.slice(0, at).findLastIndex((text) => text.side === side);
  return texts.slice(own + 1, at).some((text) => text.sentences.some(proposes));
}
