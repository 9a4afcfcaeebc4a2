import { peopleAt, personIn } from './fields.ts';
import { FIELDS } from './form-words.ts';
import { purposeOf } from './purpose.ts';
import { addressIn } from './sides.ts';

/** What shows a person beside the field that one types into: a chip, a token, a pill. */
const CHIPS =
  '[title*="@"], [aria-label*="@"], [email], [data-email], [data-address], [data-value*="@"], li, [role=option], [role=listitem], :is(span, div, button):not(:has(*))';

/** The people of a field: those written in it and those shown as chips beside it, each once. */
export function peopleBeside(field: Element): string[] {
  const written = peopleAt(field).filter((person) => addressIn(person));
  const shown = Array.from(rowOf(field).querySelectorAll(CHIPS), personIn).filter(isOnePerson);
  const people = new Map<string, string>();
  for (const person of [...written, ...shown])
    if (!people.has(addressIn(person))) people.set(addressIn(person), person);
  return people.size > 0 ? Array.from(people.values()) : peopleAt(field);
}

const isOnePerson = (words: string): boolean => words.split('@').length === 2;

/** What is around a field and around none for anything else: its row in the form. */
function rowOf(field: Element): Element {
  const purpose = purposeOf(field);
  let row = field;
  for (let around = row.parentElement; around; around = around.parentElement) {
    const others = Array.from(around.querySelectorAll(FIELDS)).filter((each) => each !== field);
    if (others.some((other) => purposeOf(other) !== purpose)) break;
    row = around;
  }
  return row;
}
