import { isNotOurLast } from '../engine/guards/final-papers.ts';
import { isOpposed } from '../engine/guards/others.ts';
import { areTwoOffers, areTwoThings } from '../engine/guards/own-offers.ts';
import { sentenceRule } from '../engine/rule.ts';
import { withOrElse } from '../engine/rewrite/threat/or-else.ts';
import { reword } from '../engine/rewrite/reword.ts';
import { asLimitOf } from '../engine/rewrite/ultimatum/limit-beside.ts';
import { asLimit } from '../engine/rewrite/ultimatum/limits.ts';
import { forcedChoice, oneOfTwo, textbook, lastWord, notOurLast, stillOpen } from '../engine/parts/closure.ts';
import { asksAboutTheirs, denied, finished, reported } from '../engine/parts/guard.ts';

const harmless = [reported, denied, finished, asksAboutTheirs, notOurLast];

export default sentenceRule({
  id: 'ultimatum',
  title: 'Ultimatum (take it or leave it)',
  block: ['two-way communication', 'respect'],
  level: 'sentence',
  severity: 'nudge',
  precedence: 4,
  mood: 'heated',
  quarrels: 'over terms',
  means:
    'You declare the terms closed to any discussion: accept as they stand, or no deal. Nothing the reader could say, ask or offer would change them.',
  because:
    'This closes the door on the reader. A limit with its reason is just as firm and leaves them something to say yes to.',
  evidence: ['casino-ultimatum'],
  spares: [areTwoOffers, areTwoThings, isNotOurLast, isOpposed],
  frames: [
    {
      why: 'words that leave nothing open',
      all: [lastWord],
      without: [...harmless, stillOpen],
      unlessAsked: true,
      sure: 0.75,
    },
    { why: 'take it or leave it', all: [textbook], without: harmless, sure: 0.97 },
    { why: 'this or nothing', all: [forcedChoice], without: harmless, sure: 0.8 },
    {
      why: 'one of two has to yield',
      all: [oneOfTwo],
      without: [...harmless, stillOpen],
      unlessAsked: true,
      sure: 0.8,
    },
  ],
  rewrites: ({ sentence }) => reword(sentence, asLimit),
  joins: (place) => [...asLimitOf(place), ...withOrElse(place)],
});
