import { say } from '../texts/say.ts';
import { useKeptFocus } from './kept-focus.ts';
import { LetterForm } from './letter-form.tsx';
import { type Letter, moved, type Trial, withLetter, withOneMore } from './trial.ts';

interface Props {
  readonly trial: Trial;
  readonly onEdit: (trial: Trial) => void;
  readonly onRemove: (letter: Letter, index: number) => void;
}

/** The earlier mails of what is tried: each can be changed, moved and removed, and one more added. */
export function Letters({ trial, onEdit, onRemove }: Props) {
  const { thread } = trial;
  const { section, goTo } = useKeptFocus(thread.map(({ id }) => `${id}`));
  const add = (): void => {
    goTo('li:last-of-type textarea');
    onEdit(withOneMore(trial));
  };
  return (
    <section {...section} class="letters" aria-labelledby="letters-title">
      <h3 id="letters-title">{say('try_thread')}</h3>
      <p class="quiet">{say(thread.length > 0 ? 'try_sides' : 'try_no_thread')}</p>
      <ol>
        {thread.map((letter, index) => (
          <LetterForm
            key={letter.id}
            letter={letter}
            index={index}
            count={thread.length}
            onChange={(changed) => onEdit(withLetter(trial, changed))}
            onMove={(by) => onEdit(moved(trial, letter, by))}
            onRemove={() => onRemove(letter, index)}
          />
        ))}
      </ol>
      <button type="button" onClick={add}>
        {say('try_add')}
      </button>
    </section>
  );
}
