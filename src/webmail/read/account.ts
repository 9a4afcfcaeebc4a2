import { addressIn } from './sides.ts';
import { personIn, valueOf } from './fields.ts';
import { FIELDS } from './form-words.ts';
import { purposeOf } from './purpose.ts';

/**
 * "Inbox (3) - ines@joinery.example - Gmail": at the end, with at most the webmail's name behind it. What stands before
 * may be the subject of a mail, in which somebody else named an address.
 */
export const accountInTitle = (title: string): string =>
  /([^\s<>()|]+@[^\s<>()|]+\.\w+)(?:\s+[-–—|•·:]+\s+[^@]*)?$/.exec(title.slice(-LONGEST_END))?.[1] ?? '';
const LONGEST_END = 160;

/** A menu opens from what shows the choice; the sender of a mail that is read may have one as well. */
const WRITERS = 'select, input, [role=combobox], [aria-haspopup]';

/** Who writes, on any page: whom a form names as the sender, or the title as the account; '' where neither does. */
export function accountOn(page: Document): string {
  const [writer] = writersOn(page);
  const told = page.querySelector<HTMLInputElement>('input:is([name="user" i], [name="username" i])[value*="@"]');
  return writer ? chosenIn(writer) : told?.value || accountInTitle(page.title);
}

/** Every address that a form offers to write from: the identities of whoever is signed in. */
export const identitiesOn = (page: Document): string[] =>
  writersOn(page)
    .flatMap((field) => offersOf(field))
    .map(personIn)
    .filter((person) => addressIn(person));

const writersOn = (page: Document): Element[] =>
  Array.from(page.querySelectorAll(WRITERS)).filter(
    (field) => addressIn(chosenIn(field)) && purposeOf(field) === 'from' && (field.matches(FIELDS) || isInForm(field)),
  );

/** The lines of a choice: its own, or those of the menu or the list that it opens, wherever that stands in the page. */
function offersOf(field: Element): Element[] {
  const ids = ['aria-controls', 'aria-owns', 'list'].flatMap((name) => field.getAttribute(name)?.split(/\s+/) ?? []);
  const lists = ids.filter(Boolean).flatMap((id) => field.ownerDocument.getElementById(id) ?? []);
  return [field, ...lists].flatMap((list) => Array.from(list.querySelectorAll(OFFERS)));
}
const OFFERS = 'option, [role=option], [role=menuitem], [role=menuitemradio]';

function chosenIn(field: Element & { readonly selectedOptions?: ArrayLike<Element> }): string {
  const [chosen] = Array.from(field.selectedOptions ?? []);
  return chosen?.textContent?.trim() ?? valueOf(field);
}

const isInForm = (field: Element): boolean => {
  const row = field.parentElement?.parentElement?.parentElement?.parentElement;
  return Array.from(row?.querySelectorAll(FIELDS) ?? []).some((other) => purposeOf(other) === 'subject');
};
