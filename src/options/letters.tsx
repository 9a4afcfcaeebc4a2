import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../texts/say.ts';
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
  const list = useRef<HTMLElement>(null);
  /** The keyboard stays where it was when what it was on moves or goes. */
  const next = useRef('');
  useLayoutEffect(() => {
    if (next.current) list.current?.querySelector<HTMLElement>(`${next.current}:enabled`)?.focus();
    next.current = '';
  });
  const move = (letter: Letter, by: -1 | 1): void => {
    const index = thread.indexOf(letter) + by;
    const isAtEnd = index === 0 || index === thread.length - 1;
    next.current = `[data-letter="${letter.id}"] .${by < 0 === isAtEnd ? 'down' : 'up'}`;
    onEdit(moved(trial, letter, by));
  };
  const remove = (letter: Letter, index: number): void => {
    const neighbour = thread[index + 1] ?? thread[index - 1];
    next.current = neighbour ? `[data-letter="${neighbour.id}"] .remove` : '.add';
    onRemove(letter, index);
  };
  const add = (): void => {
    const more = withOneMore(trial);
    next.current = `[data-letter="${more.thread.at(-1)?.id}"] textarea`;
    onEdit(more);
  };
  return (
    <section ref={list} class="letters" aria-labelledby="letters-title">
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
            onMove={(by) => move(letter, by)}
            onRemove={() => remove(letter, index)}
          />
        ))}
      </ol>
      <button type="button" class="add" onClick={add}>
        {say('try_add')}
      </button>
    </section>
  );
}
