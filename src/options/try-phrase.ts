import { useEffect, useState } from 'preact/hooks';
import type { OwnPhrase, Tried } from '../model/own-phrase.ts';

/** Has a phrase tried on a text by those who know the language. */
export type TryPhrase = (phrase: OwnPhrase, text: string) => Promise<Tried>;

/** What the phrase finds in the text; null until there is an answer for both as they stand now. */
export function useTried(phrase: OwnPhrase, text: string, onTry: TryPhrase): Tried | null {
  const [answer, setAnswer] = useState<{ readonly asked: string; readonly tried: Tried } | null>(null);
  const asked = JSON.stringify([phrase.words, phrase.isPattern, text]);
  useEffect(() => {
    let isLatest = true;
    const show = (tried: Tried): void => {
      if (isLatest) setAnswer({ asked, tried });
    };
    void onTry(phrase, text).then(show);
    return () => {
      isLatest = false;
    };
  }, [asked]);
  return answer?.asked === asked ? answer.tried : null;
}
