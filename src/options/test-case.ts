import type { Mail } from '../model/mail.ts';
import type { Nudge, Review } from '../model/review.ts';

/**
 * A mail with what is right about it, as one line that `npm run eval` reads.
 *
 * @param wrong Ids of the nudges that the person holds to be wrong.
 */
export function testCase(mail: Mail, { negotiation, nudges }: Review, wrong: ReadonlySet<string>): string {
  const label = ({ id }: Nudge): 0 | 1 => (wrong.has(id) ? 0 : 1);
  const sentences = nudges.flatMap((nudge) => {
    const { start, end, rule, also } = nudge;
    if (start === null || end === null) return [];
    return [{ start, end, labels: Object.fromEntries([rule, ...also].map((id) => [id, label(nudge)])) }];
  });
  const whole = nudges.filter(({ start }) => start === null);
  const gold = {
    negotiation,
    sentences,
    nudges: Object.fromEntries(whole.map((nudge) => [nudge.rule, label(nudge) === 1])),
  };
  return JSON.stringify({ id: 'playground', ...mail, gold });
}
