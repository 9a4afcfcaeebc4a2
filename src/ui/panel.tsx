import type { Severity } from '../model/rule.ts';
import { say, sayCount } from '../texts/say.ts';
import { CloseButton } from './card.tsx';

/** A point about the draft as a whole, with words that can go in. */
export interface Wish {
  readonly id: string;
  readonly title: string;
  readonly because: string;
  readonly choices: readonly { readonly words: string; readonly onTake: () => void }[];
  readonly onIgnore: () => void;
}

/** A point about some words of the draft, shown here in one line. */
export interface MarkedWords {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly words: string;
  readonly onShow: () => void;
}

export interface PanelProps {
  /** What was done well, best first; one is shown. */
  readonly praise: readonly string[];
  readonly wishes: readonly Wish[];
  readonly marked: readonly MarkedWords[];
  /** Points beyond the marks. */
  readonly further: number;
  readonly ignored: number;
  readonly paused: boolean;
  readonly trouble: string;
  readonly offersCopy: boolean;
  readonly onRestore: () => void;
  readonly onPause: (paused: boolean) => void;
  readonly onClose: () => void;
}

/** Everything about the draft that is not one stretch of words. */
export function Panel(props: PanelProps) {
  return (
    <section class="card panel" role="dialog" aria-labelledby="title" tabIndex={-1}>
      <header>
        <h2 id="title">{say('panel_title')}</h2>
        <CloseButton onClose={props.onClose} />
      </header>
      {props.praise[0] && (
        <p class="praise">
          <span aria-hidden="true">✓ </span>
          {props.praise[0]}
          {props.praise.length > 1 && (
            <span class="quiet"> {sayCount('panel_more_praise', props.praise.length - 1)}</span>
          )}
        </p>
      )}
      {props.wishes.map((wish, index) => (
        <WishItem key={wish.id} {...wish} name={`wish-${index}`} offersCopy={props.offersCopy} />
      ))}
      <p role="status" class="trouble">
        {props.trouble}
      </p>
      {props.marked.length > 0 && <Marked {...props} />}
      {props.further > 0 && <p class="quiet">{sayCount('further', props.further)}</p>}
      <footer>
        <button type="button" class="plain" onClick={() => props.onPause(!props.paused)}>
          {say(props.paused ? 'panel_resume' : 'panel_pause')}
        </button>
        {props.ignored > 0 && (
          <button type="button" class="plain" onClick={props.onRestore}>
            {sayCount('panel_bring_back', props.ignored)}
          </button>
        )}
      </footer>
    </section>
  );
}

interface WishProps extends Wish {
  /** Unique within the panel. */
  readonly name: string;
  readonly offersCopy: boolean;
}

function WishItem({ name, title, because, choices, onIgnore, offersCopy }: WishProps) {
  return (
    <article class="wish" aria-labelledby={`${name}-title`}>
      <h3 id={`${name}-title`} lang="en">
        {title}
      </h3>
      <p lang="en">{because}</p>
      <ul class="choices" aria-label={say('panel_words_to_add')}>
        {choices.map(({ words, onTake }, index) => (
          <li key={words}>
            <p class="after" id={`${name}-${index}`}>
              {words}
            </p>
            <button type="button" aria-describedby={`${name}-${index}`} onClick={onTake}>
              {say(offersCopy ? 'copy' : 'panel_insert')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="plain" aria-describedby={`${name}-title`} onClick={onIgnore}>
        {say('panel_ignore_once')}
      </button>
    </article>
  );
}

function Marked({ marked }: PanelProps) {
  return (
    <ul class="marked" aria-label={say('panel_marked')}>
      {marked.map(({ id, severity, title, words, onShow }) => (
        <li key={id}>
          <button type="button" class="plain" onClick={onShow}>
            <span class={`shape ${severity}`} aria-hidden="true" />
            <span>{say('panel_marked_words', title, words)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
