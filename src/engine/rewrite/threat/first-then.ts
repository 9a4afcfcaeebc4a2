import { actWanted } from '../request/asking.ts';
import { iAm, type Pieces, type Way } from '../reword.ts';
import { capital, small } from '../words.ts';

const NO_NO = /^no (?<need>(?!more\b)[^,=]{2,60}?)(?:,| =)? no (?<out>(?!more\b)[^,]{3,60})(?:,.*)?$/i;

/** "No parking space, no signature": one, and then the other. */
export function firstThen({ core, who }: Pieces): Way[] {
  const spared = wantedFor(core);
  const act = spared && actWanted(small(spared));
  if (act) {
    const wish = `${capital(who)} would much rather settle it with you`;
    return [
      { text: `Could you ${act}? ${iAm(who)} asking because [your reason].` },
      { text: `${wish} than take it any further. Could you ${act}?`, adds: [wish] },
    ];
  }
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

/** What the reader is spared: the deed in front of it is the one that is wanted. */
const RELIEF =
  /^(?:nobody|no one|nothing) (?:has|have|needs?|will|gets?)\b|^(?:I|we)(?:['’]ll| will)? (?:stay|drop|forget|let it|leave it|keep quiet|call it|say no more|stop|withdraw|take (?:it|them|the \w+) down)\b|^(?:it|this|that) (?:all )?(?:goes away|is over|stops|ends|stays between us)\b/i;
const AND_RELIEF = /^(?<act>[a-z].+?),? and (?<clause>(?:I|we|it|this|that|nobody|no one|nothing)\b.+)$/i;

/** "Pay what you owe and nobody has to hear of it": what is wanted, and what need not follow; null where the deed is not wanted. */
export const wantedFor = (core: string): string | null => {
  const { act, clause } = AND_RELIEF.exec(core)?.groups ?? {};
  return act && clause && RELIEF.test(clause) ? act : null;
};
