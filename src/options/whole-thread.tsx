import { useState } from 'preact/hooks';
import { say, sayCount } from '../texts/say.ts';
import { Emphasised } from '../ui/emphasised.tsx';
import { type Conversation, isSame, writersOf } from './conversation.ts';
import { FileField } from './file-field.tsx';
import { type Opened, openFile, openText } from './opened.ts';
import { EXAMPLES } from './samples.ts';
import type { Taken } from './trying.ts';

interface Props {
  /** The conversation that stands in the trial untouched, null for none. */
  readonly taken: Taken | null;
  readonly onTake: (taken: Taken) => void;
}

/** A whole conversation, pasted or opened, to be taken apart. */
export function WholeThread({ taken, onTake }: Props) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const take = (opened: Opened): void => {
    setFault('fault' in opened ? opened.fault : '');
    if (!('fault' in opened)) onTake(opened);
  };
  return (
    <details class="whole">
      <summary>{say('try_whole')}</summary>
      <p class="quiet">{say('try_whole_what')}</p>
      <label>
        {say('try_whole_field')}
        <textarea
          lang="en"
          rows={6}
          placeholder={EXAMPLES.conversation}
          value={text}
          onPaste={(event) => void pasteQuoted(event)}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="button" disabled={text.trim() === ''} onClick={() => void openText(text).then(take)}>
          {say('try_take_apart')}
        </button>
        <FileField accept=".eml,.txt,message/rfc822,text/plain" onFile={(file) => void openFile(file).then(take)}>
          {say('try_open')}
        </FileField>
      </div>
      {fault && (
        <p class="fault" role="alert">
          <Emphasised text={fault} />
        </p>
      )}
      {taken && <Found taken={taken} onTake={onTake} />}
    </details>
  );
}

/** A page's quotations are frames around words; as plain text they would be lost. */
async function pasteQuoted(event: ClipboardEvent): Promise<void> {
  const [html = '', plain = ''] = ['text/html', 'text/plain'].map((type) => event.clipboardData?.getData(type));
  if (!/<blockquote/i.test(html)) return;
  event.preventDefault();
  const words = await import('../eml/html.ts').then(({ textOfHtml }) => textOfHtml(html)).catch(() => plain);
  // The only way that leaves the field its own undo.
  document.execCommand('insertText', false, words);
}

/** What was found in it, which of the writers tries it, and what could not be read. */
function Found({ taken, onTake }: Props & { readonly taken: Taken }) {
  const { conversation, me, leftOut } = taken;
  const writers = writersOf(conversation);
  const notes = [...unread(conversation), ...(leftOut.length > 0 ? [say('try_left_out', leftOut.join(', '))] : [])];
  return (
    <div class="picked">
      <p role="status">{sayCount('try_found', conversation.mails.length)}</p>
      {writers.length > 0 && (
        <label class="row">
          {say('try_you')}
          <select
            value={writers.find((each) => isSame(each, me)) ?? ''}
            onChange={({ currentTarget }) => onTake({ ...taken, me: currentTarget.value })}
          >
            {writers.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
            <option value="">{say('try_nobody')}</option>
          </select>
        </label>
      )}
      {notes.length > 0 && (
        <ul class="faults">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

const BEGINNING = 40;

/** What the conversation does not tell so that it can be read, mail by mail. */
function unread({ mails }: Conversation): string[] {
  return mails.flatMap(({ author, date, body }, index) => {
    const beginning = body.slice(0, BEGINNING);
    // The newest, by nobody named, is the draft.
    if (author === '') return index === mails.length - 1 ? [] : [say('try_no_author', beginning)];
    return date === '' ? [say('try_no_date', beginning)] : [];
  });
}
