import { part } from '../frame.ts';

const AND_ONLY = '(not|also|then|simply|regrettably|happily|certainly|gladly|personally|immediately)?';

/** The writer's side will do something the reader would not like. */
export const unwelcomeAct = part(
  'an unwelcome act of your side',
  `(i|we|she|he|client|clients|lawyer|lawyers|solicitor|board|committee|governors|union) (will|shall|would|must) ${AND_ONLY} (have to|be forced to|be obliged to|need to|be)? #Harm`,
  '(i|we) (am|are) (going to)? #Harm',
  "(i'll|i'd|ill|we'll|i will|we will|i am|we are|i|we) (be)? (filing|posting|taking|taking this|reporting|leaving|contacting|escalating|deducting|charging|talking to|speaking to|writing to|calling|ringing|telling|going to|looking at|looking elsewhere|onto|on to|switching|moving|walking|pulling|stopping|holding|changing the locks|asking) .{0,6} (#Authority|#Exposure|#Rival|away|out|back|off|everyone|your boss|your manager|your director|your board|your employer|your neighbours|your customers|your competitor|payment|rent|account|business|order|orders|invoice|fee|deposit)",
  '(i|we) (go|move|walk|switch|sue|leave|stop|cancel|file|sell|post|dispute|tell|change|escalate|open|call|ring|hand|take|let|pull) .{0,6} (#Authority|#Exposure|#Rival|away|everyone|the locks|the order|the business|the contract|the whole|the people|the press|the job|the file|the flat|the car|it to|them to|my business|my custom|my money|my notice|payment|case)',
  '(i|we) (will|shall|would|can) (not|never) (pay|sign|ship|deliver|release|renew|work|attend|order|continue|proceed|be paying|be signing|be renewing|be ordering|be working|be swapping|be back|be doing)',
  '(i|we) (will|shall) (have|see|find|take|look|move|accept|go|bring|consider|explore|pursue|seek|instruct|sell|contact|call|write|speak|consult|involve) .{0,6} (#Authority|#Exposure|#Rival|elsewhere|business|custom|matter|this further|things further|alternatives|legal|offer|job|order|orders|notice|action)',
  '(my|our) (lawyer|solicitor|attorney|lawyers|solicitors|legal team|client|insurer|union|boss|accounts) .{0,2} (will|shall) .',
  '(forget|kiss|wave) (about|goodbye|it|the|your)',
  '(walk|walking) away',
  '(go|goes|going|move|moves|take our business|take my business|look|looking) (elsewhere|to yourcompetitor|to yourcompetition|to yourrival|to yourrivals|to yourother|to acompetitor|to acompetition|to arival|to arivals|to aother|to thecompetitor|to thecompetition|to therival|to therivals|to theother)',
  '(goes|go) (to|back|straight) (to|on|up|online|live)? .{0,3} (#Authority|#Rival|#Exposure|market|recycling|press|friends)',
  '(no choice|no alternative|no option) but',
  '(forced|compelled|obliged|constrained|compel us|force us|force me|oblige us|oblige me) to',
  '(take|taking) (this|it|the matter|matters) (further|higher|elsewhere|to|up)',
  '(will|shall) (be|get) (cancelled|canceled|withdrawn|terminated|suspended|switched off|deducted|charged|reported|stopped|withheld|escalated|blacklisted|passed to|referred|placed|taken off|disconnected|closed|offered to|sold|released to|charged back|revoked|put on hold|locked|cut off)',
  'not .{0,3} (another|one|a single|a) (penny|cent|dollar|pound|euro|hour|tray|pallet|metre)',
  'you (can|may) (explain|whistle|find|look for|forget|kiss|sue|take it up|tell it|collect)',
  '(find|look for) (yourself|yourselves|someone|somebody|another|a new)',
  '(stays|stay) in my (account|warehouse|yard|pocket|bank|garage|shed|drawer)',
  'change the locks',
  '(i|we) (am|are|will be)? (taking|take|pulling|pull|shutting|shut|switching|switch|turning|turn) .{0,6} (offline|down|off|away)',
  '(i|we) (stop|halt|suspend|cancel|withhold|pull|freeze|block|drop) .{0,2} (work|working|paying|payment|payments|supplies|deliveries|delivery|the|all|everything|orders|rent)',
);

/** A power or a public that one could set on the reader. */
export const thirdPower = part('someone you could bring in', '#Authority', '#Rival', '#Exposure');

/** A step against the reader announced for its own sake: court, complaint, bad words in public. */
export const recourse = part(
  'a recourse against you',
  '(i|we|client) (will|shall|am|are|have|has) .{0,3} (sue|file|filing|sued|instruct|instructing|instructed|report|reporting|lodge|lodging|escalate|escalating|commence|commencing|initiate|issue|issuing|pursue) .{0,6} (you|#Authority|this|the matter|claim|proceedings|complaint|it)',
  '(see you|meet you) in court',
  '(hear|hearing) from (my|our) (lawyer|lawyers|solicitor|solicitors|attorney|legal)',
  '(review|complaint|letter|form|email|claim) .{0,5} (written|drafted|ready|filled|sitting|stamped) .{0,6} (drafts|send|post|saved|whether|go|posted|publish)',
  'next (stop|step) .{0,3} (#Authority|to open)',
  'you (can|may) explain .{0,4} to .{0,3} (#Authority|judge|court|boss|board|director|ceo)',
  '(i|we) reserve (the|our|my|all) right',
  '(will|shall) be (reported|referred|passed|placed) (to|with) .{0,4} (#Authority|agency|agents|bureaus|bureau)',
);

const COURT = '(the|a)? (small claims|county|high|employment|labour|rent)? (court|tribunal)';

