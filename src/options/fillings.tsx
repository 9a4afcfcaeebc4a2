import { useState } from 'preact/hooks';
import { faultInFilling } from '../browser/filling.ts';
import type { Settings } from '../model/settings.ts';
import { addFilling, type Change, type Filling, removeFilling } from './changes.ts';

interface Kind {
  readonly which: Filling;
  readonly title: string;
  readonly what: string;
  readonly field: string;
  readonly example: string;
  readonly add: string;
}

const KINDS: readonly Kind[] = [
  {
    which: 'reasons',
    title: 'Your reasons',
    what: 'Better words often leave [your reason] open. Write one as it goes on after “because”, and the card offers it there. Nothing is ever made up for you.',
    field: 'A reason, as it follows “because”',
    example: 'the steel price rose 8 % since May',
    add: 'Keep this reason',
  },
  {
    which: 'benchmarks',
    title: 'Your benchmarks',
    what: 'What your figures go by, offered where better words leave [your benchmark] open.',
    field: 'A benchmark, as it follows “based on”',
    example: 'the market index of April',
    add: 'Keep this benchmark',
  },
];

interface Props {
  readonly settings: Pick<Settings, Filling>;
  readonly onChange: (change: Change) => void;
}

/** Reasons and benchmarks of the person's own. */
export function Fillings({ settings, onChange }: Props) {
  return (
    <>
      {KINDS.map((kind) => (
        <Section key={kind.which} kind={kind} list={settings[kind.which]} onChange={onChange} />
      ))}
    </>
  );
}

interface SectionProps {
  readonly kind: Kind;
  readonly list: readonly string[];
  readonly onChange: (change: Change) => void;
}

function Section({ kind: { which, title, what, ...form }, list, onChange }: SectionProps) {
  return (
    <section aria-labelledby={`${which}-title`}>
      <h2 id={`${which}-title`}>{title}</h2>
      <p class="quiet">{what}</p>
      {list.length > 0 && (
        <ul class="entries">
          {list.map((words) => (
            <li key={words}>
              <strong class="entry">{words}</strong>
              <button
                type="button"
                aria-label={`Remove ${words}`}
                onClick={() => onChange(removeFilling(which, words))}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      <Form {...form} id={`${which}-fault`} onAdd={(words) => onChange(addFilling(which, words))} />
    </section>
  );
}

interface FormProps extends Pick<Kind, 'field' | 'example' | 'add'> {
  readonly id: string;
  readonly onAdd: (words: string) => void;
}

function Form({ id, field, example, add, onAdd }: FormProps) {
  const [words, setWords] = useState('');
  const plain = plainly(words);
  const wrong = faultInFilling(plain);
  const fault = plain === '' || wrong === null ? '' : `This ${wrong}.`;
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
        {field}
        <input
          type="text"
          placeholder={example}
          value={words}
          aria-invalid={fault !== '' || undefined}
          aria-describedby={id}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{add}</button>
      <p id={id} role="status" class="fault">
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
