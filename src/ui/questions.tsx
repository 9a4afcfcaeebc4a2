import type { AskedItem } from '../model/standing.ts';
import { say, sayCount } from '../texts/say.ts';
import { Capped } from './capped.tsx';
import { type OnItem, QuoteItem } from './quote-item.tsx';
import { nameOfSide } from './sides.ts';

const SIDES = [
  { side: 'them', title: 'questions_them' },
  { side: 'me', title: 'questions_me' },
] as const;

const STATES = {
  'not found': 'question_not_found',
  deferred: 'question_deferred',
  answered: 'question_answered',
  'let go': 'question_let_go',
} as const satisfies Record<AskedItem['state'], string>;

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
        return open.length > 0 && <List key={side} title={say(title)} questions={open} on={on} />;
      })}
      {questions.every((question) => !waits(question)) && <p class="quiet">{say('questions_none_waits')}</p>}
      {settled.length > 0 && (
        <details class="fold">
          <summary>{sayCount('questions_settled', settled.length)}</summary>
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
            {!title && !question.by && `${nameOfSide(question)} · `}
            {say(STATES[question.state])}
          </QuoteItem>
        )}
      />
    </>
  );
}
