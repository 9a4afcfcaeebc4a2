import { endsAbout } from '../request/awaited.ts';
import { byThen } from '../request/pressing.ts';
import { iAm, me, type Pieces } from '../reword.ts';
import { capital, small } from '../words.ts';

/** One near time that an answer can be asked for. */
export const canAskFor = (when: string | null): when is string =>
  when !== null &&
  !/ and /.test(when) &&
  /^(?:by|before|within|in|at|on|today|tonight|tomorrow|this|straight|right|at once|first)\b/i.test(when);

/** Where the shape is unknown, an answer is asked for: by the time that was named, or soon. */
export function answerAsked({ core, who, what: named, when }: Pieces): string[] {
  const about = named ?? endsAbout(core);
  const what = about !== null && NO_MATTER.test(about) ? null : about;
  const why = `${iAm(who)} asking because [your reason].`;
  const settled = `${capital(who)} would like to settle ${what ?? (when?.startsWith('this') ? 'it' : 'this')}`;
  const alone = timeAlone(core);
  if (alone && !canAskFor(when))
    return [`Could you let ${me(who)} know ${alone}? ${why} If that is too tight, what would work for you?`];
  return canAskFor(when)
    ? [
        `Could you let ${me(who)} know${what ? ` about ${what}` : ''} ${byThen(when)}? ${why} If that is too tight, what would work for you?`,
        `${settled} ${byThen(when)}, because [your reason]. What would help you to decide${/^(?:at once|straight|right)/i.test(when) ? '' : ' by then'}?`,
      ]
    : [
        `A quick answer${what ? ` on ${what}` : ''} would help ${me(who)}, because [your reason]. What timing would work for you?`,
        `${settled} soon, because [your reason]. What would help you to decide?`,
      ];
}

/** "Before sundown, please", "thirty minutes": a time and nothing else. */
function timeAlone(core: string): string | null {
  const bare = small(core.replace(/,? (?:please|pls|thanks|thank you|no more|not more|max)$/i, ''));
  if (/^(?:\S+ )?(?:minutes|mins|hours|hrs|days)$/.test(bare)) return `within ${bare}`;
  return /^(?:before|by|within|inside) (?!all\b|far\b)\S+(?: \S+){0,3}$/.test(bare) ? bare : null;
}

/** What is about time or answers itself. */
const NO_MATTER =
  /\b(?:deadline|date|answer|reply|decision|desk|clock|day|hour|minute|week|time|timeline|e-?mail|mail|message|letter|website|laptop|phone|call)s?$|^(?:this|that|the) offer$/i;
