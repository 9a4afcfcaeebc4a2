import { hostOf } from '../browser/permissions.ts';
import { Notice } from '../ui/notice.tsx';
import type { Actions } from './actions.ts';
import type { Screen, Shown } from './screen.ts';
import { Thread } from './thread.tsx';

type QuietScreen = Exclude<Screen, { kind: 'loading' | 'glance' }>;

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

interface Props {
  readonly screen: QuietScreen;
  readonly actions: Actions;
}

/** Every screen on which Parley has nothing to say, with the reason and what to do. */
export function Quiet({ screen, actions }: Props) {
  switch (screen.kind) {
    case 'nowhere':
      return (
        <Notice title="No mail to read here">
          <p>Parley reads mail that you write in your browser. Open your webmail and press this button there.</p>
          <Buttons first="Open the practice mailbox" onFirst={actions.practice} />
        </Notice>
      );
    case 'elsewhere':
      return <Elsewhere site={screen.site} actions={actions} />;
    case 'idle':
      return (
        <Notice title="No mail open">
          <p>Parley is on for this page and sees no mail. Open a conversation or start a reply.</p>
          <Buttons first="Look again" onFirst={actions.again} />
        </Notice>
      );
    case 'empty':
      return (
        <Notice title="Not enough text yet">
          <p>Write a sentence or two; the mail is read as you write.</p>
          <Buttons first="Look again" onFirst={actions.again} />
        </Notice>
      );
    case 'language':
      return (
        <Notice title={`Written in ${languages.of(screen.language) ?? 'another language'}, it seems`}>
          <p>
            Parley reads English only, and would rather say nothing than something wrong. Write in English and it reads
            along again.
          </p>
        </Notice>
      );
    case 'quiet':
      return <NoNegotiation shown={screen.shown} actions={actions} />;
    case 'error':
      return (
        <Notice title="That did not work">
          <p>Your mail is untouched. Try again; if it stays like this, reload the page with your webmail.</p>
          <p class="quiet">What went wrong: {screen.message}</p>
          <Buttons first="Try again" onFirst={actions.again} />
        </Notice>
      );
  }
}

/** It may be one all the same: what was found in it is a click away. */
function NoNegotiation({ shown, actions }: { shown: Shown; actions: Actions }) {
  return (
    <>
      <Notice title="Nothing to say here">
        <p>
          This does not read like a negotiation. Is it one? Name the terms in your reply (a price, a date, what you ask
          for), and look again.
        </p>
        <div class="row">
          <button type="button" class="primary" onClick={actions.again}>
            Look again
          </button>
          <button type="button" class="link" onClick={() => actions.glance(shown)}>
            It is one: show what is found
          </button>
        </div>
      </Notice>
      <Thread view={shown.view} actions={actions} />
    </>
  );
}

function Elsewhere({ site, actions }: { site: string; actions: Actions }) {
  return (
    <Notice title={`Parley is not on for ${hostOf(site)}`}>
      <p>
        Do you write mail here? Then let Parley read this one site. Your browser asks you to confirm, and what it reads
        stays on this computer.
      </p>
      <Buttons first="Use Parley on this site" onFirst={() => actions.useSite(site)} />
    </Notice>
  );
}

function Buttons({ first, onFirst }: { first: string; onFirst: () => void }) {
  return (
    <div class="row">
      <button type="button" class="primary" onClick={onFirst}>
        {first}
      </button>
    </div>
  );
}
