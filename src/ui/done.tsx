import { say } from '../texts/say.ts';
import { CloseButton } from './card.tsx';

/** A further thing that can be done: why, and what its button says. */
export interface Offer {
  readonly why: string;
  readonly name: string;
  readonly onTake: () => void;
}

export interface DoneProps {
  readonly said: string;
  readonly onUndo: () => void;
  readonly onClose: () => void;
  readonly offer?: Offer | undefined;
}

/** What was just done, and a way back. */
export function Done({ said, onUndo, onClose, offer }: DoneProps) {
  return (
    <section class="card done" role="dialog" aria-label={say('done_name')} aria-describedby="said" tabIndex={-1}>
      <p id="said">{said}</p>
      <button type="button" onClick={onUndo}>
        {say('undo')}
      </button>
      {offer && (
        <div class="offer">
          <p>{offer.why}</p>
          <button type="button" onClick={offer.onTake}>
            {offer.name}
          </button>
        </div>
      )}
      <CloseButton onClose={onClose} />
    </section>
  );
}
