import type { Summary } from '../model/summary.ts';
import type { Reading } from './reading.ts';
import { nextStep } from './thread/next-step.ts';

/** Everything about one thread, from what was read in it. */
export const summarise = (reading: Reading): Summary => ({
  offers: reading.facts.offers,
  promises: reading.facts.promises,
  open: reading.facts.open,
  call: reading.call,
  next: nextStep(reading),
});
