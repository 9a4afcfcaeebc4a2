import { useId, useState } from 'preact/hooks';
import { isHost } from '../browser/exceptions.ts';
import { WEBMAILS } from '../browser/webmails.ts';
import { say } from '../texts/say.ts';
import { useKeptFocus } from './kept-focus.ts';
import { EXAMPLES } from './samples.ts';

interface Props {
  /** Hosts on which the rule stays silent. */
  readonly sites: readonly string[];
  /** Addresses of those with whom it does. */
  readonly people: readonly string[];
  /** The name of the rule. */
  readonly title: string;
  /** An organisation has set the sites. */
  readonly isFixed: boolean;
  /** A host, or an address when there is an @ in it. */
  readonly onSilence: (where: string, isSilent: boolean) => void;
}

const KNOWN = WEBMAILS.flatMap(({ hosts }) => hosts);

/** Sites on which and people with whom a rule says nothing, to be read, added and removed. */
export function Exceptions({ title, sites, people, isFixed, onSilence }: Props) {
  const all = [...sites, ...people];
  return (
    <section {...useKeptFocus(all).section}>
      <h4>{say('exceptions_title')}</h4>
      {all.length === 0 && <p class="quiet">{say('exceptions_none')}</p>}
      <ul class="entries">
        {all.map((where) => (
          <li key={where}>
            <span class="entry">{where}</span>
            <button
              type="button"
              disabled={isFixed && sites.includes(where)}
              aria-label={say('exception_remove', where, title)}
              onClick={() => onSilence(where, false)}
            >
              {say('remove')}
            </button>
          </li>
        ))}
      </ul>
      <Form title={title} isFixed={isFixed} onAdd={(where) => onSilence(where, true)} />
    </section>
  );
}

interface FormProps {
  readonly title: string;
  readonly isFixed: boolean;
  readonly onAdd: (where: string) => void;
}

function Form({ title, isFixed, onAdd }: FormProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');
  const add = (): void => {
    const where = plainly(typed);
    const wrong = faultIn(where, isFixed);
    setFault(wrong);
    if (wrong !== '') return;
    onAdd(where);
    setTyped('');
  };
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label class="grow">
        {say('exception_field')}
        <span class="unseen">: {title}</span>
        <input
          type="text"
          inputMode="email"
          autocomplete="off"
          placeholder={EXAMPLES.site}
          list={`${id}-sites`}
          value={typed}
          aria-invalid={fault !== '' || undefined}
          aria-describedby={`${id}-fault`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <datalist id={`${id}-sites`}>
        {KNOWN.map((host) => (
          <option key={host} value={host} />
        ))}
      </datalist>
      <button type="submit">{say('exception_add')}</button>
      <p id={`${id}-fault`} role="status" class="fault">
        {fault}
      </p>
    </form>
  );
}

/** As it is kept: "https://Mail.example.com/inbox" is the host, "Ines <ines@example.com>" the address. */
function plainly(typed: string): string {
  const words = typed.trim().toLowerCase();
  const address = /[^\s<>]+@[^\s<>]+/.exec(words)?.[0];
  return address ?? words.replace(/^https?:\/\//, '').replace(/[/:?#].*$/, '');
}

function faultIn(where: string, isFixed: boolean): string {
  if (where.includes('@')) return '';
  if (isFixed) return say('organisation_title');
  return isHost(where) ? '' : say('exception_fault');
}
