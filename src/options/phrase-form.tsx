import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OwnPhrase } from '../model/own-phrase.ts';
import { say } from '../texts/say.ts';
import { Hits } from '../ui/hits.tsx';
import { PhraseWords } from './phrase-words.tsx';
import { EXAMPLES } from './samples.ts';
import { type TryPhrase, useTried } from './try-phrase.ts';

interface Props {
  /** The phrase to be changed, null for a new one. */
  readonly start: OwnPhrase | null;
  readonly onTry: TryPhrase;
  readonly onSave: (phrase: OwnPhrase) => void;
  readonly onCancel: () => void;
}

const EMPTY: OwnPhrase = { words: '', isPattern: false, message: '', instead: [] };

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** One phrase to flag, with what it finds shown while it is written. */
export function PhraseForm({ start, onTry, onSave, onCancel }: Props) {
  const [phrase, setPhrase] = useState(start ?? EMPTY);
  const [instead, setInstead] = useState(phrase.instead.join('\n'));
  const [sample, setSample] = useState(EXAMPLES.mail);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    // It may stand far below the phrase that is to be changed.
    if (start) form.current?.querySelector('input')?.focus();
  }, []);
  const tried = useTried(phrase, sample, onTry);
  const words = phrase.words.trim();
  const set = (change: Partial<OwnPhrase>): void => setPhrase({ ...phrase, ...change });
  const canSave = words !== '' && tried?.fault === null;
  return (
    <form
      ref={form}
      class="phrase"
      // The sentence to try it on may be out of a mail: the browser is to keep none on its disk.
      autocomplete="off"
      aria-label={start ? say('change_what', start.words) : say('phrase_new')}
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave) onSave({ ...phrase, words, instead: linesOf(instead) });
      }}
    >
      <PhraseWords phrase={phrase} fault={words === '' ? null : (tried?.fault ?? null)} onSet={set} />
      <label>
        {say('phrase_card')}
        <input
          type="text"
          placeholder={EXAMPLES.message}
          value={phrase.message}
          onInput={(event) => set({ message: event.currentTarget.value })}
        />
      </label>
      <Lines name={say('phrase_instead')} text={instead} onText={setInstead} />
      <Lines name={say('phrase_try')} text={sample} onText={setSample} />
      <p class="preview" role="group" lang="en" aria-label={say('phrase_finds')}>
        <Hits text={sample} hits={tried?.hits ?? []} />
      </p>
      <div class="row">
        <button type="submit" class="primary" disabled={!canSave}>
          {say(start ? 'save' : 'flag_these')}
        </button>
        {start && (
          <button type="button" onClick={onCancel}>
            {say('cancel')}
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
      <textarea lang="en" rows={2} value={text} onInput={(event) => onText(event.currentTarget.value)} />
    </label>
  );
}
