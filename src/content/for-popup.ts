import type { Answers } from '../browser/messages.ts';
import type { PageProtocol } from '../browser/protocol.ts';
import { webmailOf } from '../webmail/index.ts';
import { canReadOpened } from '../webmail/read/opened.ts';
import { insertParagraph } from './act.ts';
import type { Companion } from './companion.ts';
import type { DraftWatch } from './draft-watch.ts';
import { Pointing } from './pointing.ts';
import { readPage } from './read-mail.ts';
import type { Trees } from './trees.ts';

/** What the page answers the popup; undefined leaves the message to another frame. */
export function answersFor(
  page: Document,
  trees: Trees,
  companion: Companion,
  signal: AbortSignal,
): Omit<Answers<PageProtocol>, 'leave'> {
  const pointing = new Pointing(page, signal);
  /** The draft as it is now: the page may have changed without our being told. */
  const draftNow = (): DraftWatch | null => {
    trees.look();
    return companion.current;
  };
  return {
    look: () => {
      const draft = draftNow();
      // A form that is hidden until somebody answers is no draft yet.
      const isDrawn = draft?.composer.editor.checkVisibility();
      const open = isDrawn ? null : readPage(page, null);
      return open ?? readPage(page, draft && { composer: draft.composer, snapshot: draft.field.read() }) ?? undefined;
    },
    lacksOpenMails: () => (webmailOf(page).id === 'generic' && !canReadOpened()) || undefined,
    insert: (text) => {
      const draft = draftNow();
      return draft
        ? insertParagraph(draft, text).then((outcome) => (outcome === 'done' ? 'done' : 'failed'))
        : undefined;
    },
    point: (quote) => pointing.point(quote, draftNow()) || undefined,
  };
}
