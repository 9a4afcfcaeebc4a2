import type { Cue } from './offer-cues.ts';

/** What is sold by: "5.90 a kilo", "18 an hour". */
const UNITS =
  'kilo|kg|gram|pound|tonne|ton|litre|liter|gallon|metre|meter|yard|foot|acre|hectare|square|mile|word|page|line|sheet|image|song|head|person|guest|child|seat|room|bed|desk|plot|pitch|night|day|week|weekend|fortnight|month|quarter|term|season|year|annum|hour|half-hour|evening|morning|session|lesson|class|visit|walk|trip|run|load|shift|go|piece|pair|set|box|bag|bale|board|plank|pallet|crate|tray|case|bottle|jar|dozen|stem|bunch|card|shirt|window|door|tree|unit|licen[cs]e|user|term|spot|table';

/** How a seller or a buyer who writes no currency names a first figure. */
export const OPENINGS: readonly Cue[] = [
  { behind: new RegExp(String.raw`^\s*(?:an?|per|each|every|\/)\s*(?:${UNITS})\b`, 'i'), weight: 1.5 },
  {
    behind: /^\s+for (?:the|an?|all|both|everything|\d+|two|three|four|five|six|ten|twelve|twenty|one) /i,
    weight: 1.5,
  },
  { behind: /^\s+(?:flat|the lot|the pair|for cash|excluding|including|excl\.?|incl\.?)\b/i, weight: 1.5 },
  {
    before:
      /\b(?:let(?:ting)? (?:\S+ ){0,4}go|sell(?:ing)? (?:\S+ ){1,4}|yours|have (?:it|them|her|him|the lot)) (?:at|for)\s+$/i,
    weight: 3,
  },
  {
    before: /(?:^|[,;:–-] )(?:want|wanting|need|looking for|asking|after|offering)\s+(?:about |around )?$/i,
    weight: 2,
  },
  {
    before:
      /\b(?:i|we)(?:'d|'ll| will| would| can| could)? do (?:it|them|that|this|the \w+) (?:for|at)\s+(?:about |around )?$/i,
    weight: 2,
  },
  {
    before: /\b(?:price|quote|rate|fee|rent|estimate|charge) for (?:\S+ ){1,6}(?:is|comes to|would be)\s+$/i,
    weight: 2,
  },
  {
    before: /\b(?:is|are|'s|comes to|would be)\s+(?:about |around )?$/i,
    behind: new RegExp(String.raw`^\s+(?:for (?:the|an?)|plus|new|(?:an?|per|each) (?:${UNITS}))\b`, 'i'),
    weight: 2,
  },
  {
    behind:
      /^\S*\s+is (?:about |roughly |more or less )?(?:what(?! (?:i|we|you|they|he|she) )|where|as (?:far|high|low))\b/i,
    weight: 4,
  },
  {
    behind:
      /^\S*(?:\s+\S+){0,3}?\s+(?:is|are|would be|sounds?|feels?) (?:good|fine|ok|okay|right|fair|acceptable|perfect)\b(?!,? but| when| because)/i,
    weight: 3,
  },
  {
    behind:
      /^\S*\s+is (?:all |what )?(?:that )?(?:i|we)(?:'ve| have)? (?:have|got|can (?:spare|find|manage|stretch)|could (?:spare|find|manage))\b/i,
    weight: 4,
  },
  { behind: /^\s+with [^.;?!]{1,40}\b(?:thrown in|included|on top|in it)\b/i, weight: 3.5 },
  {
    behind:
      /^\S*\s+(?:(?:is|are|stays|remains|would be) (?:my|our|his|her|their) (?:ceiling|limit|maximum|max|top|best|rate|price|fee|floor|minimum|target|offer|number|figure)\b|is what (?:i|we)(?:'d| could| can| would| need)\b|stands\b)/i,
    weight: 4,
  },
  {
    before: /\b(?:i|we)(?:'d| would|'ll| will) be at\s+$|\b(?:got|get) (?:them|him|her|it) (?:up |down )?to\s+$/i,
    weight: 3,
  },
  { before: /\b(?:move|come|budge|go) off\s+$|\bstretch(?:es)? to\s+(?:about )?$/i, weight: 4 },
  { before: /\b(?:extra(?: \w+)?|deposit)\s+$/i, behind: /^\s*(?:[.,;!?]|$)/, weight: 3 },
  { before: /\bsettle\b[^.;!?]{0,40} (?:at|for)\s+$/i, weight: 2 },
];
