import type { ComponentChildren } from 'preact';
import type { Standing } from '../model/standing.ts';
import { say } from '../texts/say.ts';
import { Agreements } from './agreements.tsx';
import type { Appointment } from './appointment.ts';
import { Blocks } from './blocks.tsx';
import { Interests } from './interests.tsx';
import { LiveContact, type OnKeep } from './live-contact.tsx';
import { Offers } from './offers.tsx';
import { type Days, Promises } from './promises.tsx';
import { Questions } from './questions.tsx';
import type { OnItem } from './quote-item.tsx';
import { ToneStrip } from './tone-strip.tsx';

interface Props {
  readonly standing: Standing;
  /** Name of the other side, '' unknown. */
  readonly name: string;
  readonly on: OnItem;
  /** As in Promises. */
  readonly days: Days | null;
  /** As in LiveContact. */
  readonly onFile: ((appointment: Appointment) => void) | null;
  /** As in LiveContact. */
  readonly onKeep: OnKeep | null;
}

/** The thread as items that lead to their sentences; what was not found is said in one line. */
export function Summary({ standing, name, on, days, onFile, onKeep }: Props) {
  const { offers, questions, promises, agreed, contact, interests, tone, blocks } = standing;
  const hasMarks = tone.mails.some(({ marks }) => marks.length > 0);
  return (
    <div class="summary">
      {isUnsure(standing) && (
        <p class="quiet legend">
          <span class="unsure" aria-hidden="true">
            ?
          </span>{' '}
          {say('unsure')}
        </p>
      )}
      <Section name="offers" title={say('summary_offers')} has={offers.length > 0}>
        <Offers lines={offers} on={on} />
      </Section>
      <Section name="questions" title={say('summary_questions')} has={questions.length > 0}>
        <Questions questions={questions} on={on} />
      </Section>
      <Section
        name="promises"
        title={say('summary_promises')}
        has={promises.length > 0 || (days?.kept ?? []).length > 0}
      >
        <Promises promises={promises} on={on} days={days} />
      </Section>
      <Section name="agreed" title={say('summary_agreed')} has={agreed.length > 0}>
        <Agreements agreed={agreed} on={on} />
      </Section>
      <Section name="contact" title={say('summary_contact')} has>
        <LiveContact contact={contact} name={name} on={on} onFile={onFile} onKeep={onKeep} />
      </Section>
      <Section name="interests" title={say('summary_interests')} has={interests.length > 0}>
        <Interests interests={interests} on={on} />
      </Section>
      <Section name="tone" title={say('summary_tone')} has={hasMarks}>
        <ToneStrip tone={tone} on={on} />
      </Section>
      <Section
        name="blocks"
        title={say('summary_blocks')}
        has={blocks.some(({ state }) => state !== 'not enough text')}
      >
        <Blocks blocks={blocks} on={on} />
      </Section>
      <Missing standing={standing} />
    </div>
  );
}

/** Something in it carries a question mark. */
const isUnsure = ({ offers, questions, promises, agreed, contact, interests }: Standing): boolean =>
  [...offers, ...questions, ...promises, ...agreed, ...interests, ...(contact.said ? [contact.said] : [])].some(
    ({ sure }) => !sure,
  );

/** What the thread does not show, in one line each for what is not there and what there is too little text for. */
function Missing({ standing: { offers, questions, promises, agreed, interests, blocks } }: { standing: Standing }) {
  const missing = [
    offers.length === 0 && say('missing_figures'),
    questions.length === 0 && say('missing_questions'),
    promises.length === 0 && say('missing_promises'),
    agreed.length === 0 && say('missing_agreed'),
    interests.length === 0 && say('missing_interests'),
  ].filter((each) => each !== false);
  const tooShort = blocks.some(({ state }) => state === 'not enough text');
  return (
    <section aria-label={say('summary_missing')}>
      {missing.length > 0 && <p class="quiet">{say('summary_missing_what', missing.join(', '))}</p>}
      {tooShort && <p class="quiet">{say('summary_too_short')}</p>}
    </section>
  );
}

interface SectionProps {
  /** Unique among the sections. */
  readonly name: string;
  readonly title: string;
  readonly has: boolean;
  readonly children: ComponentChildren;
}

function Section({ name, title, has, children }: SectionProps) {
  if (!has) return null;
  const id = `title-${name}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
