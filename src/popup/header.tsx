import type { Mail } from '../model/mail.ts';
import type { Standing } from '../model/standing.ts';
import { nameOf } from '../ui/names.ts';
import { Turn } from '../ui/turn.tsx';
import { say } from '../texts/say.ts';

interface Props {
  readonly mail: Mail;
  readonly turn: Standing['turn'];
}

/** A silence this long, in days, invites the worst readings. */
const LONG = 4;

/** With whom, about what, and whose turn it is. */
export function Header({ mail, turn }: Props) {
  const subject = mail.draft.subject || mail.thread.at(-1)?.subject;
  return (
    <header class="head">
      <h1>{nameOf(mail.them ?? '') || say('header_negotiation')}</h1>
      {subject && <p class="quiet">{subject}</p>}
      <Turn turn={turn} />
      {turn?.side === 'them' && daysBetween(turn.since, mail.now ?? '') > LONG && (
        <p class="quiet">{say('turn_slow')}</p>
      )}
    </header>
  );
}

function daysBetween(from: string, to: string): number {
  const days = (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;
  return Number.isNaN(days) ? 0 : days;
}
