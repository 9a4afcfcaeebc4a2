import type { Evidence } from '../model/evidence.ts';
import type { Nudge } from '../model/review.ts';
import { say } from '../texts/say.ts';
import { Why } from './sources.tsx';
import { type Wording, Wordings } from './wordings.tsx';

interface Props {
  readonly nudge: Nudge;
  /** The draft's text, which the rewrites' offsets point into. */
  readonly draft: string;
  /** False where only its name stands there at first. */
  readonly isOpen: boolean;
  readonly sources: readonly Evidence[];
  readonly onInsert: (text: string) => void;
  readonly onCopy: (text: string) => void;
}

/** One point about the draft: its name, why, and before → after. */
export function NudgeItem({ nudge, draft, isOpen, sources, onInsert, onCopy }: Props) {
  const wordings = wordingsOf(nudge, draft);
  const isAddition = wordings.every(({ before }) => before === '');
  return (
    <li class={`nudge nudge-${nudge.severity}`}>
      <details open={isOpen}>
        <summary>
          <h3 lang="en">{nudge.title}</h3>
        </summary>
        {nudge.text !== '' && wordings.length === 0 && <q lang="en">{nudge.text}</q>}
        <p class="because" lang="en">
          {nudge.because}
        </p>
        <Wordings
          wordings={wordings}
          action={say(isAddition ? 'put_into_draft' : 'copy')}
          onTake={isAddition ? onInsert : onCopy}
        />
        <Why sources={sources} />
      </details>
    </li>
  );
}

function wordingsOf({ rewrites }: Nudge, draft: string): Wording[] {
  return rewrites.map(({ start, end, text, adds }) => ({ before: draft.slice(start, end), after: text.trim(), adds }));
}
