/** What people call themselves when they have kept somebody waiting; "mad" and "stupid" go with a price they are to pay. */
const FAILING =
  '(?:slow|rude|late|disorgani[sz]ed|forgetful|impatient|difficult|awful|terrible|hopeless|unreliable|fussy|picky|lazy|chaotic|cheeky|stubborn|ungrateful|unfriendly|sloppy|careless|nuisance|pain)';
/** "You must think I am rude, but my phone was broken"; "slow enough to sign that" says it of nobody. */
const SUPPOSED = new RegExp(
  String.raw`^(?:\w+, )?you (?:must|probably|may|might|surely)(?: all)? (?:think|find|believe)(?: that)? (?:me|us|I am|I'm|we are|we're) (?:(?:\w+ly|very|rather|so|a|an|bit|such|quite|real) )*${FAILING}\b(?! (?:to|enough|if|because|like)\b)`,
  'i',
);
const ASHAMED = /^(?:oh,? )?shame on (?:me|us)\b/i;
const KEPT_WAITING =
  /\b(?:disgrace|disgraceful|shame|shameful|ridiculous|absurd|embarrassing|outrageous) (?:how|that) [^,;]*\b(?:I|we)(?:'ve| have| had)? (?:kept|left|made|let) you (?:wait|waiting|without|hanging|in the dark|down)\b/i;
const LAUGHED_AT =
  /^(?:your |the )?last chance to (?:laugh|smile|mock|tease|make fun|poke fun)(?: at| of)? (?:me|us|my|our)\b/i;
const THEIRS =
  /(?:\b(?:but|and|so|while)|,) (?:you|your)\b(?! would be right| are right)|\btake it or leave it\b|\b(?:trust|believ)ing\b/i;

/** The writer laughs at themselves, or is ashamed: the strong word is theirs to bear. */
export const isOwnFault = (text: string): boolean =>
  [SUPPOSED, ASHAMED, KEPT_WAITING, LAUGHED_AT].some((shape) => shape.test(text)) && !THEIRS.test(text);
