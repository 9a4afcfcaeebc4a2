import { useState } from 'preact/hooks';
import type { OwnPhrase } from '../model/own-phrase.ts';
import type { Settings } from '../model/settings.ts';
import { say } from '../texts/say.ts';
import { Allowed } from './allowed.tsx';
import { type Change, removePhrase, savePhrase } from './changes.ts';
import { Fillings } from './fillings.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { PhraseForm } from './phrase-form.tsx';
import type { TryPhrase } from './try-phrase.ts';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: Change) => void;
  readonly onTry: TryPhrase;
}

/** The person's own words: those to be told about, and those never to be. */
export function Words({ settings, onChange, onTry }: Props) {
  const [changed, setChanged] = useState<OwnPhrase | null>(null);
  const [count, setCount] = useState(0);
  const { section, goTo } = useKeptFocus(settings.phrases.map(({ words }) => words));
  const edit = (phrase: OwnPhrase | null): void => {
    setChanged(phrase);
    setCount(count + 1);
  };
  /** The form has done with a phrase of the list: one goes back to it, as the list may be long. */
  const leave = (words: string): void => {
    if (changed) goTo(`[data-words="${CSS.escape(words)}"]`);
    edit(null);
  };
  return (
    <>
      <section {...section} aria-labelledby="flag-title">
        <h2 id="flag-title">{say('flag_title')}</h2>
        <p class="quiet">{say('flag_what')}</p>
        {settings.phrases.length > 0 && (
          <ul class="entries">
            {settings.phrases.map((phrase) => (
              <Entry
                key={phrase.words}
                phrase={phrase}
                onEdit={() => edit(phrase)}
                onRemove={() => onChange(removePhrase(phrase))}
              />
            ))}
          </ul>
        )}
        <PhraseForm
          key={count}
          start={changed}
          onTry={onTry}
          onCancel={() => leave(changed?.words ?? '')}
          onSave={(phrase) => {
            onChange(savePhrase(phrase, changed));
            leave(phrase.words);
          }}
        />
      </section>
      <Fillings settings={settings} onChange={onChange} />
      <Allowed allowed={settings.allowed} onChange={onChange} />
    </>
  );
}

interface EntryProps {
  readonly phrase: OwnPhrase;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function Entry({ phrase: { words, isPattern, message, instead }, onEdit, onRemove }: EntryProps) {
  return (
    <li>
      <div class="entry">
        <strong lang="en">{words}</strong>
        {isPattern && <span class="quiet"> {say('flag_pattern')}</span>}
        {message && <p>{message}</p>}
        {instead.length > 0 && <p class="quiet">{say('flag_instead', instead.join(' · '))}</p>}
      </div>
      <button type="button" data-words={words} aria-label={say('change_what', words)} onClick={onEdit}>
        {say('change')}
      </button>
      <button type="button" aria-label={say('remove_what', words)} onClick={onRemove}>
        {say('remove')}
      </button>
    </li>
  );
}
