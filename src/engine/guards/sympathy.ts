/** What happens to people, unlike what they do ("answering one mail") or owe ("keeping your word"), or a time they had. */
const EVENT =
  /^(?:(?:to )?(?:los(?:e|ing)|wait(?:ing)?|mov(?:e|ing)|run(?:ning)?|hav(?:e|ing)|be(?:ing)? without|liv(?:e|ing)|car(?:e|ing)|clos(?:e|ing)|rebuild(?:ing)?|work(?:ing)?|see(?:ing)?)\b|(?:[\w'-]+ ){0,5}(?:nights?|weeks?|months?|years?|winter|summer|season|spring|autumn|harvest|floods?|fire|strike|storm|frost|drought|illness)\b)/i;
/** "Must be tiring", "can't have been easy": the other way round ("can't be that hard") it is scorn. */
const SUPPOSED =
  /\b(?:must (?:be|have been)(?: \w+){0,2} (?:hard|difficult|frustrating|tiring|exhausting|stressful|tough|rough|disappointing|blow|shock|worrying|painful|upsetting)|(?:can't|cannot|can not|couldn't|could not) (?:be|have been)(?: \w+){0,2} (?:easy|fun|pleasant|nice|comfortable))(?: (?:for|on) (?:you|your (?!people\b)\w+|them|him|her|all of you))?[.!]?$/i;
const OF_THEIRS = /\b(?:you (?:people|lot|guys)|with(?:out)? you|your (?:answer|reply|excuses?|payment|lies))\b/i;

/** How something must have been for somebody: it orders nothing, refuses nothing and blames nobody. */
export const isSympathy = (text: string): boolean => EVENT.test(text) && SUPPOSED.test(text) && !OF_THEIRS.test(text);
