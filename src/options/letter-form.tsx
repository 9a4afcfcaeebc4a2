import { say } from '../texts/say.ts';
import { fieldOf, isoOf } from './moments.ts';
import type { Letter } from './trial.ts';

interface Props {
  readonly letter: Letter;
  readonly index: number;
  /** How many there are. */
  readonly count: number;
  readonly onChange: (letter: Letter) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One earlier mail: whose it is, by whom, when, and what it says. */
export function LetterForm(props: Props) {
  const { letter, index, count, onChange } = props;
  const name = say('try_mail_of', index + 1, count);
  return (
    <li class={`letter letter-${letter.from}`} data-letter={letter.id}>
      <fieldset>
        <legend>{name}</legend>
        <Head letter={letter} onChange={onChange} />
        <label>
          {say('try_says')}
          <textarea
            lang="en"
            rows={4}
            value={letter.body}
            onInput={({ currentTarget }) => onChange({ ...letter, body: currentTarget.value })}
          />
        </label>
        <Place {...props} name={name} />
      </fieldset>
    </li>
  );
}

function Head({ letter, onChange }: Pick<Props, 'letter' | 'onChange'>) {
  return (
    <div class="letter-head">
      <label>
        {say('try_whose')}
        <select
          value={letter.from}
          onChange={({ currentTarget }) => onChange({ ...letter, from: currentTarget.value === 'me' ? 'me' : 'them' })}
        >
          <option value="me">{say('try_mine')}</option>
          <option value="them">{say('try_theirs')}</option>
        </select>
      </label>
      <label>
        {say('try_name')}
        <input
          type="text"
          value={letter.name}
          onInput={({ currentTarget }) => onChange({ ...letter, name: currentTarget.value })}
        />
      </label>
      <label>
        {say('try_date')}
        <input
          type="datetime-local"
          value={fieldOf(letter.date)}
          onChange={({ currentTarget }) => onChange({ ...letter, date: isoOf(currentTarget.value) })}
        />
      </label>
    </div>
  );
}

function Place({ name, index, count, onMove, onRemove }: Props & { readonly name: string }) {
  return (
    <div class="row">
      <button
        type="button"
        disabled={index === 0}
        aria-label={say('try_move_up_what', name)}
        onClick={() => onMove(-1)}
      >
        {say('try_move_up')}
      </button>
      <button
        type="button"
        disabled={index === count - 1}
        aria-label={say('try_move_down_what', name)}
        onClick={() => onMove(1)}
      >
        {say('try_move_down')}
      </button>
      <button type="button" aria-label={say('remove_what', name)} onClick={onRemove}>
        {say('remove')}
      </button>
    </div>
  );
}
