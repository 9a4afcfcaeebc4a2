import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Evidence } from '../model/evidence.ts';
import type { Severity } from '../model/rule.ts';
import { say, sayCount } from '../texts/say.ts';
import { Capped } from './capped.tsx';
import { Example } from './example.tsx';
import { Sources } from './sources.tsx';
import { Switch } from './switch.tsx';

/** A rule as a person reads it. */
export interface RuleShown {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly because: string;
  readonly severity: Severity;
  /** Sentences it marks, the words in brackets. */
  readonly flags: readonly string[];
  /** Sentences that look like it and are left alone. */
  readonly allows: readonly string[];
  readonly sources: readonly Evidence[];
}

interface Props {
  readonly rule: RuleShown;
  readonly insistence: 'mark' | 'panel' | 'off';
  /** Whether it marks words, which could be listed in the panel instead. */
  readonly canBeQuiet: boolean;
  /** Why it says nothing though it is on, '' while it speaks. */
  readonly silent: string;
  /** Somebody else has set whether it is on, or where it is shown. */
  readonly fixed: { readonly on: boolean; readonly place: boolean };
  readonly onInsist: (insistence: Props['insistence']) => void;
  /** In how many places it stays silent. */
  readonly exceptions: number;
  /** Where it stays silent, to be set. */
  readonly children?: ComponentChildren;
}

/** One rule: its switch, how it is heard, what it is, and on demand its examples, why, and evidence. */
export function RuleEntry({ rule, insistence, canBeQuiet, silent, fixed, onInsist, exceptions, children }: Props) {
  const id = useId();
  const isOn = insistence !== 'off';
  return (
    <li class={`rule rule-${rule.severity}`} data-rule={rule.id}>
      <div class="rule-head">
        <Switch on={isOn} disabled={fixed.on} describedBy={id} onSwitch={(on) => onInsist(on ? 'mark' : 'off')}>
          <span class="shape" aria-hidden="true" />
          <span lang="en">{rule.title}</span>
        </Switch>
        {canBeQuiet && isOn && (
          <select
            aria-label={say('rule_where', rule.title)}
            disabled={fixed.place}
            value={insistence}
            onChange={(event) => onInsist(event.currentTarget.value === 'panel' ? 'panel' : 'mark')}
          >
            <option value="mark">{say('rule_mark')}</option>
            <option value="panel">{say('rule_panel')}</option>
          </select>
        )}
      </div>
      {isOn && silent && <p class="definition silent">{silent}</p>}
      <p class="definition" id={id} lang="en">
        {rule.definition}
      </p>
      <details>
        <summary>
          {say('rule_examples')}
          {`, ${exceptions > 0 ? sayCount('exceptions', exceptions) : say('exceptions_name')}`}
          <span class="unseen"> {say('rule_examples_of', rule.title)}</span>
        </summary>
        <p class="because" lang="en">
          {rule.because}
        </p>
        {children}
        <Examples rule={rule} />
        {rule.sources.length > 0 && (
          <section>
            <h4>{say('rule_sources')}</h4>
            <Sources sources={rule.sources} />
          </section>
        )}
      </details>
    </li>
  );
}

function speaks(severity: Severity): string {
  if (severity === 'draft') return say('rule_speaks');
  return say(severity === 'praise' ? 'rule_praises' : 'rule_marks');
}

function Examples({ rule }: { rule: RuleShown }) {
  return (
    <>
      <Sentences title={speaks(rule.severity)} texts={rule.flags} />
      <Sentences
        title={say(rule.severity === 'draft' ? 'rule_stays_silent' : 'rule_leaves_alone')}
        texts={rule.allows}
      />
    </>
  );
}

function Sentences({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <section class="sentences">
      <h4>{title}</h4>
      <Capped
        items={texts}
        show={(text) => (
          <li key={text} lang="en">
            <Example text={text} />
          </li>
        )}
      />
    </section>
  );
}
