import type { Nudge } from '../model/review.ts';
import { CallFirst } from '../ui/call-first.tsx';
import { nameOf } from '../ui/names.ts';
import { NextStep } from '../ui/next-step.tsx';
import { NudgeItem } from '../ui/nudge-item.tsx';
import type { OnItem } from '../ui/quote-item.tsx';
import { Summary } from '../ui/summary.tsx';
import { EnglishOnly } from '../ui/translation.tsx';
import { say, sayCount } from '../texts/say.ts';
import type { Actions } from './actions.ts';
import { DealChoice } from './deal-choice.tsx';
import { Header } from './header.tsx';
import type { Shown } from './screen.ts';
import { sourcesOf } from './sources.ts';
import { Thread } from './thread.tsx';

interface Props {
  readonly shown: Shown;
  readonly actions: Actions;
}

const CALL_FIRST = 'call-first';

/** The negotiation at a glance: whose turn, what to do next, where the numbers are, what is owed, the draft, the thread. */
export function Glance({ shown, actions }: Props) {
  const { view, review, standing, tickedOff } = shown;
  const { mail } = view;
  const call = review.nudges.find((nudge) => nudge.rule === CALL_FIRST);
  const step = standing.steps.find(({ id }) => !call || id !== CALL_FIRST);
  const on: OnItem = { show: actions.show, notSo: (kind, quote) => actions.notSo(mail, kind, quote) };
  return (
    <>
      <Header mail={mail} turn={standing.turn} />
      {step && <NextStep step={step} on={on} />}
      {!step && !call && <p class="quiet nothing">{say('findings_nothing')}</p>}
      {call && (
        <CallFirst
          nudge={call}
          sources={sourcesOf(call.evidence)}
          composing={view.composing}
          onInsert={(text) => actions.insert(text, CALL_FIRST)}
          onCopy={actions.copy}
          onSpoken={() => actions.spoken(mail)}
          onNotNow={() => actions.notNow(mail)}
          onNever={() => actions.never(mail)}
        />
      )}
      <Summary
        standing={standing}
        name={nameOf(mail.them ?? '')}
        on={on}
        days={
          shown.promisedDays && {
            kept: shown.promisedDays,
            onKeep: (day) => actions.keepDay(mail, day),
            onForget: (day) => actions.forgetDay(mail, day),
          }
        }
        onFile={actions.keep}
        onKeep={shown.isCallSettled ? null : { spoken: () => actions.spoken(mail), never: () => actions.never(mail) }}
      />
      {view.composing && <YourDraft shown={shown} call={call} actions={actions} />}
      <DealChoice {...shown.deal} onDeal={(deal) => actions.deal(mail, deal)} />
      <Thread view={view} actions={actions} />
      {tickedOff.length > 0 && (
        <p class="quiet">
          {sayCount('glance_ticked', tickedOff.length)}{' '}
          <button type="button" class="link" onClick={() => actions.bringBack(mail, tickedOff)}>
            {say('glance_bring_back')}
          </button>
        </p>
      )}
    </>
  );
}

interface DraftProps {
  readonly shown: Shown;
  readonly call: Nudge | undefined;
  readonly actions: Actions;
}

function YourDraft({ shown: { view, review, standing }, call, actions }: DraftProps) {
  return (
    <section aria-labelledby="draft-title">
      <h2 id="draft-title">{say('glance_draft')}</h2>
      {standing.drafted ? (
        <DraftPoints
          nudges={review.nudges.filter((nudge) => nudge !== call)}
          draft={view.mail.draft.body}
          actions={actions}
        />
      ) : (
        <p class="quiet">{say('glance_nothing_written')}</p>
      )}
      <EnglishOnly />
    </section>
  );
}

function DraftPoints({ nudges, draft, actions }: { nudges: readonly Nudge[]; draft: string; actions: Actions }) {
  const praise = nudges.filter(({ severity }) => severity === 'praise');
  const points = nudges.filter(({ severity }) => severity !== 'praise');
  const shown = points.filter((point) => point.shown);
  const further = points.length - shown.length;
  return (
    <>
      {praise.length > 0 && <Praise praise={praise} />}
      {shown.length === 0 ? (
        <p class="quiet">{say('glance_nothing_to_change')}</p>
      ) : (
        <ul class="nudges">
          {shown.map((nudge, at) => (
            <NudgeItem
              key={nudge.id}
              nudge={nudge}
              draft={draft}
              isOpen={at === 0}
              sources={sourcesOf(nudge.evidence)}
              onInsert={(text) => actions.insert(text, nudge.rule)}
              onCopy={actions.copy}
            />
          ))}
        </ul>
      )}
      {further > 0 && <p class="quiet">{sayCount('further', further)}</p>}
    </>
  );
}

function Praise({ praise }: { praise: readonly Nudge[] }) {
  return (
    <ul class="praised">
      {praise.map(({ id, because, text }) => (
        <li key={id} lang="en">
          <span aria-hidden="true">✓ </span>
          {because} {text && <q>{text}</q>}
        </li>
      ))}
    </ul>
  );
}
