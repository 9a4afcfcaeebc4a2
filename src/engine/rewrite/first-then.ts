import { iAm, type Pieces, type Way } from './reword.ts';
import { capital, small } from './words.ts';

const NO_NO = /^no (?<need>(?!more\b)[^,]{2,60}?),? no (?<out>(?!more\b)[^,]{3,60})(?:,.*)?$/i;

/** "No parking space, no signature": one, and then the other. */
export function firstThen({ core, who }: Pieces): Way[] {
  const { need, out } = NO_NO.exec(core)?.groups ?? {};
  if (!need || !out) return [];
  const first = `the ${small(need)}`;
  const then = `the ${small(out).replace(/ back$/, '')}`;
  return [
    {
      text: `${capital(who)} need ${first} first, because [your reason]. ${capital(then)} can follow as soon as that is done. Does that work for you?`,
    },
    { text: `Could we do it in this order: ${first}, then ${then}? ${iAm(who)} asking because [your reason].` },
  ];
}
