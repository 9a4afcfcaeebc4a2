import type { OwnPhrase, PhraseFault } from '../model/own-phrase.ts';
import { say } from '../texts/say.ts';
import { Emphasised } from '../ui/emphasised.tsx';
import { EXAMPLES } from './samples.ts';

interface Props {
  readonly phrase: OwnPhrase;
  readonly fault: PhraseFault | null;
  readonly onSet: (change: Partial<OwnPhrase>) => void;
}

/** The words or the pattern of a phrase, with what is wrong with it. */
export function PhraseWords({ phrase: { words, isPattern }, fault, onSet }: Props) {
  return (
    <>
      <label>
        {say('phrase_words')}
        <input
          type="text"
          lang="en"
          placeholder={isPattern ? EXAMPLES.pattern : EXAMPLES.phrase}
          value={words}
          aria-invalid={fault ? true : undefined}
          aria-describedby="phrase-fault"
          onInput={(event) => onSet({ words: event.currentTarget.value })}
        />
      </label>
      <div id="phrase-fault" aria-live="polite">
        {fault && <FaultShown words={words} fault={fault} />}
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={isPattern}
          onChange={(event) => onSet({ isPattern: event.currentTarget.checked })}
        />
        {say('phrase_is_pattern')}
      </label>
      {isPattern && <Syntax />}
    </>
  );
}

function FaultShown({ words, fault: { at, why } }: { readonly words: string; readonly fault: PhraseFault }) {
  return (
    <p class="fault">
      {at !== null && (
        <code>
          {words.slice(0, at)}
          <mark>{words.slice(at, at + 1)}</mark>
          {words.slice(at + 1)}
        </code>
      )}{' '}
      <span lang="en">{why}</span>
      {at !== null && <span class="unseen"> {say('phrase_sign', at + 1)}</span>}
    </p>
  );
}

function Syntax() {
  return (
    <p class="quiet">
      <Emphasised text={say('phrase_syntax')} />
    </p>
  );
}
