import { isTextarea } from './elements.ts';
import type { Field } from './field.ts';
import { PlainField } from './plain-field.ts';
import { RichField } from './rich-field.ts';

/** `asideSelector` names the parts of the editor that are not the writer's own. */
export function openField(element: HTMLElement, asideSelector: string): Field {
  return isTextarea(element) ? new PlainField(element) : new RichField(element, asideSelector);
}
