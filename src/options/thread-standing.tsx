import type { Mail } from '../model/mail.ts';
import type { Quote, Standing } from '../model/standing.ts';
import { say } from '../texts/say.ts';
import { nameOf } from '../ui/names.ts';
import { NextStep } from '../ui/next-step.tsx';
import { whoWrites, withPeople } from '../ui/people.ts';
import type { OnItem } from '../ui/quote-item.tsx';
import { Summary } from '../ui/summary.tsx';
import { Turn } from '../ui/turn.tsx';

interface Props {
  readonly mail: Mail;
  readonly standing: Standing;
  readonly onShow: (quote: Quote) => void;
}

/** Where the thread stands, as the popup tells it. Of a mail that is only tried nothing is remembered. */
export function ThreadStanding({ mail, standing, onShow }: Props) {
  const shown = withPeople(standing, whoWrites(mail.thread));
  const on: OnItem = { show: onShow, notSo: null };
  const [step] = shown.steps;
  return (
    <section class="standing" aria-labelledby="standing-title">
      <h2 id="standing-title">{say('standing_title')}</h2>
      <p class="quiet">{say('standing_what')}</p>
      <Turn turn={shown.turn} />
      {step && <NextStep step={step} on={on} />}
      <Summary standing={shown} name={nameOf(mail.them ?? '')} on={on} days={null} onFile={null} onKeep={null} />
    </section>
  );
}
