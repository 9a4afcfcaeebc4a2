import { addressIn } from './sides.ts';

/** What a field holds: the value of an input, the text of anything else. */
export function valueOf(field: Element | null): string {
  if (!field) return '';
  const value = 'value' in field && typeof field.value === 'string' ? field.value : field.textContent;
  return (value ?? '').replaceAll(/\s+/g, ' ').trim();
}

// Where webmails keep the address behind a name that is shown (2026-11).
const ADDRESS = ['email', 'data-hovercard-id', 'data-email', 'data-address', 'title', 'aria-label', 'href'];
const NAME = ['name', 'data-name'];

/** "Name <address>" of the person an element shows; the name or the address alone where that is all. */
export function personIn(element: Element | null): string {
  if (!element) return '';
  const shown = valueOf(element).replace(/[,;×✕]\s*$/, '');
  const told =
    [...ADDRESS.map((name) => element.getAttribute(name) ?? ''), shown].find((words) => addressIn(words)) ?? '';
  const address = addressIn(told);
  const named = [...NAME.map((name) => element.getAttribute(name)), shown, told].find(Boolean) ?? '';
  const name = named
    .replace(/<[^>]*>|\([^)]*@[^)]*\)/g, '')
    .replaceAll(/\S+@\S+|["“”]/g, '')
    .trim();
  if (!address) return name;
  return name ? `${name} <${address}>` : address;
}

/** The people at an element: all that are written in a field, or the one that it shows. */
export const peopleAt = (element: Element): string[] =>
  element.matches('input, textarea') ? peopleIn(valueOf(element)) : [personIn(element)].filter(Boolean);

/** The people written in one field: `"Bellini, Marco" <marco@…>, ines@…`. */
export function peopleIn(list: string): string[] {
  const people = list.match(/(?:"[^"]*"|<[^>]*>|[^,;"<])+/g) ?? [];
  // "Bellini, Marco <marco@…>": a name without an address belongs to what follows it.
  const whole: string[] = [];
  let begun = '';
  for (const part of people.map((each) => each.trim()).filter(Boolean)) {
    const person = begun ? `${begun}, ${part}` : part;
    begun = addressIn(person) ? '' : person;
    if (begun === '') whole.push(person);
  }
  return begun ? [...whole, begun] : whole;
}
