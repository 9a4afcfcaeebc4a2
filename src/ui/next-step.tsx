import type { Quote, Step } from '../model/standing.ts';
import { say } from '../texts/say.ts';
import { NotSo, type OnItem } from './quote-item.tsx';
import { told } from './step-words.ts';

/** A step as an item that can be ticked off. */
export const stepQuote = ({ could }: Step): Quote => ({ side: 'me', message: 'draft', text: could });

/** One thing one could do, with its why. */
export function NextStep({ step, on }: { step: Step; on: OnItem }) {
  const { about } = step;
  const { could, because } = told(step);
  return (
    <section class="next" aria-label={say('next_name')}>
      <p>
        <strong>{could}</strong>: {because}.
      </p>
      <p class="known">
        {about ? (
          <button type="button" class="link" onClick={() => on.show(about)}>
            {say('show_in_mail')}
          </button>
        ) : (
          <span />
        )}
        <NotSo kind="step" quote={stepQuote(step)} on={on} about={could} />
      </p>
    </section>
  );
}
