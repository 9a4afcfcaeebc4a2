import { me } from '../reword.ts';
import { isVerb } from '../verbs.ts';
import { capital } from '../words.ts';

const NO_MORE =
  /^(?:there (?:will|can|shall) be )?no (?<thing>.+?) (?:will|can|shall|may) be (?<done>accept|consider|entertain|discuss|negotiat|grant|look|read|open|process|answer)(?:ed)?(?<at> at)?\b/i;

const CHANGES =
  /^(?:any|no)(?: further| other| more)? (?<what>(?:changes?|amendments?|edits?|revisions?|alterations?|additions?|comments?)\b(?:(?! (?:will|shall|is|are|would)\b)[^,])*)(?:,[^,]*,)? (?:will|shall|is|are|would)(?: to)? be (?:treated|regarded|considered|taken|read|deemed|seen)\b.*$/i;
const NO_SUCH = /^there(?:['’]ll| will| is going to) be no (?<what>[^,]+)$/i;
const NOBODY =
  /^(?:nobody|no one)(?: (?:at|in|on|here|from)\b(?:(?! (?:is|will)\b).){0,25})? (?:is going to|will|is about to|is) (?<act>[a-z][^,]+)(?:,.*)?$/i;

/** "There's no version of this where I do the reshoot for less than 800" */
const NO_WORLD =
  /^there(?:['’]s| is|s| isn['’]?t| is not|['’]s not) (?:no|a|an|any) (?:\w+ )?(?:version|world|universe|way|scenario|case)\b[^,]*? (?:where|in which|that) (?:I|we)(?:['’]ll| will| would| can)? (?<act>[a-z][^;]+)$/i;

/** "Any further change will be treated as a rejection", "there will be no version 6", "nobody here is going to reopen it". */
export function noneOf(core: string, who: string): string[] | null {
  const changes = CHANGES.exec(core)?.groups?.what;
  const such = NO_SUCH.exec(core)?.groups?.what?.replace(/ from (?:me|us)$/i, '');
  const act = NO_WORLD.exec(core)?.groups?.act ?? NOBODY.exec(core)?.groups?.act;
  const limit = changes
    ? `can't take further ${/s\b/.test(changes.split(' ')[0] ?? '') ? changes : changes.replace(/^\w+/, '$&s')}`
    : such
      ? `can't offer ${/^(?:more|further|other|another)\b|s$/.test(such.split(' of ')[0] ?? '') ? such : `a ${such}`}`
      : act && isVerb(act.split(' ')[0] ?? '')
        ? `can't ${act}`
        : null;
  return limit
    ? [
        `${capital(who)} ${limit}, because [your reason]. Is there something else that would help?`,
        `[What you want to protect] matters to ${me(who)}, so ${who} ${limit}. What else matters to you here?`,
      ]
    : null;
}

/** "No further changes to the menu will be accepted." */
export function noMore(core: string, who: string): string[] | null {
  const { thing, done = '', at = '' } = NO_MORE.exec(core)?.groups ?? {};
  if (!thing) return null;
  const verb = done.toLowerCase() === 'negotiat' ? 'negotiate' : done.toLowerCase();
  return [
    `${capital(who)} can't ${verb}${at} ${thing
      .replace(/^other (?=[\w-]+[^s\W]$)/, 'another ')
      .replace(/^further (?=[\w-]+[^s\W]$)/, 'a further ')
      .replace(
        /^(?!another|other|a |further|more|such|any)(?=[\w-]+[^s\W]\b)/,
        'any ',
      )}, because [your reason]. Is there something else that would help?`,
  ];
}
