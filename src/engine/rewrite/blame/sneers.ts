/** What is hung onto what happened only to say how bad the reader is. */
const TAILS: readonly (readonly [RegExp, string])[] = [
  // ", like you do with everything", ", as is your habit"; without the comma it is how: "treat them like you did"
  [
    /, (?:just |exactly )?(?:like|as) you (?:always |usually )?(?:do|did|are|have done)(?: with (?:everything|everyone|everybody|all of (?:us|it)))?(?: (?:always|every time))?$/i,
    '',
  ],
  [/,? as (?:is|was) your (?:habit|wont|custom|way)$/i, ''],
  // ", knowing full well what's behind that curtain": what was known as a fact is told elsewhere
  [
    /,? (?:while |all the time |and )?knowing (?:(?:full|perfectly|damn|very|bloody) well|fine)(?: (?:what|how|which|who|where|why|it|this)\b[^,;]*)?$/i,
    '',
  ],
  [
    /,? (?:and )?not that (?:you|your \w+|any of you|anyone (?:at|in|on) your \w+) (?:\w+ )?(?:care|cares|cared|notice|noticed|asked|minded|mind|bothered)\b[^,;]*$/i,
    '',
  ],
  [
    /,? (?:and )?that(?:['’]?s| is| was) (?:just )?(?:an? )?(?:(?:really|pretty|very) )?(?:(?:dirty|cheap|low|rotten|mean|nasty|shabby|poor|filthy) (?:trick|move|blow|stunt|thing to do|show|form)|low|cheap|shameful|disgusting|a disgrace|outrageous|not on|bang out of order)$/i,
    '',
  ],
  [/,? and (?:yet |now |still )?you (?:act|behave|carry on|talk) (?:like|as if|as though) .+$/i, ''],
  [/,? and (?:quite )?(?:deliberately|knowingly|on purpose)(?: too| at that)?$/i, ''],
  [/,? and (?:now )?it(?: is|['’]s)? (?:all )?(?:now )?com(?:es|ing) out(?: now)?$/i, ''],
  // What for is a guess: "so as to look cheap"
  [/ (?:so as|just|only|simply|merely) to (?:look|seem|appear|sound) \w+(?=$|[,;])/i, ''],
  [
    /,? (?:with (?:a (?:smile|grin|smirk|straight face)(?: on your faces?)?)|hand on heart|cool as you like|bold as brass|if you please|would you believe(?: it)?|without (?:so much as )?(?:a second thought|blinking|batting an eyelid|a blush))(?=$|[,;: ])/i,
    '',
  ],
];

/** What stands before it for the same. */
const LEADS =
  /^(?:(?:I['’]?m |we['’]?re )?not (?:pointing (?:any |the )?fingers?|accusing (?:anyone|anybody|you)|blaming (?:anyone|anybody|you))(?: here)?, but |(?:you|your \w+)(?:['’]re| are| is) (?:playing (?:games )?with|toying with|messing with|making (?:a )?fools? of|stringing along|having a laugh with) (?:me|us)(?: about| along| around)?[,;:] |(?:it(?:['’]s| is) )?(?:always|every time(?: it)?(?:['’]s| is)?) the same (?:old )?(?:story|thing|song|game)(?: with (?:you(?: people| lot| guys)?))?[,;:] )(?=\S+ \S+ \S)/i;

/** A report without the sneer that hangs on it; as it was where too little would be left. */
export function withoutSneers(core: string): string {
  const told = TAILS.reduce((text, [tail, instead]) => text.replace(tail, instead), core.replace(LEADS, ''));
  return told.split(' ').length < FEWEST ? core : told;
}
const FEWEST = 3;
