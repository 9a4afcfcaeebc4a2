import type { Call } from '../model/summary.ts';
import type { CallSilence, Contact } from '../model/standing.ts';
import { say } from '../texts/say.ts';
import type { Appointment } from './appointment.ts';
import { ForCalendar } from './for-calendar.tsx';
import { type OnItem, QuoteItem } from './quote-item.tsx';

interface Props {
  readonly contact: Contact;
  /** Name of the other side, '' unknown. */
  readonly name: string;
  readonly on: OnItem;
  /** Null where no appointment is made. */
  readonly onFile: ((appointment: Appointment) => void) | null;
  /** Keeps for other threads with this person what this one shows; null where that is kept already, or nobody is named. */
  readonly onKeep: OnKeep | null;
}

export interface OnKeep {
  readonly spoken: () => void;
  readonly never: () => void;
}

const MENTIONED = {
  held: 'contact_held',
  arranged: 'contact_arranged',
  proposed: 'contact_proposed',
  declined: 'contact_declined',
  none: 'contact_none',
} as const satisfies Record<Call, string>;

/** What to do instead of calling; nothing where the reason needs no word. */
function insteadOf(silence: CallSilence | null): string {
  switch (silence) {
    case 'hot':
      return say('instead_hot');
    case 'record':
      return say('instead_record');
    case 'procedure':
      return say('instead_procedure');
    case 'hours apart':
      return say('instead_hours');
    case 'declined':
      return say('instead_declined');
    default:
      return '';
  }
}

/** Live contact as far as it is mentioned, with what helps to make it a good one. */
export function LiveContact({ contact, name, on, onFile, onKeep }: Props) {
  const { call, said, silence, at } = contact;
  const instead = insteadOf(silence);
  const ahead = call === 'proposed' || call === 'arranged';
  return (
    <>
      {said ? (
        <ul>
          <QuoteItem kind="contact" item={said} on={on}>
            {say(MENTIONED[call])}
          </QuoteItem>
        </ul>
      ) : (
        <p class="quiet">{say(MENTIONED[call])}</p>
      )}
      {instead && <p class="instead">{instead}</p>}
      {onKeep && <Keep contact={contact} onKeep={onKeep} />}
      {ahead && onFile && (
        <ForCalendar at={at} title={name ? say('contact_call_with', name) : say('contact_call')} onFile={onFile} />
      )}
      {ahead && <FiveMinutes />}
    </>
  );
}

const UNWELCOME = new Set<CallSilence | null>(['access', 'declined', 'safety']);

function Keep({ contact: { call, silence }, onKeep }: { contact: Contact; onKeep: OnKeep }) {
  if (UNWELCOME.has(silence))
    return (
      <button type="button" class="link" onClick={onKeep.never}>
        {say('contact_never')}
      </button>
    );
  if (call !== 'held') return null;
  return (
    <button type="button" class="link" onClick={onKeep.spoken}>
      {say('contact_remember')}
    </button>
  );
}

function FiveMinutes() {
  return (
    <details class="fold">
      <summary>{say('minutes_title')}</summary>
      <ul class="list">
        <li>{say('minutes_ask')}</li>
        <li>{say('minutes_tell')}</li>
        <li>{say('minutes_leave')}</li>
        <li>{say('minutes_end')}</li>
      </ul>
      <p class="quiet">{say('minutes_note')}</p>
    </details>
  );
}
