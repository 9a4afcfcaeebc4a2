import { helps } from './figures.ts';
import { statementIn } from '../statements.ts';
import { toldWhole } from '../told-whole.ts';
import { capital } from '../words.ts';

/** What only closes a door, or points to something said before. */
const EMPTY =
  /\b(?:say|said|word|words|story|subject|correspond\w*|discuss\w*|conversation|debate|negotiat\w+|haggl\w+|repl(?:y|ies)|answer|letters?|version|draft|figure|number|final|last|door|pen|paper|writ\w+|talk\w*|read|hear|listen\w*|alternative|nothing|menu|position|lid|book|shut|budg\w+|clock|wall)\b|\b(?:it|this|that|these|those|them|one)$|^(?:it|this|that|these|those|they|there(?:['’]s| is| are| will be| won['’]t be)? (?:no|not))\b/i;
/** More than one thing is said. */
const TWO = /[,;]| and (?:I|we|it|she|he|they|there)\b/i;
/** A no goes nowhere. */
const NO = /\b(?:not|no|never|nobody|cannot)\b|n['’]t\b/i;
const MOST_WORDS = 22;

/** A limit of no known shape that says something: kept as it stands, with its reason and what stays open. */
export function wholeLimit(core: string, who: string): string[] {
  const clause = statementIn(core) ?? toldWhole(core);
  if (!clause || EMPTY.test(clause) || clause.split(' ').length > MOST_WORDS || TWO.test(core)) return [];
  return [
    ...(NO.test(clause)
      ? []
      : [
          `${capital(clause)}, and this is as far as ${who} can go, because [your reason]. Is there ${helps(clause)} that would help?`,
        ]),
    `${capital(clause)}, because [your reason]. What else matters to you here?`,
  ];
}
