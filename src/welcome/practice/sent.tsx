import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../texts/say.ts';
import type { Mode } from './editor.ts';

export interface Sending {
  readonly to: string;
  readonly subject: string;
  readonly mode: Mode;
  readonly source: string;
}

interface Props {
  readonly sent: Sending;
  readonly onUndo: () => void;
  readonly onAfresh: () => void;
}

/** What would have gone out, to the letter: the proof that nothing of ours is in it. */
export function Sent({ sent, onUndo, onAfresh }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="sent" data-sent aria-labelledby="sent-title">
      <h2 id="sent-title" tabIndex={-1} ref={heading}>
        {say('sent_title')}
      </h2>
      <p>{say('sent_what')}</p>
      <dl>
        <dt>{say('practice_to')}</dt>
        <dd>{sent.to}</dd>
        <dt>{say('practice_subject')}</dt>
        <dd>{sent.subject}</dd>
        <dt>{say('practice_format')}</dt>
        <dd>{say(sent.mode === 'rich' ? 'sent_rich' : 'practice_plain')}</dd>
      </dl>
      <pre data-source tabIndex={0} lang="en" aria-label={say('sent_source')}>
        {sent.source}
      </pre>
      <div class="actions">
        <button type="button" class="primary" onClick={onUndo}>
          {say('sent_back')}
        </button>
        <button type="button" onClick={onAfresh}>
          {say('sent_afresh')}
        </button>
      </div>
    </section>
  );
}
