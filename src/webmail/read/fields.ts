import { addressIn } from './sides.ts';

/** What a field holds: the value of an input, the text of anything else. */
export function valueOf(field: Element | null): string {
  if (!field) return '';
  const isField = 'value' in field && field.localName !== 'button';
  const value = isField && typeof field.value === 'string' ? field.value : field.textContent;
  return (value ?? '').replaceAll(/\s+/g, ' ').trim();
}

// Where webmails keep the address behind a name that is shown (2026-11).
const ADDRESS = [
  'email',
  'data-hovercard-id',
  'data-email',
  'data-address',
  'title',
  'aria-label',
  'data-value',
  'href',
];
const NAME = ['name', 'data-name'];

/** "Name <address>" of the person an element shows; the name or the address alone where that is all. */
export function personIn(element: Element | null): string {
  if (!element) return '';
  const named = withoutInitials(valueOf(element), valueOf(element.firstElementChild));
  const shown = withoutEnd(named, valueOf(element.querySelector('a, button, [role=button]'))).replace(/[,;×✕]\s*$/, '');
  const told =
    [...ADDRESS.map((name) => element.getAttribute(name) ?? ''), shown].find((words) => addressIn(words)) ?? '';
  return personOf([...NAME.map((name) => element.getAttribute(name)), shown, told].find(Boolean) ?? '', told);
}

/** "mailto:", "/compose?to=": what a link has in front of an address. */
const LINK_BEFORE = /^[^\s<>@]*[:/=]/;

/** "Name <address>" of words that name somebody; the address may stand elsewhere. */
export function personOf(words: string, told = words): string {
  const address = addressIn(told.replace(LINK_BEFORE, '').replace(/[?&].*$/, ''));
  const name = words
    .replace(/<[^>]*>|\([^)]*@[^)]*\)/g, '')
    .replaceAll(/\S+@\S+|["“”]/g, '')
    .trim();
  if (!address) return name;
  return name ? `${name} <${address}>` : address;
}

/** A picture's place may be taken by the first letters of the name. */
const withoutInitials = (words: string, start: string): string =>
  /^\p{Lu}{1,3}$/u.test(start) && words.startsWith(start) ? words.slice(start.length).trim() || words : words;

/** A chip ends with what takes it away. */
const withoutEnd = (words: string, end: string): string =>
  end && words.endsWith(end) ? words.slice(0, -end.length) || words : words;

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
