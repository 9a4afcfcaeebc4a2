/** What a door is closed on may be named behind one of these. */
const DOORS = String.raw`(?:doors?(?:['’]s)?|lid|book|spoken|voted|ruled|discuss\w*|conversation|debate|subject|matter|question|point|issue|file|chapter|correspondence|letters?|e-?mails?|word|piece|position|answer|decision|stance|proposals?|counter\w*|negotiat\w+|talk(?:ing|s)?|haggl\w+|bargain\w+|argu\w+|mov\w+|chang\w+|say|said|add|closed|done|final|back|drawn|moved|conceded|budge|nothing|anything|vote|writ\w+|road|version|settled|decided|number|figure|offer|price|limit|never)`;
const NOUNS = String.raw`(?<matter>(?:article|clause|schedule|section|annex|appendix|paragraph|item) \d+|(?:the|my|our|your|this|that|these|those|below|above|attached)(?: (?!(?:and|or|but|not|on|of|about|over|stands?|remains?|stays?|starts?|where|when|who|while|is|are|was|were|will|has|have|had|which|that|so|for|as|with|it|I|we|you|in|at|to|by|from|strikes?|seems?|appears?|any|once|than|ends?|here|whatever|however)\b)[\p{L}\p{N}’'&-]+){1,5}|(?!(?:it|this|that|them|me|us|you|anybody|anything|one|none|paper|record|no|any|another|a|an|here|there)\b)[\p{L}’'-]+(?=$|[,;]| (?:is|are|our|my|any|once|the|closed|settled|concluded|done)\b))`;
const ABOUT = new RegExp(
  String.raw`\b${DOORS}\b[^,;:]*? (?:about|on|over|regarding|concerning|of|for|around) (?:the (?:matter|subject|question|issue|point) of )?${NOUNS}`,
  'iu',
);
/** "Everything I am going to say about who keeps the dog" */
const WHO_WHAT = new RegExp(
  String.raw`\b${DOORS}\b[^,;:]*? (?:about|on|over|of) (?<matter>(?:who|where|when|how|whose|which) [^,;:]{4,50})$`,
  'iu',
);
const AS_TO = new RegExp(
  String.raw`^(?:as (?:to|for)|on|regarding|should(?= .{3,40} (?:strike|seem|appear|not|disappoint|displease)\b)) ${NOUNS}`,
  'iu',
);
/** "The rent table is signed", "our position on liability is fixed", "the rate card is the rate card". */
const STANDS = new RegExp(
  String.raw`^(?<matter>(?:the|my|our|this|that|these|those) [^,;:]{2,50}?)(?:, [^,]+,)? (?:stands?(?=$|,| and\b)|(?:is|are|was|were|has been|have been|stands?|remains?|stays?) (?:now |what |simply )?(?:closed|fixed|final|settled|decided|signed|approved|set|not|it is|they are|the|my|our|unalter\w+|as|put|indivisible)\b)`,
  'iu',
);
/** "Our counsel regards Article 12 as settled", "consider the break clause closed". */
const REGARDED = new RegExp(
  String.raw`\b(?:regard|consider|deem|treat)(?:s|ed|ing)? (?:the (?:matter|subject|question|issue|point|topic) of )?${NOUNS} (?:as )?(?:being )?(?:settled|closed|concluded|final|over|at an end|decided|exhausted|complete|frozen|fixed|non-?negotiable)\b`,
  'iu',
);
const REOPENED = new RegExp(String.raw`\b(?:renegotiat|re-?open|revisit)(?:e|ing|ed)? ${NOUNS}`, 'iu');
/** "Article 12": a number that is a name. */
const NUMBERED = /^(?:article|clause|schedule|section|annex|appendix|paragraph|item|point|page) \d+$/i;
/** What only says that there is a matter: "the last draft", "this letter". */
const EMPTY =
  /\b(?:letters?|mails?|e-?mails?|notes?|words?|conversations?|messages?|subject|point|question|figures?|numbers?|offers?|positions?|rooms?|doors?|drafts?|answers?|correspondence|proposals?|bargaining|topic|famil(?:y|ies)|walls?|pens?|box(?:es)?|form|stage|sentence|thing|things|discussions?|sum|chapter|decision|version|file|end|road|line|day|side|table|last day|time|times|good|all|now|once|us|nobody|attached|package|deal|one|days|matter|paper|page|same|signature|agreement|acceptance|farewell|(?:to|yester|mon|tues|wednes|thurs|fri|satur|sun)day)$|['’]s$/i;

/** What is no longer talked about: "the notice period", "mulch"; null where nothing is named. */
export function closedMatter(core: string): string | null {
  for (const shape of [REGARDED, REOPENED, WHO_WHAT, ABOUT, AS_TO, STANDS])
    for (const matter of mattersIn(core, shape))
      if (NUMBERED.test(matter) || (!EMPTY.test(matter) && !/\d| (?:stands?|is|are) /.test(matter)))
        return matter
          .replace(/^(?:The|My|Our|This|That|These|Those)\b/, (word) => word.toLowerCase())
          .replace(/^(below|above) (.+)$/i, 'the $2 $1')
          .replace(/^(?=attached )/i, 'the ');
  return null;
}

/** "The holiday question" is about the holiday. */
const QUESTION =
  /(?<=^(?:the|this|that) (?!(?:whole|same|last|only|first|next|main|other|final|one|very)\b)[\w-]+) (?:question|issue|matter|subject|topic)$/i;

/** All that a shape finds, one behind the other: "this letter the end of our correspondence about the day rate". */
function mattersIn(core: string, shape: RegExp): string[] {
  const found = shape.exec(core);
  const matter = found?.groups?.matter;
  if (!found || !matter) return [];
  const plain = matter
    .replace(
      /^(?:the|our|my) (?:position|matter|discussion|question|decision|answer|subject|offer|book|file|lid|door|chapter|conversation|debate) (?:on|of|about) /i,
      '',
    )
    .replace(QUESTION, '');
  return [plain, ...(shape === ABOUT ? mattersIn(core.slice(found.index + 1), shape) : [])];
}
