import { answer, ask, onSettingsChanged } from '../browser/native.ts';
import { isHost } from '../model/host.ts';
import { webmailOf } from '../webmail/index.ts';
import { Account } from './account.ts';
import { Companion } from './companion.ts';
import type { Asks } from './draft-watch.ts';
import { Drafts } from './drafts.ts';
import { answersFor } from './for-popup.ts';
import { isDone } from './leftover.ts';
import { readMail } from './read-mail.ts';
import { clearStages } from './stage.ts';
import { isOutermost, Trees } from './trees.ts';

function start(page: Document, running: AbortController): void {
  const { signal } = running;
  const account = new Account((noting) => ask('note', noting));
  const companion = new Companion(
    page,
    {
      sourcesOf: (keys) => ask('sources', keys),
      remember: (ignoring, isOn) => ask('ignore', ignoring, isOn),
      wishes: () => ask('wishes'),
      faces: () => ask('faces'),
      account,
    },
    running,
  );
  const asks: Asks = {
    async review(composer, snapshot) {
      const review = () => ask('review', readMail(page, composer, snapshot));
      try {
        // A worker that was stopped while it read is woken once more; after that, by the next keystroke.
        return await review().catch(review);
      } catch {
        // A leftover script goes away.
        isDone(running);
        return null;
      }
    },
    changed(draft) {
      account.shown(draft);
      companion.changed(draft);
    },
    moved: (draft) => companion.moved(draft),
  };
  const drafts = new Drafts(asks, companion);
  signal.addEventListener('abort', () => drafts.keep([]), { once: true });
  const trees = new Trees(page, (all) => drafts.keep(all.flatMap((tree) => webmailOf(page).composers(tree))), signal);
  onSettingsChanged(() => {
    // Nothing is asked in pages without a draft.
    if (companion.current) void companion.wishes.learn();
    drafts.refresh();
  }, signal);
  answer(
    {
      ...answersFor(page, trees, companion, signal),
      leave: (host) => {
        if (isHere(host)) running.abort();
        return isHere(host) ? true : undefined;
      },
    },
    signal,
  );
  // Nobody tells a script that its extension is gone: it finds out when the person comes back to the page.
  const check = (): boolean => isDone(running);
  page.addEventListener('visibilitychange', check, { signal, passive: true });
  page.addEventListener('pointermove', check, { signal, passive: true, capture: true });
}

/** True on a host of a match pattern, whose port says nothing. */
const isHere = (host: string): boolean => isHost(new URL(origin).hostname, host.replace(/:.*$/, ''));

// Scripts of ours that were here before make way: of this version in the same world, of an older one beside it.
const running = new AbortController();
const world: typeof globalThis & { parley?: AbortController } = globalThis;
// A page may have an element of this name.
if (world.parley instanceof AbortController) world.parley.abort();
world.parley = running;
if (isOutermost(window)) {
  clearStages(document);
  start(document, running);
}
