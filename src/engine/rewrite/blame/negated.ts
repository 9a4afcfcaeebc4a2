import { baseOf } from '../participles.ts';

const NOT =
  /^(?:(?<not>not|never|didn['’]?t|did not|haven['’]t|have not|hasn['’]t|has not|hadn['’]t|failed to|forgot to|neglected to|omitted to|couldn['’]t|could not)(?: (?:once|even|ever|actually|yet|be (?:bothered|troubled) to|bother(?:ed)?(?: to)?|think to|care to|see fit to|(?:did )?so much as))*) (?<verb>\w+)/i;

/** "never mentioned it", "have not kept it", "could not be bothered to ask" → "didn't mention it". */
export const negated = (act: string, isPerfect: boolean): string =>
  act.replace(NOT, (all, not: string, verb: string) => {
    const isPast = isPerfect || /^(?:never|ha)/i.test(not);
    const base = isPast ? (baseOf(verb) ?? (verb.endsWith('ed') ? undefined : verb)) : verb;
    return base === undefined || /^(?:supposed|meant|only|once)$/i.test(verb) ? all : `didn't ${base}`;
  });
