import type { Side } from '../model/mail.ts';
import { say, sayCount } from '../texts/say.ts';
import { shortDay } from './dates.ts';

/** One mail of the thread in a line. */
export interface BriefMail {
  readonly side: Side;
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
          <span class={`side side-${mail.side}`}>{say(mail.side === 'me' ? 'you' : 'they')}</span>
          <button type="button" class="line" onClick={mail.onShow}>
            {mail.line || say('thread_no_words')}
          </button>
          <time dateTime={mail.date}>{shortDay(mail.date)}</time>
        </li>
      ))}
    </ol>
  );
}
