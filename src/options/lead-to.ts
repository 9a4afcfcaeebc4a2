import { placeOf } from '../model/place.ts';
import type { Quote } from '../model/standing.ts';
import { sentIn, type Trial } from './trial.ts';

/** Leads to words of what is tried: they are selected in the field where they stand. */
export function leadTo(form: Element | null, trial: Trial, { message, text }: Quote): void {
  const of = message === 'draft' ? '[data-draft]' : `[data-letter="${sentIn(trial)[message]?.id}"]`;
  const field = form?.querySelector<HTMLTextAreaElement>(`${of} textarea`);
  if (!field) return;
  const { start, end } = placeOf(text, field.value) ?? { start: 0, end: 0 };
  // First: a field that gets the keyboard shows where its selection is.
  field.setSelectionRange(start, end);
  field.focus();
}
