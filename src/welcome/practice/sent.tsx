import { useEffect, useRef } from 'preact/hooks';
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
        This is what would have been sent
      </h2>
      <p>It went nowhere. These are the exact characters of the mail, and nothing else is in it.</p>
      <dl>
        <dt>To</dt>
        <dd>{sent.to}</dd>
        <dt>Subject</dt>
        <dd>{sent.subject}</dd>
        <dt>Format</dt>
        <dd>{sent.mode === 'rich' ? 'Rich text (HTML)' : 'Plain text'}</dd>
      </dl>
      <pre data-source tabIndex={0} aria-label="Source of the mail">
        {sent.source}
      </pre>
      <div class="actions">
        <button type="button" class="primary" onClick={onUndo}>
          Back to the draft
        </button>
        <button type="button" onClick={onAfresh}>
          Start afresh
        </button>
      </div>
    </section>
  );
}
