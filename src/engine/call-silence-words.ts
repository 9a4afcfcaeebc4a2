const any = (...patterns: readonly string[]): RegExp => new RegExp(String.raw`\b(?:${patterns.join('|')})`, 'i');

/** Contact may be unwelcome or dangerous. Who sells "ex works" is nobody's ex. */
export const SAFETY = any(
  'harass(?:ed|ing|ment)|restraining order|bailiffs?|collection agency|debt collect(?:or|ion)s?',
  'stalk(?:er|ed (?:me|by)|ing (?:me|us))|(?:domestic|physical) (?:abuse|violence)',
  "(?:don't|do not|didn't) feel safe",
  '(?:my|your|her|his) ex(?![-\\w]| (?:works|factory|mill|quay|ship|stock|vat|warehouse)\\b)',
  '(?:my |your |her |his )?ex[- ](?:wife|husband|partner)',
);
/** Speaking or hearing is hard. Nobody is asked why. */
export const ACCESS = any(
  "(?:i(?:'m| am)|(?:he|she)(?:'s| is)|(?:we|they)(?:'re| are)|being) (?:\\w+ )?(?:deaf|mute)\\b",
  'hard of hearing|hearing[- ](?:loss|impair(?:ed|ment)|aids?)|relay (?:service|call)|sign language',
  '(?:my|a|i) (?:stammer|stutter)|speech impediment|(?:my|our) spoken english|write english better than',
  '(?:calls?|phones?|phoning|the phone) (?:is|are) (?:\\w+ )?(?:hard|difficult|impossible) for (?:me|us)',
);
/** Contact outside the procedure may be forbidden. */
export const PROCEDURE = any(
  'tenders?\\b|rf[pqi]\\b|itt\\b|bafo\\b',
  'procurement (?:portal|procedure|platform)|public (?:procurement|body)|contracting authority',
  'sealed bids?|bid (?:portal|submission)|invitation to bid|award (?:procedure|criteria)',
  '(?:the|this|an?|our|online|live|public|silent) auction|auction (?:closes|ends|house|lot|rules|terms)',
);
/** What is said should be on paper. */
export const RECORD = any(
  'without prejudice|formal notice|letter (?:before action|of claim)|cease and desist|statutory',
  '(?:formal|hr) (?:grievance|complaint)|grievance (?:procedure|hearing)|(?:raise|file|lodge)d? a grievance',
  "claim (?:number|reference|no\\b)|insurance claim|insurer's claim|claims (?:handler|department|adjuster)",
  'loss adjuster|ombudsman|arbitration|small claims|tribunal (?:claim|hearing)|court (?:proceedings|order|hearing)',
  '(?:legal|formal) dispute|dispute resolution',
  '(?:lawyers?|solicitors?|counsel|attorneys?) (?:(?:is|are) )?(?:on copy|in copy|copied|in cc)',
  '(?:copy|copying|copied)(?: in)? (?:my|our|your|the) (?:lawyers?|solicitors?|counsel|attorneys?)',
  '(?<!\\b(?:should|if|would|could) )(?:my|our|your|their|the) (?:lawyers?|solicitors?|attorneys?) (?:asks?|wants?|requires?|insists?)',
  '(?:conciliation|mediation|arbitration|appeals?) (?:board|body|service|committee)|(?:rent|lease|disputes?|employment) tribunal',
  'failing (?:agreement|payment|a reply)|(?:under|as) clause \\d+ of the (?:lease|contract|agreement)',
);
export const APART = any(
  '(?:seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|[7-9]|1[0-4]) hours? (?:ahead|behind|apart|difference)',
  '(?:the|our|with the) time (?:difference|zones?)|middle of the night (?:here|for (?:me|us|you))',
);
/** In an address or at the end of a mail. */
export const NO_PERSON = any(
  'no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer-daemon|notifications?@|tickets?[@+#-]|bot@',
  '(?:this|an) (?:is an )?automat(?:ed|ic(?:ally generated)?) (?:e-?mail|message|reply|response)',
  'do not reply to this (?:e-?mail|message)',
);
/** In a subject, as machines write it. */
export const TICKET =
  /\bticket(?: (?:no\.?|number|id))?:? ?#?\d{4,}|\b(?:case|request|incident)(?: (?:no\.?|number|id))?:? ?#\d{3,}|\[(?:#|(?:inc|req|case|ticket)[-# ]*)\d{4,}\]/i;
/** A subject as calendars write it when somebody answers an invitation. */
export const CALENDAR_REPLY = /^(?:(?:re|fwd?): )?(?:accepted|tentative(?:ly accepted)?|(?:updated )?invitation): /i;
