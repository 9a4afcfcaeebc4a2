import { useState } from 'preact/hooks';
import type { Nudge, Signal } from '../model/review.ts';
import { say } from '../texts/say.ts';
import { Difference } from '../ui/difference.tsx';
import { Emphasised } from '../ui/emphasised.tsx';
import { Hits } from '../ui/hits.tsx';
import type { Reviewed } from './reviewed.ts';
import { testCase } from './test-case.ts';

interface Props extends Pick<Reviewed, 'mail' | 'review'> {
  readonly titles: ReadonlyMap<string, string>;
  readonly onCopy: (text: string) => void;
}

/** What came of a review: the marks, what would be said and what was seen all the same. */
export function Findings({ mail, review, titles, onCopy }: Props) {
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const { body } = mail.draft;
  const marked = review.nudges.flatMap(({ start, end, severity, shown, quiet }) =>
    start === null || end === null || severity === 'praise' || !shown || quiet ? [] : [{ start, end }],
  );
  const toggle = ({ id }: Nudge, isRight: boolean): void =>
    setWrong(new Set(isRight ? [...wrong].filter((each) => each !== id) : [...wrong, id]));
  return (
    <>
      <section aria-labelledby="said-title">
        <h2 id="said-title">{say('findings_title')}</h2>
        <p class="preview" role="group" lang="en" aria-label={say('findings_draft')}>
          <Hits text={body} hits={marked.toSorted((a, b) => a.start - b.start)} />
        </p>
        <p>{verdict(review.language, review.negotiation, review.nudges.length)}</p>
        <ul class="nudges">
          {review.nudges.map((nudge) => (
            <Said
              key={nudge.id}
              nudge={nudge}
              body={body}
              isRight={!wrong.has(nudge.id)}
              onRight={(isRight) => toggle(nudge, isRight)}
            />
          ))}
        </ul>
        <div class="row">
          <button type="button" onClick={() => onCopy(testCase(mail, review, wrong))}>
            {say('findings_copy')}
          </button>
          <p class="quiet">
            <Emphasised text={say('findings_copy_what')} />
          </p>
        </div>
      </section>
      <Seen signals={review.signals} titles={titles} />
    </>
  );
}

function verdict(language: string, negotiation: boolean, count: number): string {
  if (language !== 'en') return say('findings_foreign');
  if (!negotiation) return say('findings_private');
  return count === 0 ? say('findings_nothing') : '';
}

interface SaidProps {
  readonly nudge: Nudge;
  readonly body: string;
  readonly isRight: boolean;
  readonly onRight: (isRight: boolean) => void;
}

function Said({ nudge, body, isRight, onRight }: SaidProps) {
  const { severity, title, shown, quiet, because, seenBy, rewrites } = nudge;
  return (
    <li class={`nudge nudge-${severity}`}>
      <h3 lang="en">{title}</h3>
      {!shown && <p class="quiet">{say('findings_counted')}</p>}
      {quiet && <p class="quiet">{say('findings_panel')}</p>}
      <p class="because" lang="en">
        {because}
      </p>
      <p class="quiet">{say('findings_seen_by', seenBy)}</p>
      {rewrites.map(({ start, end, text }) => (
        <Difference key={text} before={body.slice(start, end)} after={text.trim()} />
      ))}
      <label class="check">
        <input type="checkbox" checked={isRight} onChange={(event) => onRight(event.currentTarget.checked)} />
        {say('findings_right')}
        <span class="unseen">: {title}</span>
      </label>
    </li>
  );
}

function Seen({ signals, titles }: { readonly signals: readonly Signal[]; readonly titles: Props['titles'] }) {
  if (signals.length === 0) return null;
  return (
    <section aria-labelledby="seen-title">
      <h2 id="seen-title">{say('seen_title')}</h2>
      <p class="quiet">{say('seen_what')}</p>
      <ul class="entries">
        {signals.map(({ rule, start, text, seenBy }) => (
          <li key={`${rule} ${start}`}>
            <div class="entry" lang="en">
              <strong>{titles.get(rule) ?? rule}</strong> {text && <q>{text}</q>}
              <p class="quiet">{seenBy}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
