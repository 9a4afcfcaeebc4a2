import { createReader } from '../../engine/reader.ts';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import { rules } from '../../rules/index.ts';
import verdicts from '../../rules/verdicts.json' with { type: 'json' };
import weights from '../../rules/weights.json' with { type: 'json' };

const reader = createReader(rules, weights, verdicts);

/** All that a person waits for when a draft without a thread is reviewed. */
export const review = (body: string): void =>
  void reader.review({ thread: [], draft: { subject: '', body } }, DEFAULT_SETTINGS);
