import { Fragment } from 'preact';
import type { Evidence } from '../model/evidence.ts';
import type { Severity } from '../model/rule.ts';
import { say } from '../texts/say.ts';
import { Difference } from './difference.tsx';
import { Ignore, type Scope } from './ignore.tsx';

export interface Choice {
  readonly before: string;
  readonly after: string;
  /** Sentences that the writer did not say before and has to mean. */
  readonly adds: readonly string[];
  /** Puts the words in, or copies them where the card says so. */
  readonly onTake: () => void;
}

export interface CardProps {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly words: string;
  readonly because: string;
  /** The words that weighed most where the point rests on what was learned, most first. */
  readonly weighed: readonly string[];
  readonly hasSources: boolean;
  /** Shown when they are there. */
  readonly sources: readonly Evidence[] | null;
  readonly choices: readonly Choice[];
  /** Why words did not go in, '' while nothing went wrong. */
  readonly trouble: string;
  /** Set once a replacement failed: the words can be had by hand. */
  readonly offersCopy: boolean;
  readonly onWhy: () => void;
  /** How far ignoring may reach, the nearest first. */
  readonly scopes: readonly Scope[];
  readonly onClose: () => void;
}

// Ids are fixed: one card at a time, in a root of its own.

/** One point about some words: what it reads as, why, and better words. */
export function Card(props: CardProps) {
  return (
    <section class="card" role="dialog" aria-labelledby="title" aria-describedby="because" tabIndex={-1}>
      <header>
        <span class={`shape ${props.severity}`} aria-hidden="true" />
        <h2 id="title" lang="en">
          {props.title}
        </h2>
        <CloseButton onClose={props.onClose} />
      </header>
      <q class="words">{props.words}</q>
      <p id="because" lang="en">
        {props.because}
      </p>
      {props.weighed.length > 0 && <Weighed {...props} />}
      {props.choices.length > 0 && <Choices {...props} />}
      <p role="status" class="trouble">
        {props.trouble}
      </p>
      <footer>
        <Ignore scopes={props.scopes} />
        {props.hasSources && <Why {...props} />}
      </footer>
    </section>
  );
}

export function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" class="close" aria-label={say('close')} onClick={onClose}>
      <span aria-hidden="true">×</span>
    </button>
  );
}

function Weighed({ weighed }: CardProps) {
  return (
    <p class="quiet">
      {say('card_weighed')}{' '}
      {weighed.map((words, index) => (
        <Fragment key={words}>
          {index > 0 && ', '}
          <q>{words}</q>
        </Fragment>
      ))}
    </p>
  );
}

function Choices({ choices, offersCopy }: CardProps) {
  return (
    <ul class="choices" aria-label={say('card_better_words')}>
      {choices.map((choice, index) => (
        <li key={choice.after}>
          <div id={`choice-${index}`}>
            <Difference before={choice.before} after={choice.after} />
          </div>
          {choice.adds.length > 0 && <p class="adds">{say('card_only_if_meant', choice.adds.join(' '))}</p>}
          <button
            type="button"
            class={index === 0 ? 'primary' : ''}
            aria-describedby={`choice-${index}`}
            onClick={choice.onTake}
          >
            {say(offersCopy ? 'copy' : 'replace')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Why({ sources, onWhy }: CardProps) {
  return (
    <>
      <button type="button" class="plain" aria-expanded={sources !== null} onClick={onWhy}>
        {say('why')}
      </button>
      {sources && (
        <ul class="sources" aria-label={say('card_sources')}>
          {sources.map((source) => (
            <li key={source.cite} lang="en">
              <p>{source.found}</p>
              <p class="quiet">{source.limits}</p>
              <p class="quiet">{source.cite}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
