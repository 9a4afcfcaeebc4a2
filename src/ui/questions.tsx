import type { Side } from '../model/mail.ts';
import type { AskedItem } from '../model/standing.ts';
import { Capped } from './capped.tsx';
import { type OnItem, QuoteItem } from './quote-item.tsx';

const SIDES: readonly { side: Side; title: string }[] = [
  { side: 'them', title: 'They asked' },
  { side: 'me', title: 'You asked' },
];

const STATES: Readonly<Record<AskedItem['state'], string>> = {
  'not found': 'I don’t find an answer',
  deferred: 'To be answered later',
  answered: 'Answered',
  'let go': 'Not asked again',
};

interface Props {
  readonly questions: readonly AskedItem[];
  readonly on: OnItem;
}

/** What either side asked, first what waits for an answer; the rest behind a fold. */
export function Questions({ questions, on }: Props) {
  const waits = ({ state }: AskedItem): boolean => state === 'not found' || state === 'deferred';
  const settled = questions.filter((question) => !waits(question));
  return (
    <>
      {SIDES.map(({ side, title }) => {
        const open = questions.filter((question) => question.side === side && waits(question));
        return open.length > 0 && <List key={side} title={title} questions={open} on={on} />;
      })}
      {questions.every((question) => !waits(question)) && (
        <p class="quiet">No question waits for an answer, as far as this thread shows.</p>
      )}
      {settled.length > 0 && (
        <details class="fold">
          <summary>{settled.length === 1 ? '1 question settled' : `${settled.length} questions settled`}</summary>
          <List questions={settled} on={on} />
        </details>
      )}
    </>
  );
}

function List({ title, questions, on }: { title?: string; questions: readonly AskedItem[]; on: OnItem }) {
  return (
    <>
      {title && <h3>{title}</h3>}
      <Capped
        items={questions.toReversed()}
        show={(question) => (
          <QuoteItem key={`${question.message}${question.text}`} kind="question" item={question} on={on}>
            {title ? STATES[question.state] : `${question.side === 'me' ? 'You' : 'They'} · ${STATES[question.state]}`}
          </QuoteItem>
        )}
      />
    </>
  );
}
