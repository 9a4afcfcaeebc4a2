import type { Cue } from './offer-cues.ts';

/** Whose prices others only pass on. */
const OUTSIDERS =
  'man|fellow|guy|fitter|roofer|surveyor|builder|plumber|assessor|adjuster|contractor|garage|agent|vet|shop|competitor|neighbour|dealer|mechanic|electrician|accountant|estimator|carpenter|mason|gardener';

/** What is only told: a past price, a list, a cost, somebody else's figure, a difference, the other side's own number. */
export const TOLD: readonly Cue[] = [
  /** "Yes, six seasons with twin winches": they asked. */
  { before: /^\W*(?:yes|no|yep|yeah|nope),?\s+$/i, weight: -3, counted: true },
  {
    before: new RegExp(
      String.raw`\b(?:${OUTSIDERS})\b[^.;!?]{0,40}\b(?:wants?|asks?|asked|charges?|charged|quotes?|quoted|puts?|estimates?|estimated|priced|said)\b[^.;!?]{0,25}$`,
      'i',
    ),
    weight: -4,
  },
  {
    before:
      /\b(?:valuations?|appraisals?|surveys?|quotes?|estimates?|repairs?) (?:came|comes|come) (?:in|out|back|to)\b[^.;!?]{0,12}$/i,
    weight: -4,
  },
  {
    before: /\b(?:started|opened|began)(?: out)? (?:at|with|from)\b[^.;!?]{0,30}$|\band you (?:at|on)\s+$/i,
    weight: -4,
  },
  {
    before:
      /\b(?:alone|mortgage|wage|bills?|tax|insurance|electricity|gas|heating|fuel|loan|nursery|childcare) (?:alone )?(?:is|are|comes to|runs (?:to|at))\s+(?:about |around |roughly )?$|\b(?:i|we) (?:make|earn|take home|get through|burn)\s+(?:about |around |roughly |maybe )?$/i,
    weight: -4,
  },
  { behind: /^\S*\s+(?:over|above|below|under|off) (?:the |your |my |our )?(?:asking|list|guide)\b/i, weight: -5 },
  { before: /\bthey (?:wanted|asked|charged|quoted)\b[^.;!?]{0,25}$/i, weight: -4 },
  {
    before:
      /(?<!\bsame (?:\w+ )?(?:as |like )?)\blast (?:year|month|time|season|summer|winter|spring|autumn)\b(?!'s)[^.;!?]{0,60}$/i,
    weight: -2,
  },
  {
    before:
      /\b(?:raised|balance (?:of|is)|tickets? (?:are|is|cost)|adds? up to|owes? (?:me|us|you|him|her)|leaves (?:a|you|us|me)|present \w+|excess (?:of|is))\b(?:\s+[^\s,]+){0,6}\s*$/i,
    weight: -3,
  },
  {
    behind:
      /^(?:\s+[^\s,]+){0,5}?\s+(?:has|have|had|was|were) (?:already )?(?:arrived|been (?:paid|taken|received|sent|transferred|deducted)|paid|received|taken)\b/i,
    weight: -4,
  },
  /** "I can see that £74 is hard": heard, not offered. */
  {
    before:
      /\b(?:i|we)(?: can| do| quite| fully| certainly)* (?:see|understand|know|realise|realize|appreciate|hear|gather) (?:that |how |why )?$/i,
    weight: -4,
  },
  /** "When will the deposit of £2,450 come back": what is owed is no proposal. */
  { before: /^(?:and |so |but )?when\b[^.;!?]*$/i, weight: -3 },
  { before: /\b(?:the|your|our|my) (?:last|remaining|outstanding|final(?= [$€£]?$))\s+$/i, weight: -3 },
  /** "I will ask production for the 4 weeks": it is not theirs to give. */
  {
    before:
      /\b(?:ask|asking|check with|talk to|speak to|chase) (?!(?:you|for|about|only|that|if|whether|a|an)\b)(?:\w+ ){1,3}(?:for|about) (?:the |another )?$/i,
    weight: -3,
  },
  { before: /\bwe(?:'d|'ll|'re| would| will| are)? be (?:about |around )?$/i, weight: -3 },
  {
    before: /\b(?:been|lived|worked|waited|carried|known|run)\b[^.;!?]{0,40}\bfor (?:\w+ )?$/i,
    weight: -3,
    counted: true,
  },
  {
    before:
      /(?<!\b(?:could|can|may|might|would|shall|should) )\b(?:we|they) (?:use|have|sell|order|take in) (?:about |around |some )?$/i,
    weight: -2,
    counted: true,
  },
  { before: /\b(?:usual|normal|regular|standard|going) (?:fee|rate|price|charge)\b[^.!?;]{0,40}$/i, weight: -3 },
  {
    before:
      /\b(?:instead of|rather than|in place of|(?<![\d%€£k] )against|versus|vs\.?|than|from|currently(?: at)?|now(?! and\b)|at present|presently|every|each|list price (?:is|was|of)|est\.?|estimated(?: at)?|agreed at|listed at|cheapest at|(?:of|in) (?:the|your|our)(?: full| whole)?|had (?:wanted|thought|expected)(?: for)?(?: something)?(?: nearer| closer)?(?: to)?)\s+(?:\S+\s+)?$/i,
    weight: -4,
  },
  {
    before:
      /\b(?:paid|spent|owed?|lost|loses?|sold|made|fetched|charges|pays|values|went for|retails?(?: at| for)?|sells? (?:at|for)|(?<!\b(?:i|we|you|could|would|can|'d|to|'ll|will|let (?:it|this|that|them|him|her)) )go(?:es)? for|went (?:up )?to|costs?|costing|(?:was|were)(?! (?:thinking|hoping|looking|aiming|asking|wondering|going))|had been|used to|worth|valued|valuer|valuation|calculation|listed|average|averages|averaged|market|budget|budgeted|invoiced?|receipt|bill|quoted|quote from|elsewhere|similar|others?|comparable|turnover|revenue|deductible|fined|fines|(?:a|the) fine|penalty|estimate[sd]?|insured|tax|reckons|last (?:year|month|time|quarter)|saves?|saved|saving|says|remaining|difference|short|inflation|statutory|published|usual|usually|normal|normally|standard|approved)\b(?:\s+[^\s,]+){0,4}\s*,?\s*$/i,
    weight: -2,
  },
  {
    before:
      /\b(?:up|rise|rose|risen|increased?|fell|down|jumped|climbed|grew|grown|lower|higher|short)?\s*\b(?:by|of another)\s+(?:\S+\s+)?$/i,
    weight: -3,
  },
  {
    before: /\b(?:up(?! to)|rise|rose|risen|increase|increased|fell|jumped|climbed|grew|grown)\s+(?:[^\s,]+\s+)?$/i,
    weight: -2,
  },
  { before: /\b(?:above|below|under|over|beyond|more than|less than)\s+$/i, weight: -1 },
  {
    before: /\b(?:not|can't|cannot|couldn't|won't|wouldn't|never|isn't|don't|doesn't|no)\b(?:\s+[^\s,;]+){0,6}\s*$/i,
    weight: -2,
  },
  {
    before:
      /\byou(?:'ve| have)? (?:offer|offered|said|say|wrote|quoted?|ask|asked|proposed?|want|wanted|mention|mentioned|named|paid|owe|gave|put|charged|billed|invoiced|sold)\b(?:\s+\S+){0,5}\s*$/i,
    weight: -3,
  },
  { before: /\byour (?:\S+\s)?(?:offer|figure|price|quote|number|proposal|bid)?(?: of)?\s*$/i, weight: -2 },
  { before: /\b(?:the|those|these|that|this|full|other|my|our|his|her|their|your)\s+$/i, weight: -1 },
  { before: /\bwhich (?:is|was)\b[^,]*$/i, weight: -2 },
  {
    before:
      /\b(?:another|other|a different|rival|competing|the next|someone|somebody) (?:\w+ )?(?:firm|supplier|company|shop|dealer|agency|printer|builder|buyer|seller|bidder|quote|place|yard|else)\b[^.!?]{0,40}$/i,
    weight: -3,
  },
  {
    before:
      /\b(?:(?<!\b(?:(?:could|can|may|might|would|shall|should) (?:i|we|you)|(?:i|we|you)(?:'d| would| could| can| might| may)|let (?:me|us))(?: rather| also| only| perhaps)? )have|has|'ve|'ve got|have got|shows?|gives(?: me| us| you)?|prices|quotes|estimates|invoices|bills|costs|figures)\s+(?:(?:at|about|around|of)\s+)?\(?$/i,
    weight: -2,
  },
  { before: /\($|\b(?:minus|whole)\s+$/i, weight: -1 },
  { behind: /^.{0,25}\s[-–]\s*no\b/i, weight: -2 },
  {
    behind:
      /^\s*(?:(?!for\b)[^\s,]+\s+){0,4}?(?:more|less|higher|lower|cheaper|dearer|short|(?<!^\s*)extra)\b(?! (?:if|for|to|the|your|any|our|my)\b)/i,
    weight: -3,
  },
  { before: /(?:\b(?:is|are|at)|'s)\s+$/i, behind: /^\s+(?:now|at present|today)\b/i, weight: -3 },
  {
    behind:
      /^\s+(?:at the moment|so far|ago|back then|left in|left (?:in )?this|from (?:someone|somebody|another|one of|elsewhere))\b|^(?:\s+\S+){0,4}?\s+(?:i|we) (?:can't|cannot|could not|couldn't|won't)\b/i,
    weight: -3,
  },
  {
    behind:
      /^[^\s,]*(?:\s+[^\s,]+){0,6}?\s+(?:is|was|are|seems|sounds|feels) (?:getting|an?|more|above|below|too|not|less|under|far|way|over|past|out|beyond|high|low|steep|really|hard|tough|outside|quite|about)\b(?! (?:price|figure|number) (?:i|we))/i,
    weight: -2,
  },
  {
    behind:
      /^\S*\s*(?:is|was|are|were|gets|buys|means|puts|seems|sounds|feels|leaves|covers|takes|doesn't|does not|isn't|won't|can't|wouldn't|came|went|comes|above|below|under|elsewhere|old|late|behind|overdue|earlier|last)\b(?! where\b| (?:our|my|the|a) (?:i|it|we|best|final|last|offer|limit|price|number|figure|floor|maximum|max|most|minimum|ceiling|least)| as (?:far|long|many|much)| (?:possible|fine|ok|okay|doable|yours))/i,
    weight: -2,
  },
  {
    before:
      /\b(?:within|in|after|before|since|last|past|first|some|nearly|takes|took|lasts|reached|another)\s+(?:the\s+|about\s+)?$/i,
    weight: -2,
    counted: true,
  },
];
