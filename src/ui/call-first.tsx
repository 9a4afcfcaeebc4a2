import type { Evidence } from '../model/evidence.ts';
import type { Nudge } from '../model/review.ts';
import { say } from '../texts/say.ts';
import { Why } from './sources.tsx';
import { Wordings } from './wordings.tsx';

interface Props {
  readonly nudge: Nudge;
  readonly sources: readonly Evidence[];
  /** False when no reply is open: words can only be copied then. */
  readonly composing: boolean;
  readonly onInsert: (text: string) => void;
  readonly onCopy: (text: string) => void;
  readonly onSpoken: () => void;
  readonly onNotNow: () => void;
  readonly onNever: () => void;
}

/** The reminder to speak before the numbers, with an invitation to put into the draft. */
export function CallFirst({ nudge, sources, composing, onInsert, onCopy, onSpoken, onNotNow, onNever }: Props) {
  const wordings = nudge.rewrites.map(({ text }) => ({ before: '', after: text.trim() }));
  return (
    <section class="call" aria-labelledby="call-title">
      <h2 id="call-title">{say('call_title')}</h2>
      <p>{say('call_why')}</p>
      <Why sources={sources} />
      <Wordings
        wordings={wordings}
        action={say(composing ? 'put_into_draft' : 'copy')}
        isMain
        onTake={composing ? onInsert : onCopy}
      />
      <div class="row">
        <button type="button" class="link" onClick={onSpoken}>
          {say('call_spoken')}
        </button>
        <button type="button" class="link" onClick={onNotNow}>
          {say('call_not_now')}
        </button>
        <button type="button" class="link" onClick={onNever}>
          {say('call_never')}
        </button>
      </div>
    </section>
  );
}
