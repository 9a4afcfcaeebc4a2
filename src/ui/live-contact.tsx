import type { Call } from '../model/summary.ts';
import type { CallSilence, Contact } from '../model/standing.ts';
import type { Appointment } from './appointment.ts';
import { ForCalendar } from './for-calendar.tsx';
import { type OnItem, QuoteItem } from './quote-item.tsx';

interface Props {
  readonly contact: Contact;
  /** Name of the other side, '' unknown. */
  readonly name: string;
  readonly on: OnItem;
  readonly onFile: (appointment: Appointment) => void;
}

const MENTIONED: Readonly<Record<Call, string>> = {
  held: 'A call or meeting is mentioned.',
  arranged: 'A call or meeting is arranged, it seems.',
  proposed: 'A call or meeting was suggested.',
  declined: 'Somebody would rather not call.',
  none: 'No call or meeting is mentioned.',
};

/** What to do instead of calling; nothing where the reason needs no word. */
const INSTEAD: Readonly<Partial<Record<CallSilence, string>>> = {
  hot: 'While words are hot a call can make things worse. Let it rest for an hour; then one question about what matters to them.',
  record: 'What is said here may have to be on paper. If you do talk, send a short summary afterwards.',
  procedure: 'A formal procedure seems to be running: contact outside it may be forbidden.',
  'hours apart':
    'With the hours between you a call is awkward: a two-minute voice note or a short personal paragraph is the next best thing.',
  declined: 'Writing is preferred here: one true, personal line in your mail is the next best thing.',
};

/** Live contact as far as it is mentioned, with what helps to make it a good one. */
export function LiveContact({ contact, name, on, onFile }: Props) {
  const { call, said, silence, at } = contact;
  const instead = silence && INSTEAD[silence];
  const ahead = call === 'proposed' || call === 'arranged';
  return (
    <>
      {said ? (
        <ul>
          <QuoteItem kind="contact" item={said} on={on}>
            {MENTIONED[call]}
          </QuoteItem>
        </ul>
      ) : (
        <p class="quiet">{MENTIONED[call]}</p>
      )}
      {instead && <p class="instead">{instead}</p>}
      {ahead && <ForCalendar at={at} title={name ? `Call with ${name}` : 'Call'} onFile={onFile} />}
      {ahead && <FiveMinutes />}
    </>
  );
}

function FiveMinutes() {
  return (
    <details class="fold">
      <summary>For the five minutes</summary>
      <ul class="list">
        <li>Ask how they came to this work, or what a good week looks like.</li>
        <li>Pick up something they mentioned; tell one thing about yourself.</li>
        <li>Leave out price, deadlines and complaints.</li>
        <li>End with “I look forward to your mail.”</li>
      </ul>
      <p class="quiet">Only what you mean, and nothing looked up about their private life.</p>
    </details>
  );
}
