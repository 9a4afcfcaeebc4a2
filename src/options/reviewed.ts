import { useEffect, useState } from 'preact/hooks';
import type { Mail } from '../model/mail.ts';
import type { Review } from '../model/review.ts';
import type { Standing } from '../model/standing.ts';

/** What is read in a mail and its thread. */
export interface Reading {
  readonly review: Review;
  readonly standing: Standing;
}

/** Has a mail read as it would be in a webmail. */
export type AskReading = (mail: Mail) => Promise<Reading>;

/** A reading with the mail it is about. */
export interface Reviewed extends Reading {
  readonly mail: Mail;
}

/** The latest reading there is; it may be about the mail before the last keystroke. */
export function useReviewed(mail: Mail, onRead: AskReading): Reviewed | null {
  const [reviewed, setReviewed] = useState<Reviewed | null>(null);
  useEffect(() => {
    let isLatest = true;
    const show = (reading: Reading): void => {
      if (isLatest) setReviewed({ mail, ...reading });
    };
    void onRead(mail).then(show);
    return () => {
      isLatest = false;
    };
  }, [JSON.stringify(mail)]);
  return reviewed;
}
