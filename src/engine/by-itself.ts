import { rememberWith } from './cache.ts';
import type { Seen } from './frame.ts';
import { count, HOLDS, type Holds } from './held.ts';
import * as parties from './parties.ts';
import { isPlainMove } from './plain-move.ts';
import { isGenuine, isProposal } from './questions.ts';
import type { Sentence } from './reading.ts';
import { wordsIn } from './substance.ts';

/** Where a sharp word is at home: in any quarrel, in one over terms, or in the answer to somebody who asked for something. */
export type Quarrel = 'anywhere' | 'over terms' | 'in answer';

/** What a rule of quarrelling saw in one sentence. */
export interface SharpWord {
  readonly rule: string;
  readonly quarrel: Quarrel;
  readonly sure: number;
  readonly seen: Seen;
}

/** What so many of a kind weigh each; more say nothing new. */
interface Weight {
  readonly weighs: number;
  readonly most: number;
}

/** What sentences hold. It speaks for two parties, or for a mail to colleagues, to a round or in the family. */
const HOLDING: readonly (Weight & { readonly holds: Holds })[] = [
  { weighs: 1.25, most: 2, holds: rememberWith(isProposal) },
  { weighs: 1, most: 2, holds: isGenuine },
  { weighs: 1, most: 2, holds: isPlainMove },
  { weighs: 1, most: 3, holds: HOLDS.swap },
  { weighs: 0.25, most: 3, holds: HOLDS.change },
  { weighs: 0.25, most: 3, holds: HOLDS.money },
  { weighs: 0.5, most: 4, holds: parties.saysWould },
  { weighs: 0.25, most: 4, holds: parties.saysMine },
  { weighs: 0.25, most: 4, holds: parties.saysYour },
  { weighs: -0.5, most: 3, holds: HOLDS.telling },
  { weighs: -0.5, most: 3, holds: HOLDS.settled },
  { weighs: -0.5, most: 3, holds: parties.isOfTheOffice },
  { weighs: -0.5, most: 4, holds: parties.tellsOfOthers },
  { weighs: -0.25, most: 3, holds: parties.isOfTheFamily },
  { weighs: -0.75, most: 3, holds: parties.arranges },
  { weighs: -1, most: 2, holds: parties.isToMany },
  // Instructions are civil; who is owed something asks for it otherwise.
  { weighs: -1.5, most: 2, holds: parties.saysPlease },
];

const CERTAIN = { sure: 0.9, weighs: 1, most: 2 };
const NOT_ANYWHERE = { weighs: 0.5, most: 3 };
const IN_ANSWER = { weighs: 0.75, most: 2 };
const OVER_TERMS = { weighs: 0.75, most: 3 };
const MEETS_YOU = { weighs: 1, most: 3 };
/** A draft without any is read with more reserve. */
const NONE_SHARP = -2;
/** A quarrel without a word of terms is a private one, or an order. */
const NO_TERMS = -1;
/** In long mail some of all this comes by itself: so much less for every 2.7 times the words, from 45 on. */
const LENGTH = -1.5;
const SHORT = 4;

/**
 * What a draft weighs read for itself, whatever it answers. A sharp word says little: quarrels in the family, orders to
 * staff and complaints to colleagues are full of them. So it weighs by how sure it is, by whether it stands in one
 * clause of writer and reader and speaks of terms, and by how the rest of the mail talks: between two parties ("my",
 * "your", "would", a question, a proposal), or in an office, to a round, of others.
 *
 * The weights are those of a logistic regression, rounded to quarters: fitted to first mails of twenty of the hands of
 * tests/corpus, those with something to point out, against ordinary mail written for this and not kept, also several run
 * together, since a long mail holds a little of everything. None was allowed a sign without a reason; what a draft without
 * sharp words or without terms loses was set by hand.
 */
export function weighByItself(draft: readonly Sentence[], sharp: readonly SharpWord[]): number {
  const held = HOLDING.map(({ weighs, most, holds }) => weighs * count(draft, holds, most));
  return (
    held.reduce((sum, each) => sum + each) +
    (sharp.length > 0 ? weighSharp(sharp) : NONE_SHARP) +
    NO_TERMS * Number(!draft.some(({ seen }) => namesTerms(seen))) +
    LENGTH * Math.max(0, Math.log(wordsIn(draft) + 10) - SHORT)
  );
}

const namesTerms = (seen: Seen): boolean => parties.isOverTerms(seen) || HOLDS.money(seen) || HOLDS.figure(seen);

function weighSharp(sharp: readonly SharpWord[]): number {
  const words = (test: (word: SharpWord) => boolean): number => sharp.filter(test).length;
  const certain = words(({ sure }) => sure >= CERTAIN.sure);
  const notAnywhere = words(({ quarrel }) => quarrel !== 'anywhere');
  const inAnswer = words(({ quarrel }) => quarrel === 'in answer');
  const sentences = [...new Set(sharp.map(({ seen }) => seen))];
  return (
    weigh(CERTAIN, certain) +
    weigh(NOT_ANYWHERE, notAnywhere) +
    weigh(IN_ANSWER, inAnswer) +
    weigh(OVER_TERMS, sentences.filter(parties.isOverTerms).length) +
    weigh(MEETS_YOU, sentences.filter(parties.meetsYou).length)
  );
}

const weigh = ({ weighs, most }: Weight, found: number): number => weighs * Math.min(most, found);

export const kindsOf = (sharp: readonly SharpWord[]): number => new Set(sharp.map(({ rule }) => rule)).size;
