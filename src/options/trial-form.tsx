import { say } from '../texts/say.ts';
import { Letters } from './letters.tsx';
import { type Letter, type Trial, trialOf } from './trial.ts';
import type { Trying } from './trying.ts';
import { WholeThread } from './whole-thread.tsx';

interface Props {
  readonly trying: Trying;
  readonly onEdit: (trial: Trial) => void;
  readonly onRemove: (letter: Letter, index: number) => void;
  /** Puts something else in its place. */
  readonly onReplace: (by: Trying, said: string) => void;
}

/** The draft that is tried, and the mails before it. */
export function TrialForm({ trying: { trial, taken }, onEdit, onRemove, onReplace }: Props) {
  return (
    // What is filled in would be kept by the browser, on the disk, to bring it back after a crash.
    <form class="phrase" autocomplete="off" aria-label={say('try_mail')} onSubmit={(event) => event.preventDefault()}>
      <WholeThread
        taken={taken}
        onTake={(taken) =>
          onReplace({ trial: trialOf(taken.conversation, taken.me), taken }, say('try_replaced_whole'))
        }
      />
      <label>
        {say('try_subject')}
        <input
          type="text"
          lang="en"
          value={trial.subject}
          onInput={({ currentTarget }) => onEdit({ ...trial, subject: currentTarget.value })}
        />
      </label>
      <Letters trial={trial} onEdit={onEdit} onRemove={onRemove} />
      <label data-draft>
        {say('glance_draft')}
        <textarea
          lang="en"
          rows={7}
          value={trial.draft}
          onInput={({ currentTarget }) => onEdit({ ...trial, draft: currentTarget.value })}
        />
      </label>
    </form>
  );
}