/** What nobody does to another but as their adversary. */
export const suit = part(
  'a suit against you',
  '(i|we|client) (will|shall|am|are) .{0,3} (sue|suing|report|reporting) you',
  `(i|we|client) (will|shall|am|are) .{0,3} (take|taking) you to ${COURT}`,
  '(i|we|client) (will|shall|am|are) .{0,3} (take|taking) you to .{0,2} #Authority',
  '(see you|meet you) in court',
  'you (will|shall) (hear|be hearing) from (my|our) (lawyer|lawyers|solicitor|solicitors|attorney)',
);

/** A suit that hangs on nothing any more: "I will take you to court over this". */
export const suitAtOnce = part(
  'a suit announced',
  '(i|we|client) (will|shall) (now|then|simply|certainly|also)? (sue|be suing) you',
  `(i|we|client) (will|shall|am|are) (now|then|going to|simply|certainly|also)? (take|taking|be taking) you to ${COURT}`,
);

/** "You leave us no choice", "you would not want us to". */
export const veiled = part(
  'a hint at what could follow',
  '(leave|leaves|leaving|left) (me|us) (no|with no|little|with little|without) (choice|option|alternative|other|any)?',
  'would not want (me|us|your|the|that|this) (to|going|boss|customers) .',
  'you (do not|would not) (really)? want (me|us) (to|going|involving|telling)',
  'do not (make|force) (me|us) (to)? .',
  '(do|would) (you|they) really want (me|us|a|the|your|that|this) .',
  'it would be (a|an|such a|such an|an awful|a real|a great)? (awful|real|great|terrible)? (shame|pity|unfortunate) if (the|your|someone|somebody|people|word|it|they|this|that) .{0,8} (hear|heard|learn|learned|learnt|found|find|knew|saw|know|came out|got out|got wind)',
  '(would be|be) (a shame|a pity|unfortunate) (for|to have to|to have) .{0,8} (start|hear|look|find|learn|tell|know|end)',
  'would (so|really)? (hate|be sorry|regret) (to have to|to see|for the|for your|to bring|to circulate|to think) .',
  '(and)? see how (helpful|long|far|you|fast)',
  'think (very|long and|long)? (hard|carefully|twice) (about|before)',
  'there will be consequences (if|for you|unless|when you)?$',
  '(face|have|suffer|bear|be) (the|serious|severe|real)? consequences$',
  'you (will|would|may|might|are going to) (live to)? regret (this|it|that)',
  'shall (i|we) (forward|mention|inform|report|tell the|tell your|tell them|ask your|let the|let your|let them|let people) .{0,8} (#Authority|#Exposure|parents|boss|investors|neighbour|neighbours|board|revenue|wife|husband|trustees|press|customers|everyone|people|others)',
  '(i|we) happen to know',
  '(would not|not) count on .',
  'what (people|others|the others|your boss|your board|your neighbours|your customers|your clients|your other) .{0,5} (hear|think|say|learn|know) (about)?$',
  'do not (say|tell me) (i|we|you) (did not warn|were not warned)',
  '(would|will) (grieve|pain|embarrass|sadden) (me|us) to',
  'nothing would please (me|us) less than to',
  '(hope|trust) (i|we) (need|do) not (have to|need to)? (trouble|involve|bother|explain|tell|go|take|ask)',
  '(have|has|had) not (yet)? (been told|told|mentioned|written|sent|posted|filed|informed|asked|decided whether)',
  'so far (i|we) (have|had) (been|kept|said|told|not)',
  '(how|what|whether|which|who|when) .{1,8} (depends|rests|is up|is entirely up|is in your|lies in your|is really in your) (on|with|to|hands)? (you|your|hands)?',
  '(long|good|excellent) (memory|memories)',
  '(bear|keep) in mind who',
  '(i|we) (would|had) (rather|sooner) not (have to|put|tell|mention|involve|bring|say|show|explain)',
  '(shall|will) (result|lead|end) (in|with) (your|you|the)',
  '(i|we) (know|remember|recall|happen to know|have noticed) (who|where|which|exactly who|exactly where|whom) .',
  '(am|is|are|be) (watching|following|reading|listening|interested|curious) .{0,6} (with interest|closely|too|as well)?$',
  'word (gets|travels|spreads|will get|will travel) (around|round|fast|quickly)?',
  '(people|others|everyone|they|colleagues|neighbours|customers) (talk|do talk|will talk|remember|ask me|have been asking)',
  '(my|our) (patience|silence|discretion|loyalty|good will|goodwill) (is|has|does|will|ends|runs|wears|cannot)',
);

/** "Deduct it again and we deduct a developer": an order as the condition, and what follows from obeying it or not. */
export const orderThen = part(
  'an order, and what your side does then',
  '^(#Order|keep|try|touch|ignore|refuse|publish|deduct|turn|stay|push|go|carry|play|cross|block|raise|hold|leave|fund|insist|continue|delay|miss|let|do|charge|bill|say) .{1,10} (and|or) (i|we|my|our|you|it|this|that|there)',
  '^(another|one more|any|every|each) .{1,8} (and|means|costs) (i|we|my|our|you|it|the)',
  '^(no|not) .{1,4} no .{1,4}$',
  '(as long as|while|until|till|so long as) .{1,8} (my|our|the) .{1,4} (stays|remains|sits|waits|rests|goes|stands|is|are) ',
);

/** "No credit note, no payment." */
export const noThisNoThat = part(
  'no this, no that',
  '^(no|not) .{1,4} no (signature|payment|payments|crew|deal|delivery|medal|keys|order|orders|money|sale|contract|goods|shipment|work|access|handover|release|rent|reference|stars|five|trucks|samples)',
);
