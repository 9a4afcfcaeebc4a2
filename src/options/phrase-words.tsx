import type { OwnPhrase, PhraseFault } from '../model/own-phrase.ts';

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
        Words
        <input
          type="text"
          placeholder={isPattern ? 'kindly .{0,3} (needful|revert)' : 'revert at the earliest'}
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
        This is a pattern
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
      {why}
      {at !== null && <span class="unseen"> It is sign {at + 1} of the pattern.</span>}
    </p>
  );
}

function Syntax() {
  return (
    <p class="quiet">
      Words in small letters, one after the other. <code>(this|that)</code> for a choice, <code>word?</code> for what
      may be missing, <code>.</code> for any word, <code>{'.{0,3}'}</code> for up to three words, <code>/ing$/</code>{' '}
      for part of a word, <code>#Money</code> for a class of words, <code>^</code> and <code>$</code> for the ends of
      the sentence.
    </p>
  );
}
