import { useEffect, useState } from 'preact/hooks';
import type { Mail } from '../model/mail.ts';
import type { Review } from '../model/review.ts';

/** Has a mail reviewed as it would be in a webmail. */
export type AskReview = (mail: Mail) => Promise<Review>;

/** A review with the mail it is about. */
export interface Reviewed {
  readonly mail: Mail;
  readonly review: Review;
}

/** The latest review there is; it may be about the mail before the last keystroke. */
export function useReviewed(mail: Mail, onReview: AskReview): Reviewed | null {
  const [reviewed, setReviewed] = useState<Reviewed | null>(null);
  useEffect(() => {
    let isLatest = true;
    const show = (review: Review): void => {
      if (isLatest) setReviewed({ mail, review });
    };
    void onReview(mail).then(show);
    return () => {
      isLatest = false;
    };
  }, [JSON.stringify(mail)]);
  return reviewed;
}
