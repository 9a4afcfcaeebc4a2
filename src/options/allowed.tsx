import { useState } from 'preact/hooks';
import { say } from '../texts/say.ts';
import { allow, type Change, disallow } from './changes.ts';
import { useKeptFocus } from './kept-focus.ts';
import { EXAMPLES } from './samples.ts';
import { WordList } from './word-list.tsx';

interface Props {
  readonly allowed: readonly string[];
  readonly onChange: (change: Change) => void;
}

/** Words that are never marked, whichever rule sees them. */
export function Allowed({ allowed, onChange }: Props) {
  const [words, setWords] = useState('');
  return (
    <section {...useKeptFocus(allowed).section} aria-labelledby="allow-title">
      <h2 id="allow-title">{say('allow_title')}</h2>
      <p class="quiet">{say('allow_what')}</p>
      <WordList words={allowed} onRemove={(words) => onChange(disallow(words))} />
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() === '') return;
          onChange(allow(words.trim()));
          setWords('');
        }}
      >
        <label class="grow">
          <span class="unseen">{say('allow_title')}</span>
          <input
            type="text"
            lang="en"
            placeholder={EXAMPLES.allowed}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{say('allow_these')}</button>
      </form>
    </section>
  );
}
