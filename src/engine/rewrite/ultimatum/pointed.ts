import { isPlural } from '../topics.ts';
import { capital } from '../words.ts';

const NOUN = String.raw`(?:number|figure|price|offer|quote|bid|rate|fee|terms|proposal)s?`;
const CLOSES = String.raw`(?:absolute|full|final|last|best|very|bottom|only|top|closing|and|one)`;
/** "You have our number", "that was the full and final figure", "the last of my offers". */
const OURS = new RegExp(
  String.raw`\b(?:(?:my|our|the|that['’]?s|same|last of (?:my|our)) (?:(?:${CLOSES}|same) )*(?<noun>${NOUN})\b|one (?<one>number|figure|price)\b|(?<best>best and final)\b)(?! (?:of|for|on|per|from)\b)`,
  'i',
);
/** "You won't be hearing a better figure" */
const BETTER = new RegExp(
  String.raw`(?:\b(?:no|not|never|nobody|nothing)|n['’]?t)\b[^,;:]*\b(?<more>better|higher|lower|other|another|different) (?<noun>${NOUN})\b`,
  'i',
);
/** "That's as low as I'm going" */
const AS_FAR =
  /\bas (?<way>low|high|far) as (?:I|we)(?:['’]?m| am|['’]?re| are|['’]?ll| will)? (?:going|go|prepared)\b/i;
const FURTHER = String.raw`(?:another|further|more|no|do|second|third|fourth|fifth)`;
/** "Don't send me a counter", "no further drafts will be read", "no more meetings on this", but not "I won't sign this version". */
const AGAIN = new RegExp(
  String.raw`\b(?:no|not|don['’]?t|won['’]?t|never|nobody|spare)\b[^;:]*?(?<more>(?<=\b(?:an?|${FURTHER}) )(?:counter(?:-?(?:offer|proposal))?|round)|(?<=\b${FURTHER} )(?:draft|redline|version|revision|meeting)|(?<=\ba )version(?= (?:two|three|four|five|\d)))s?\b(?! of\b)`,
  'i',
);
const THEIRS = new RegExp(String.raw`\b(?:your|their|his|her) (?:\w+ )?${NOUN}\b`, 'i');
const HAGGLE = /\b(?:haggl\w+|(?:last|best|final) price)\b/i;

/** A closed door that points to a figure or a paper without naming it, by its kind: "our offer", "another draft"; [] where it points to none. */
export function pointed(core: string, who: string): string[] {
  if (/\d/.test(core) || !/^(?:I|we)$/i.test(who) || THEIRS.test(core)) return [];
  const far = AS_FAR.exec(core)?.groups?.way;
  if (far && far !== 'far') return cannot(`go ${far}er`, who);
  const better = BETTER.exec(core)?.groups;
  if (better?.more && better.noun)
    return cannot(
      /^(?:better|higher|lower)$/i.test(better.more)
        ? `offer ${/s$/i.test(better.noun) ? '' : 'a '}${better.more} ${better.noun}`
        : `agree to ${/s$/i.test(better.noun) ? 'other' : 'another'} ${better.noun}`,
      who,
    );
  const again = AGAIN.exec(core)?.groups?.more?.toLowerCase();
  if (again)
    return cannot(`${again === 'version' && /^there\b/i.test(core) ? 'offer' : 'go into'} another ${again}`, who);
  const { noun, one, best } = OURS.exec(core)?.groups ?? {};
  const what = (noun ?? one ?? (best && 'offer'))?.toLowerCase().replace(/(?<!term)s$/, '');
  if (what) return stays(`${who === 'we' ? 'our' : 'my'} ${what}`, who);
  return HAGGLE.test(core) ? cannot('go further on price', who) : [];
}

const cannot = (act: string, who: string): string[] => [
  `${capital(who)} can't ${act}, because [your reason]. Is there something else that would help?`,
  `${capital(who)} can't ${act}, because [your reason]. What else matters to you here?`,
];

const stays = (what: string, who: string): string[] => [
  `${capital(what)} ${isPlural(what) ? 'are' : 'is'} as far as ${who} can go, because [your reason]. Is there something else that would help?`,
  `${capital(who)} have to stay with ${what}, because [your reason]. What else matters to you here?`,
];
