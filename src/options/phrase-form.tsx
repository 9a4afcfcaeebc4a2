import { useState } from 'preact/hooks';
import type { OwnPhrase } from '../model/own-phrase.ts';
import { Hits } from '../ui/hits.tsx';
import { PhraseWords } from './phrase-words.tsx';
import { type TryPhrase, useTried } from './tried.ts';

interface Props {
  /** The phrase to be changed, null for a new one. */
  readonly start: OwnPhrase | null;
  readonly onTry: TryPhrase;
  readonly onSave: (phrase: OwnPhrase) => void;
  readonly onCancel: () => void;
}

const EMPTY: OwnPhrase = { words: '', isPattern: false, message: '', instead: [] };
const SAMPLE =
  'Thank you for the quote. Kindly do the needful and revert at the earliest. We can offer €285 per desk, as per our terms.';

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** One phrase to flag, with what it finds shown while it is written. */
export function PhraseForm({ start, onTry, onSave, onCancel }: Props) {
  const [phrase, setPhrase] = useState(start ?? EMPTY);
  const [instead, setInstead] = useState(phrase.instead.join('\n'));
  const [sample, setSample] = useState(SAMPLE);
  const tried = useTried(phrase, sample, onTry);
  const words = phrase.words.trim();
  const set = (change: Partial<OwnPhrase>): void => setPhrase({ ...phrase, ...change });
  const canSave = words !== '' && tried?.fault === null;
  return (
    <form
      class="phrase"
      aria-label={start ? `Change ${start.words}` : 'New words to flag'}
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave) onSave({ ...phrase, words, instead: linesOf(instead) });
      }}
    >
      <PhraseWords phrase={phrase} fault={words === '' ? null : (tried?.fault ?? null)} onSet={set} />
      <label>
        What the card says
        <input
          type="text"
          placeholder="You asked to be told about these words."
          value={phrase.message}
          onInput={(event) => set({ message: event.currentTarget.value })}
        />
      </label>
      <Lines name="Say instead, one wording a line" text={instead} onText={setInstead} />
      <Lines name="Try it on" text={sample} onText={setSample} />
      <p class="preview" role="group" aria-label="What it finds">
        <Hits text={sample} hits={tried?.hits ?? []} />
      </p>
      <div class="row">
        <button type="submit" class="primary" disabled={!canSave}>
          {start ? 'Save' : 'Flag these words'}
        </button>
        {start && (
          <button type="button" onClick={onCancel}>
            Cancel
          </button>
        )}
      </div>
    </form>
  );
}

interface LinesProps {
  readonly name: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function Lines({ name, text, onText }: LinesProps) {
  return (
    <label>
      {name}
      <textarea rows={2} value={text} onInput={(event) => onText(event.currentTarget.value)} />
    </label>
  );
}
