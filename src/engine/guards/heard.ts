const HEARD =
  /\b(?:(?:I|we) (?:was|were|am|are|have been) told|(?:my|our|the) [\w ]{1,20} (?:says?|said|tells? (?:me|us)|told (?:me|us)))\b/i;
/** The writer has not made up their mind. */
const OPEN =
  /\b(?:and|but|so) (?:(?:I|we)(?: am|'m| are|'re) (?:looking into (?:it|why|what|that|whether)|checking(?! with (?:my|our) lawyers?)|asking (?:(?:you|him|her|them|around) )?(?:why|what|how|whether)|trying to (?:find out|understand))|(?:I|we)(?:'d| would)? (?:want|like|prefer) to hear (?:your (?:side|view|version)|it from you|you) ?(?:first)?)\b[^,;:]*$/i;

/** "We were told that your driver refused to wait, and I am looking into why": nobody is found guilty yet. */
export const isHeard = (text: string): boolean => HEARD.test(text) && OPEN.test(text);
