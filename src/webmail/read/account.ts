import { addressIn } from './sides.ts';
import { valueOf } from './fields.ts';
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
  const named = Array.from(page.querySelectorAll(WRITERS)).find(
    (field) => addressIn(chosenIn(field)) && purposeOf(field) === 'from' && (field.matches(FIELDS) || isInForm(field)),
  );
  const told = page.querySelector<HTMLInputElement>('input:is([name="user" i], [name="username" i])[value*="@"]');
  return named ? chosenIn(named) : told?.value || accountInTitle(page.title);
}

function chosenIn(field: Element & { readonly selectedOptions?: ArrayLike<Element> }): string {
  const [chosen] = Array.from(field.selectedOptions ?? []);
  return chosen?.textContent?.trim() ?? valueOf(field);
}

const isInForm = (field: Element): boolean => {
  const row = field.parentElement?.parentElement?.parentElement?.parentElement;
  return Array.from(row?.querySelectorAll(FIELDS) ?? []).some((other) => purposeOf(other) === 'subject');
};
