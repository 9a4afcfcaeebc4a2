import type { PageView } from '../model/page.ts';
import { whoWrites } from '../ui/people.ts';
import { ThreadBrief } from '../ui/thread-brief.tsx';
import { say, sayCount } from '../texts/say.ts';
import type { Actions } from './actions.ts';
import { firstOwnLine } from './brief.ts';

/** The thread in brief, or why there is none. */
export function Thread({ view, actions }: { view: PageView; actions: Pick<Actions, 'show'> }) {
  const who = whoWrites(view.mail.thread);
  const mails = view.mail.thread.map(({ from, date, body }, message) => {
    const line = firstOwnLine(body);
    return {
      side: from,
      by: who(message),
      date,
      line,
      onShow: () => actions.show({ side: from, message, text: line }),
    };
  });
  return (
    <section aria-labelledby="thread-title">
      <h2 id="thread-title">
        {view.threadReadable ? sayCount('thread_title_count', mails.length) : say('thread_title')}
      </h2>
      {!view.threadReadable && <p class="quiet">{say('thread_unreadable')}</p>}
      {view.mail.thread.some(({ unsure }) => unsure) && <p class="quiet">{say('thread_unsure')}</p>}
      {view.threadReadable && mails.length === 0 && <p class="quiet">{say('thread_none')}</p>}
      <ThreadBrief mails={mails} />
    </section>
  );
}
