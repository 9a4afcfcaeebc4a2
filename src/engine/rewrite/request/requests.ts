import { iAm, me } from '../reword.ts';
import type { Spliced } from '../splice.ts';
import { isVerb } from '../verbs.ts';
import { capital, small } from '../words.ts';

/** The same request in as many shapes as a mail may hold orders. */
export const requests = (act: string, who: 'I' | 'we'): string[] => [
  `Could you ${act}? ${iAm(who)} asking because [your reason].`,
  `${capital(who)} would like you to ${act}, because [your reason]. Is that possible?`,
  `Would you be able to ${act}? It matters to ${me(who)} because [your reason].`,
  `It would help ${me(who)} if you could ${act}.`,
  `Could you please ${act}?`,
];

/** The same of somebody or something the reader answers for. */
export const theirRequests = (thing: string, duty: string, who: 'I' | 'we'): string[] => {
  const act = duty.replace(/ and (?:shall|will|must) (?:also )?/gi, ' and ');
  return [
    `Could ${thing} ${act}? ${iAm(who)} asking because [your reason].`,
    `${capital(who)} would like ${thing} to ${act}, because [your reason]. Is that possible?`,
    `It would help ${me(who)} if ${thing} could ${act}.`,
  ];
};

/** What is wanted as a question without its mark. */
export const couldHave = (what: string, who: 'I' | 'we'): string =>
  `Could ${who} have ${what.replace(/^i(?=\b)/, 'I')}`;

/** What stands beside an order is often its reason. */
export const besides = (act: string, { joint, rest }: Spliced): string[] =>
  /^(?:or|else|otherwise)/.test(joint)
    ? [`Could you ${act}? Otherwise ${small(rest)}.`]
    : /^(?:then|and then|after)/.test(joint)
      ? [`Could you ${act}? Then ${small(rest)}.`]
      : [`Could you ${act}? ${rest}.`, `${rest}. Could you ${act}?`];

/** "cancel it, you confirm it, you send the note" → "cancel it, confirm it and send the note". */
export function withoutYou(act: string): string {
  const once = act.replace(/,? (?:and )?you (?:will )?(?=\w)/gi, ', ');
  return once === act ? act : once.replace(/, (?=[^,]+$)/, ' and ');
}

/** "decide now, read it on the plane" → "decide now and read it on the plane". */
export const inOneBreath = (act: string): string =>
  / and /.test(act)
    ? act
    : act.replace(/, (?=(?<verb>\w+) [^,]+$)/, (comma, verb: string) =>
        isVerb(verb) && verb !== 'not' ? ' and ' : comma,
      );

/** "You need to take back the crates, and you need to do that at your own cost": two duties in one breath. */
export const inOneRow = (text: string): string =>
  /^you\b/i.test(text)
    ? text
        .replace(/,? (?:thank you|thanks|please)(?=,)/gi, '')
        .replace(
          /,? and you(?:['’]ll| will| must| have to| need to| are to| shall)? do (?:that|it|so) (?=(?:on|at|by|in|with|from|for)\b)/gi,
          ', ',
        )
        .replace(/,? and you(?:['’]ll| will| must| have to| need to| are to| shall) (?=\w)/gi, ' and ')
    : text;

/** "Back to the old timetable, please, and no arguing" */
const BACK_TO =
  /^(?:so,? |right,? |it['’]s )?(?:straight )?back to (?<what>(?:the|our|my|your|what|how|where|\d|[$€£])[^;:?]*?)(?:,? please)?(?:,? and (?:no|that(?:['’]s| is)|don['’]t|I|we)\b.*)?$/i;

/** What things are to go back to, as what one would like; null where they are to go nowhere. */
export function backTo(core: string, who: string): string[] | null {
  const what = BACK_TO.exec(core)?.groups?.what;
  return what
    ? [
        `${capital(who)} would like us to go back to ${what}, because [your reason]. Could you live with that?`,
        `Could we go back to ${what}? It matters to ${me(who)} because [your reason].`,
      ]
    : null;
}
