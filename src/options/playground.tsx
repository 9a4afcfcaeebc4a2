import { useRef } from 'preact/hooks';
import { say } from '../texts/say.ts';
import { Findings } from './findings.tsx';
import { leadTo } from './lead-to.ts';
import { type AskReading, useReviewed } from './reviewed.ts';
import { SAMPLES } from './samples.ts';
import { ThreadStanding } from './thread-standing.tsx';
import { type Letter, mailOf, putBack, type Trial, without } from './trial.ts';
import { TrialForm } from './trial-form.tsx';
import type { Trying } from './trying.ts';

interface Props {
  /** Names of the rules by their ids. */
  readonly titles: ReadonlyMap<string, string>;
  readonly trying: Trying;
  readonly onTrying: (change: (now: Trying) => Trying) => void;
  /** Says what was just done, and offers to take it back. */
  readonly onDone: (said: string, undo: () => void) => void;
  readonly onRead: AskReading;
  readonly onCopy: (text: string) => void;
}

/** A place to try Parley on any mail in any thread: what it sees, what it would say, and why. */
export function Playground({ titles, trying, onTrying, onDone, onRead, onCopy }: Props) {
  const { trial } = trying;
  const form = useRef<HTMLElement>(null);
  const reviewed = useReviewed(mailOf(trial), onRead);
  const edit = (trial: Trial): void => onTrying(() => ({ trial, taken: null }));
  const remove = (letter: Letter, index: number): void => {
    const back = (now: Trying): Trying => ({ trial: putBack(now.trial, letter, index), taken: null });
    edit(without(trial, letter));
    onDone(say('try_removed', index + 1), () => onTrying(back));
  };
  const replace = (by: Trying, said: string): void => {
    onTrying(() => by);
    onDone(said, () => onTrying(() => trying));
  };
  return (
    <>
      <section ref={form} aria-labelledby="try-title">
        <h2 id="try-title">{say('section_try')}</h2>
        <p class="quiet">{say('try_what')}</p>
        <div class="choices" role="group" aria-label={say('try_mails')}>
          {SAMPLES.map((each) => (
            <button
              key={each.name}
              type="button"
              aria-pressed={each.trial === trial}
              onClick={() => replace({ trial: each.trial, taken: null }, say('try_replaced', each.name))}
            >
              <strong>{each.name}</strong>
            </button>
          ))}
        </div>
        <TrialForm trying={trying} onEdit={edit} onRemove={remove} onReplace={replace} />
      </section>
      {reviewed && <Findings {...reviewed} titles={titles} onCopy={onCopy} />}
      {reviewed?.standing.negotiation && (
        <ThreadStanding {...reviewed} onShow={(quote) => leadTo(form.current, trial, quote)} />
      )}
    </>
  );
}
