import { hostOf } from '../browser/permissions.ts';
import { Notice } from '../ui/notice.tsx';
import { locale, say } from '../texts/say.ts';
import type { Actions } from './actions.ts';
import type { Screen, Shown } from './screen.ts';
import { Thread } from './thread.tsx';

type QuietScreen = Exclude<Screen, { kind: 'loading' | 'glance' }>;

const nameOf = (language: string): string =>
  new Intl.DisplayNames([locale()], { type: 'language', fallback: 'code' }).of(language) ?? say('language_unknown');

interface Props {
  readonly screen: QuietScreen;
  readonly actions: Actions;
}

/** Every screen on which Parley has nothing to say, with the reason and what to do. */
export function Quiet({ screen, actions }: Props) {
  switch (screen.kind) {
    case 'nowhere':
      return (
        <Notice title={say('nowhere_title')}>
          <p>{say('nowhere_text')}</p>
          <Buttons first={say('nowhere_practice')} onFirst={actions.practice} />
        </Notice>
      );
    case 'elsewhere':
      return <Elsewhere site={screen.site} actions={actions} />;
    case 'forbidden':
      return (
        <Notice title={say('forbidden_title', screen.host)}>
          <p>{say('forbidden_text')}</p>
        </Notice>
      );
    case 'idle':
      return (
        <Notice title={say('idle_title')}>
          <p>{say('idle_text')}</p>
          <Buttons first={say('look_again')} onFirst={actions.again} />
        </Notice>
      );
    case 'empty':
      return (
        <Notice title={say('empty_title')}>
          <p>{say('empty_text')}</p>
          <Buttons first={say('look_again')} onFirst={actions.again} />
        </Notice>
      );
    case 'language':
      return (
        <Notice title={say('language_title', nameOf(screen.language))}>
          <p>{say('language_text')}</p>
          <Buttons first={say('look_again')} onFirst={actions.again} />
        </Notice>
      );
    case 'quiet':
      return <NoNegotiation shown={screen.shown} actions={actions} />;
    case 'error':
      return (
        <Notice title={say('error_title')}>
          <p>{say('error_text')}</p>
          <p class="quiet">{say('error_what', screen.message)}</p>
          <Buttons first={say('error_again')} onFirst={actions.again} />
        </Notice>
      );
  }
}

/** It may be one all the same: what was found in it is a click away. */
function NoNegotiation({ shown, actions }: { shown: Shown; actions: Actions }) {
  return (
    <>
      <Notice title={say('quiet_title')}>
        <p>{say('quiet_text')}</p>
        <div class="row">
          <button type="button" class="primary" onClick={actions.again}>
            {say('look_again')}
          </button>
          <button type="button" class="link" onClick={() => actions.glance(shown)}>
            {say('quiet_show')}
          </button>
        </div>
      </Notice>
      <Thread view={shown.view} actions={actions} />
    </>
  );
}

function Elsewhere({ site, actions }: { site: string; actions: Actions }) {
  return (
    <Notice title={say('elsewhere_title', hostOf(site))}>
      <p>{say('elsewhere_text')}</p>
      <Buttons first={say('elsewhere_use')} onFirst={() => actions.useSite(site)} />
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
