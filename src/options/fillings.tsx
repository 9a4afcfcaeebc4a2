import { useState } from 'preact/hooks';
import { FILLING_LENGTH, type FillingFault, faultInFilling } from '../browser/filling.ts';
import type { Settings } from '../model/settings.ts';
import { say } from '../texts/say.ts';
import { addFilling, type Change, type Filling, removeFilling } from './changes.ts';
import { useKeptFocus } from './kept-focus.ts';
import { EXAMPLES } from './samples.ts';
import { WordList } from './word-list.tsx';

const KINDS: readonly Filling[] = ['reasons', 'benchmarks'];

interface Props {
  readonly settings: Pick<Settings, Filling>;
  readonly onChange: (change: Change) => void;
}

/** Reasons and benchmarks of the person's own. */
export function Fillings({ settings, onChange }: Props) {
  return (
    <>
      {KINDS.map((which) => (
        <Section key={which} which={which} list={settings[which]} onChange={onChange} />
      ))}
    </>
  );
}

interface SectionProps {
  readonly which: Filling;
  readonly list: readonly string[];
  readonly onChange: (change: Change) => void;
}

function Section({ which, list, onChange }: SectionProps) {
  return (
    <section {...useKeptFocus(list).section} aria-labelledby={`${which}-title`}>
      <h2 id={`${which}-title`}>{say(`${which}_title`)}</h2>
      <p class="quiet">{say(`${which}_what`)}</p>
      <WordList words={list} onRemove={(words) => onChange(removeFilling(which, words))} />
      <Form which={which} onAdd={(words) => onChange(addFilling(which, words))} />
    </section>
  );
}

function inWords(fault: FillingFault | null): string {
  if (fault === null || fault === 'empty') return '';
  return fault === 'long' ? say('filling_long', FILLING_LENGTH) : say('filling_sign');
}

interface FormProps {
  readonly which: Filling;
  readonly onAdd: (words: string) => void;
}

function Form({ which, onAdd }: FormProps) {
  const [words, setWords] = useState('');
  const plain = plainly(words);
  const wrong = faultInFilling(plain);
  const fault = inWords(wrong);
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong !== null) return;
        onAdd(plain);
        setWords('');
      }}
    >
      <label class="grow">
        {say(`${which}_field`)}
        <input
          type="text"
          lang="en"
          placeholder={EXAMPLES[which]}
          value={words}
          aria-invalid={fault !== '' || undefined}
          aria-describedby={`${which}-fault`}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{say(`${which}_add`)}</button>
      <p id={`${which}-fault`} role="status" class="fault">
        {fault}
      </p>
    </form>
  );
}

/** Within a sentence: no "because" twice, and the full stop is ours. */
const plainly = (words: string): string =>
  words
    .trim()
    .replace(/^(?:because|based on)\s+/i, '')
    .replace(/[.\s]+$/, '');
