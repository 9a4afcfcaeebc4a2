import type { Side } from '../model/mail.ts';
import { say, sayCount } from '../texts/say.ts';
import { shortDay } from './dates.ts';
import { nameOfSide } from './sides.ts';

/** One mail of the thread in a line. */
export interface BriefMail {
  readonly side: Side;
  /** Who of the other side wrote it, where several of them write. */
  readonly by?: string | undefined;
  /** ISO 8601 or ''. */
  readonly date: string;
  readonly line: string;
  /** Leads to it in the page. */
  readonly onShow: () => void;
}

const RECENT = 4;

/** The thread in brief, newest last; earlier mails behind a fold. */
export function ThreadBrief({ mails }: { mails: readonly BriefMail[] }) {
  const earlier = mails.slice(0, -RECENT);
  return (
    <>
      {earlier.length > 0 && (
        <details class="earlier">
          <summary>{sayCount('thread_earlier', earlier.length)}</summary>
          <Lines mails={earlier} />
        </details>
      )}
      <Lines mails={mails.slice(-RECENT)} />
    </>
  );
}

function Lines({ mails }: { mails: readonly BriefMail[] }) {
  return (
    <ol class="lines">
      {mails.map((mail, index) => (
        <li key={index}>
          <span class={`side side-${mail.side}`}>{nameOfSide(mail)}</span>
          <button type="button" class="line" onClick={mail.onShow}>
            {mail.line || say('thread_no_words')}
          </button>
          <time dateTime={mail.date}>{shortDay(mail.date)}</time>
        </li>
      ))}
    </ol>
  );
}
