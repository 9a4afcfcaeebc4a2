/** One sum in a short outburst is what it is about: "lol 5k for a bestseller". */
export const FIGURE =
  /(?<![\w.,])(?:[$€£¥]\d[\d.,]*\d?[km]?|\d[\d.,]*(?:%|k|m)(?!\w)|\d[\d.,]* ?(?:%|percent|per cent|euros?|dollars?|pounds?|quid|bucks))/gi;
export const SHORT = 10;

/** "On which planet is 550 a senior rate?" */
export const RATED =
  /(?<![\w.,])(?<figure>\d[\d.,]*\d?k?) an? (?:[\w-]+ ){0,2}(?:rate|fee|price|offer|salary|quote|discount|rent)\b/i;

/** A sum at the start, with no verb to it: "Twelve pounds, for the man who coached your kids". */
export const SUM =
  /^(?:(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|[$€£]?\d[\d.,]*k?(?![\d.,k]))[ -]?)+(?:hundred|thousand|million|grand|pounds?|euros?|dollars?|quid|%|percent|per cent)?(?: (?:hundred|thousand|million|pounds?|euros?|dollars?|quid|percent|an? \w+|per \w+))*(?=,| (?:for|to|and|is|on|off)\b|$)/i;

/** "A fee of 75,000", "an estimate of 31 days" */
export const SUM_OF =
  /\b(?:an?|the|your|this|that) (?<term>(?:[\w-]+ )?(?:offer|fee|rate|quote|estimate|bid|price|sum|discount|rebate|deposit|charge|rise|increase) of [$€£]?\d[\d.,]*(?:k|m|%)?(?: (?:days|weeks|months|hours|euros|pounds|dollars|percent|per cent))?)(?=[\s.,;:!?]|$)/i;

/** Somebody pays for something, and not only in mockery. */
export const PRICED =
  /^(?!.*\b(?:would|next|if)\b)(?!ask (?:him|her|them|god|the|your)\b).*\b(?:pay|pays|paid|charge|charges|ask|asks|spend)\b.* for\b(?! (?:your|not|my|our)\b| \w+ing\b)/i;
