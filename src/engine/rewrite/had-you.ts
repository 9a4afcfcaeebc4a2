import { baseOf, pastOf } from './participles.ts';

const HAD_YOU =
  /^(?:had (?<doer>you|your (?:own )?\w+(?: \w+)??)|if (?<other>you|your (?:own )?\w+(?: \w+)??)(?: had|['’]d))(?<not>n['’]t| not)? (?:(?:just|only|even|actually|bothered to|troubled to|taken the trouble to) )*(?<verb>\w+) (?<rest>[^,]+), (?<then>.+)$/i;
const IF_YOU_HAD =
  /^(?<then>.+?),? (?:if|had) (?<doer>you|your (?:own )?\w+(?: \w+)??)(?: had|['’]d)?(?<not>n['’]t| not)? (?:(?:just|only|even|actually|bothered to|troubled to) )*(?<verb>\w+)(?<rest> .+)?$/i;
/** "we wouldn't have forty doors", "I wouldn't be standing here": how things are. */
const NOW_ARE = /^(?<ours>I|we)(?: would not| wouldn['’]?t|['’]d not) (?<verb>be|have|need) (?<rest>.+)$/i;
/** "we would have closed in March", "my mother would be alive": how they were to be. */
const MEANT_TO = /^(?<ours>I|we)(?: would|['’]d) (?<act>(?:have \w+|be|have|still|now)\b.*)$/i;

/** How things would be, had the reader done better: how they are, and what was or was not done. */
export function hadYou(core: string): string | null {
  const groups = HAD_YOU.exec(core)?.groups ?? IF_YOU_HAD.exec(core)?.groups;
  if (!groups) return null;
  const { verb = '', rest = '', then = '' } = groups;
  const base = baseOf(verb);
  const tail = rest && ` ${rest.trim()}`;
  const done = groups.not ? `you ${base ? pastOf(base) : verb}${tail}` : base ? `you didn't ${base}${tail}` : null;
  if (!done) return null;
  const are = NOW_ARE.exec(then)?.groups;
  if (are)
    return `${are.ours} ${are.verb === 'be' ? (/we/i.test(are.ours ?? '') ? 'are' : 'am') : are.verb} ${are.rest} because ${done}`;
  const meant = MEANT_TO.exec(then)?.groups;
  if (!meant) return done;
  const act = (meant.act ?? '').replace(
    /^have (?<past>\w+(?:ed|t|d|n|de|en|ne|t)|run|cut|put)\b/i,
    (_, past: string) => baseOf(past) ?? `have ${past}`,
  );
  return `${meant.ours} had hoped to ${act.replace(/^(?:still|now) /, '')}, but ${done}`;
}
