import type { Pieces, Way } from '../reword.ts';
import { type Shapes, waysTold } from '../shapes.ts';
import { capital } from '../words.ts';

const THINK = String.raw`^(?:(?:I['’]d|I would|you['’]d better|you should|better|please|just) )?think (?:very |long and )*(?:carefully |hard |twice |again )*`;
const WHAT = String.raw`about (?<what>(?:it|that|this|those|these|the|your|my|our|what)\b[^,;:?]*?)`;

/** A deed that the reader is warned off, with what might follow left unsaid. */
const SHAPES: Shapes = [
  // "Think about your deposit before you paint that wall", "I'd think carefully before you bin that carpet"
  [
    new RegExp(String.raw`${THINK}(?:${WHAT} )?before you (?<act>[a-z]+ [^,;:?]+)(?:[,;:] .*)?$`, 'i'),
    ({ what = 'it', act = '' }, who) => [
      `${capital(who)} would ask you not to ${act} yet, because [your reason]. Could we talk about ${/^(?:that|this)$|^what/i.test(what) ? 'it' : what} first?`,
    ],
  ],
  // "I'd think hard about that fence if I were you"
  [
    new RegExp(String.raw`${THINK}(?<=(?:carefully|hard|twice|again) )${WHAT}(?:,? if I (?:were|was) you)?$`, 'i'),
    ({ what = '' }, who) => [
      `${capital(who)} would like us to talk about ${what} first, because [your reason]. When would that suit you?`,
    ],
  ],
  // "Don't push me on the pick-up, I still have your keys"
  [
    /^(?:please )?(?:don['’]?t|do not) (?<act>(?:push|press|rush|test|try|provoke|cross|fight|force|play|mess|bother|touch|go|start|make) [^,;:?]+?)[,;:] (?:or |and |because |as )?(?:I|we|my|our|the|you)\b.+$/i,
    ({ act = '' }, who) => [
      `Please don't ${act}, because [your reason]. What would work for you?`,
      `${capital(who)} would ask you not to ${act}, because [your reason]. What is in the way on your side?`,
    ],
  ],
];

/** "Think before you bin that carpet": what is not to be done is asked for. */
export const warnedOff = ({ core, who }: Pieces): Way[] => waysTold(SHAPES, core, who);
