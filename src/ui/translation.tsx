import { say } from '../texts/say.ts';

/** For those who do not see English: what is translated, by whom, and what is not. */
export function Translation() {
  if (say('language') === 'en') return null;
  return (
    <p class="quiet translation">
      {say('options_languages_english_only')}
      {say('translation') !== 'checked' && ` ${say('options_languages_draft')}`}
    </p>
  );
}

/** The same in brief, beside words of ours that stay English. */
export function EnglishOnly() {
  return say('language') === 'en' ? null : <p class="quiet translation">{say('options_languages_english_only')}</p>;
}
