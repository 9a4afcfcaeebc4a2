import { say } from '../texts/say.ts';
import type { Actions } from './actions.ts';
import { Glance } from './glance.tsx';
import { Quiet } from './quiet.tsx';
import type { Screen } from './screen.ts';
import { Skeleton } from './skeleton.tsx';

interface Props {
  readonly screen: Screen;
  /** The last thing done, for eyes and screen readers; '' for nothing. */
  readonly said: string;
  /** Takes it back, null where that is not needed. */
  readonly onUndo: (() => void) | null;
  /** Host that the person let Parley onto and can take back, null elsewhere. */
  readonly granted: string | null;
  readonly actions: Actions;
}

/** The whole popup. */
export function App({ screen, said, onUndo, granted, actions }: Props) {
  return (
    <>
      <main aria-busy={screen.kind === 'loading'}>
        <p class="said" role="status" tabIndex={-1}>
          {said}
        </p>
        {onUndo && (
          <button type="button" class="undo" onClick={onUndo}>
            {say('undo')}
          </button>
        )}
        {screen.kind === 'loading' && <Skeleton />}
        {screen.kind === 'glance' && <Glance shown={screen.shown} actions={actions} />}
        {screen.kind !== 'loading' && screen.kind !== 'glance' && <Quiet screen={screen} actions={actions} />}
      </main>
      <footer>
        <button type="button" class="link" onClick={actions.options}>
          {say('popup_options')}
        </button>
        <button type="button" class="link" onClick={actions.how}>
          {say('section_how')}
        </button>
        {granted && (
          <button type="button" class="link" onClick={actions.stop}>
            {say('popup_stop', granted)}
          </button>
        )}
      </footer>
    </>
  );
}
