import { say } from '../texts/say.ts';

interface Props {
  readonly words: readonly string[];
  readonly onRemove: (words: string) => void;
}

/** English words of the person's own, each with a way to take it out; nothing where there are none. */
export function WordList({ words, onRemove }: Props) {
  if (words.length === 0) return null;
  return (
    <ul class="entries">
      {words.map((each) => (
        <li key={each}>
          <strong class="entry" lang="en">
            {each}
          </strong>
          <button type="button" aria-label={say('remove_what', each)} onClick={() => onRemove(each)}>
            {say('remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
