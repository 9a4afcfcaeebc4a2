import { createReader } from '../../engine/reader.ts';
import type { Mail } from '../../model/mail.ts';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import { rules } from '../../rules/index.ts';
import verdicts from '../../rules/verdicts.json' with { type: 'json' };
import weights from '../../rules/weights.json' with { type: 'json' };

const reader = createReader(rules, weights, verdicts);

const mailOf = (body: string): Mail => ({ thread: [], draft: { subject: '', body } });

/** All that a person waits for to see what is marked in a draft without a thread; true where better words are still to be found. */
export const marks = (body: string): boolean =>
  reader.marks(mailOf(body), DEFAULT_SETTINGS).nudges.some(({ awaitsWords }) => awaitsWords);

/** The same with the words for the marks, which are told right behind them. */
export const words = (body: string): void => void reader.review(mailOf(body), DEFAULT_SETTINGS);
