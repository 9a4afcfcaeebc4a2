import { useState } from 'preact/hooks';
import { allow, type Change, disallow } from './changes.ts';

interface Props {
  readonly allowed: readonly string[];
  readonly onChange: (change: Change) => void;
}

/** Words that are never marked, whichever rule sees them. */
export function Allowed({ allowed, onChange }: Props) {
  const [words, setWords] = useState('');
  return (
    <section aria-labelledby="allow-title">
      <h2 id="allow-title">Words to allow</h2>
      <p class="quiet">
        Marked words that you told Parley to ignore. Only the very same words are left alone, whatever their case.
      </p>
      {allowed.length > 0 && (
        <ul class="entries">
          {allowed.map((phrase) => (
            <li key={phrase}>
              <strong class="entry">{phrase}</strong>
              <button type="button" aria-label={`Remove ${phrase}`} onClick={() => onChange(disallow(phrase))}>
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
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
          <span class="unseen">Words to allow</span>
          <input
            type="text"
            placeholder="take it or leave it"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <button type="submit">Allow these words</button>
      </form>
    </section>
  );
}
