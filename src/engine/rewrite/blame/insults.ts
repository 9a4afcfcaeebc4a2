const SCORN = String.raw`(?:(?:so-called|useless|pathetic|lying|thieving|greedy|incompetent|miserable|stupid|idiotic|brainless|clueless|gutless|spineless|shameless|ridiculous|laughable|lazy|arrogant|pompous|bloody|damn|damned|goddamn|fucking|precious|silly|sorry|worthless|wretched|half-witted|two-faced|rotten|utter|complete|absolute|total|bunch of|pack of|lot of|shower of|gang of|band of) )`;
const PERSON = String.raw`(?:clown|cowboy|vulture|chancer|amateur|idiot|moron|crook|thief|thieve|liar|con artist|scammer|shyster|parasite|bully|bullie|cheat|fool|leech|leeche|shark|muppet|cretin|dimwit|halfwit|half-wit|imbecile|numpty|numptie|plonker|weasel|snake|bandit|gangster|pirate|robber|jackass|jackasse|jerk|charlatan|bungler|jobsworth|twit|tosser|wanker|prick|bastard|arsehole|asshole|genius|geniuse|swindler|crooks and liar)`;
/** What holds the place of a thing only to mock it: "excuse for a plan". */
const SHAM = String.raw`(?:excuse|apology|joke|farce|shambles|parody|mess|mockery|insult|disgrace) (?:for|of) (?:an? )?`;

/** What scorns inside a sentence and what stands there without it. */
const INSULTS: readonly (readonly [RegExp, string])[] = [
  // "He haggled for two weeks, the clown, and": ", you useless lot,"
  [
    new RegExp(
      String.raw`, (?:(?:you|the|that|this|what an?|an?) )?${SCORN}*${PERSON}s?(?: that (?:he|she|they|you) (?:is|are|['’]re))?(?=,|$)`,
      'gi',
    ),
    '',
  ],
  [
    new RegExp(
      String.raw`, (?:you|what an?) ${SCORN}+(?:lot|people|man|woman|shower|bunch|crew|outfit|so-and-sos?)(?=,|$)`,
      'gi',
    ),
    '',
  ],
  // "You clowns lost our booking", "your muppets have had the keys"
  [new RegExp(String.raw`\byou ${SCORN}*${PERSON}s(?= \w)`, 'gi'), 'you'],
  [
    new RegExp(
      String.raw`\byour ${SCORN}*${PERSON}s(?= (?:have|had|left|lost|broke|sent|took|put|told|forgot|did|\w+ed)\b)`,
      'gi',
    ),
    'your people',
  ],
  // "Your driver is a moron who left two pallets in the rain"
  [new RegExp(String.raw` (?:is|are|was|were) (?:an? |such )?${SCORN}*${PERSON}s?,? (?:who|that) (?=\w)`, 'gi'), ' '],
  // "That pathetic excuse for a plan", "your lying agent"
  [new RegExp(String.raw`\b(?<which>that|this|your|the) ${SCORN}*${SHAM}`, 'gi'), '$<which> '],
  [new RegExp(String.raw`\b(?<which>your|that|this|the|these|those|my|our) ${SCORN}+(?=\p{L})`, 'giu'), '$<which> '],
];

/** A sentence without the words that only scorn somebody in it; what happened stays. */
export const withoutInsults = (core: string): string =>
  INSULTS.reduce((text, [insult, instead]) => text.replace(insult, instead), core);
