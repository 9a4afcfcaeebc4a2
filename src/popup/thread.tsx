import type { PageView } from '../model/page.ts';
import { ThreadBrief } from '../ui/thread-brief.tsx';
import type { Actions } from './actions.ts';
import { firstOwnLine } from './brief.ts';

/** The thread in brief, or why there is none. */
export function Thread({ view, actions }: { view: PageView; actions: Pick<Actions, 'show'> }) {
  const mails = view.mail.thread.map(({ from, date, body }, message) => {
    const line = firstOwnLine(body);
    return { side: from, date, line, onShow: () => actions.show({ side: from, message, text: line }) };
  });
  return (
    <section aria-labelledby="thread-title">
      <h2 id="thread-title">{view.threadReadable ? titleFor(mails.length) : 'The thread'}</h2>
      {!view.threadReadable && (
        <p class="quiet">
          Parley can't read the conversation on this page; the page may have changed. Your draft is read all the same.
        </p>
      )}
      {view.threadReadable && mails.length === 0 && <p class="quiet">No earlier mail is shown on this page.</p>}
      <ThreadBrief mails={mails} />
    </section>
  );
}

const titleFor = (mails: number): string => (mails === 1 ? 'The thread: 1 mail' : `The thread: ${mails} mails`);
