/** What people carry with them; "you left your rubbish" is another matter. */
const CARRIED =
  '(?:umbrella|scarf|hat|cap|coat|jacket|jumper|gloves?|(?:\\w+ )?keys?|phone|charger|glasses|sunglasses|pen|bag|laptop|tablet|wallet|purse|inhaler|toy|teddy|book|notebook|lunch ?box|bottle|mug|cable|shoes|boots|swimsuit|homework)';
const LEFT = new RegExp(
  String.raw`^(?:\w+, )?(?:I think |I believe )?(?:you|he|she|they|[\w']+|my \w+|the \w+)(?:'ve| have| has)? (?:forgot(?:ten)?|left) (?:your|his|her|their|the) ${CARRIED} (?:here|behind|(?:at|in|on|with|under) (?:our|my|your|the|his|her|us|me)\b)`,
  'i',
);
const REPROACH =
  /\b(?:again|once more|as (?:usual|always)|every time|yet|but|and then|never|always|careless|typical|for the \w+ time)\b|(?:\b(?:and|so)|,) you\b(?! (?:can|could|may)\b)/i;

/** "You forgot your umbrella at our office": told so that it can be fetched. */
export const isLeftBehind = (text: string): boolean => LEFT.test(text) && !REPROACH.test(text);
