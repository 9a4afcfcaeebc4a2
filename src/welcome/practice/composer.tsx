import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../texts/say.ts';
import type { Editor, Mode } from './editor.ts';

interface Props {
  readonly editor: Editor;
  readonly mode: Mode;
  readonly to: string;
  readonly subject: string;
  readonly onMode: (mode: Mode) => void;
  readonly onSample: () => void;
  readonly onSend: (to: string, subject: string) => void;
}

const MODES: readonly { mode: Mode; name: string }[] = [
  { mode: 'rich', name: say('practice_rich') },
  { mode: 'plain', name: say('practice_plain') },
];

/** The reply form. The editor is a live element handed in, so that nothing re-renders what is being written. */
export function Composer({ editor, mode, to, subject, onMode, onSample, onSend }: Props) {
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => slot.current?.replaceChildren(editor), [editor]);

  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const fields = new FormData(event.currentTarget);
    onSend(textIn(fields, 'to'), textIn(fields, 'subject'));
  };
  const sendOnShortcut = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    if (event.currentTarget instanceof HTMLFormElement) event.currentTarget.requestSubmit();
  };

  return (
    <form
      class="composer"
      autocomplete="off"
      data-composer
      aria-label={say('practice_reply')}
      onSubmit={send}
      onKeyDown={sendOnShortcut}
    >
      <label class="field">
        <span>{say('practice_to')}</span>
        <input name="to" defaultValue={to} />
      </label>
      <label class="field">
        <span>{say('practice_subject')}</span>
        <input name="subject" defaultValue={subject} />
      </label>
      <div class="editor" ref={slot} />
      <div class="actions">
        <button type="submit" class="primary">
          {say('practice_send')}
        </button>
        <button type="button" onClick={onSample}>
          {say('practice_sample')}
        </button>
        <fieldset class="switch">
          <legend class="unseen">{say('practice_format')}</legend>
          {MODES.map((choice) => (
            <label key={choice.mode}>
              <input
                type="radio"
                name="format"
                value={choice.mode}
                checked={mode === choice.mode}
                onChange={() => onMode(choice.mode)}
              />
              <span>{choice.name}</span>
            </label>
          ))}
        </fieldset>
      </div>
    </form>
  );
}

function textIn(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}
