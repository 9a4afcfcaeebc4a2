import { CloseButton } from './card.tsx';

export interface DoneProps {
  readonly said: string;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What was just done, and a way back. */
export function Done({ said, onUndo, onClose }: DoneProps) {
  return (
    <section class="card done" role="dialog" aria-label="Ignored" aria-describedby="said" tabIndex={-1}>
      <p id="said">{said}</p>
      <button type="button" onClick={onUndo}>
        Undo
      </button>
      <CloseButton onClose={onClose} />
    </section>
  );
}
