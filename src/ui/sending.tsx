import { say } from '../texts/say.ts';

export interface SendingProps {
  /** What is left in the draft, each in one line. */
  readonly reasons: readonly string[];
  readonly onSend: () => void;
  readonly onStay: () => void;
}

/** One calm look before a mail goes. */
export function Sending({ reasons, onSend, onStay }: SendingProps) {
  return (
    <section class="card" role="alertdialog" aria-labelledby="title" aria-describedby="reasons" tabIndex={-1}>
      <h2 id="title">{say('sending_title')}</h2>
      <ul id="reasons" class="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <div class="choices">
        <button type="button" class="primary" onClick={onStay}>
          {say('sending_stay')}
        </button>
        <button type="button" onClick={onSend}>
          {say('sending_send')}
        </button>
      </div>
    </section>
  );
}
