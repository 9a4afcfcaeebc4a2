import { useState } from 'preact/hooks';
import { say } from '../texts/say.ts';
import { Difference } from './difference.tsx';

/** Better words for the same place. */
export interface Wording {
  /** The words as they stand, '' where words are only added. */
  readonly before: string;
  readonly after: string;
  /** What the writer did not say before and has to mean. */
  readonly adds?: readonly string[] | undefined;
}

interface Props {
  readonly wordings: readonly Wording[];
  /** What the button does with the words shown. */
  readonly action: string;
  readonly isMain?: boolean;
  readonly onTake: (words: string) => void;
}

/** One wording at a time, the next a click away: two long rewrites under each other are read by nobody. */
export function Wordings({ wordings, action, isMain = false, onTake }: Props) {
  const [turn, setTurn] = useState(0);
  const at = turn % wordings.length;
  const wording = wordings[at];
  if (!wording) return null;
  return (
    <>
      <Difference before={wording.before} after={wording.after} />
      {wording.adds && wording.adds.length > 0 && (
        <p class="adds">{say('card_only_if_meant', wording.adds.join(' '))}</p>
      )}
      <div class="row">
        <button type="button" class={isMain ? 'primary' : ''} onClick={() => onTake(wording.after)}>
          {action}
        </button>
        {wordings.length > 1 && (
          <button type="button" class="link" onClick={() => setTurn(at + 1)}>
            {say('wordings_another', at + 1, wordings.length)}
          </button>
        )}
      </div>
    </>
  );
}
