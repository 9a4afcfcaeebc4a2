import { addressIn } from './sides.ts';
import { purposeOf } from './purpose.ts';

/**
 * "Inbox (3) - ines@joinery.example - Gmail": at the end, with at most the webmail's name behind it. What stands before
 * may be the subject of a mail, in which somebody else named an address.
 */
export const accountInTitle = (title: string): string =>
  /([^\s<>()|]+@[^\s<>()|]+\.\w+)(?:\s+[-–|]\s+[^@]*)?$/.exec(title.slice(-LONGEST_END))?.[1] ?? '';
const LONGEST_END = 160;

/** Who writes, on any page: whom a form names as the sender, or the title as the account; '' where neither does. */
export function accountOn(page: Document): string {
  const chosen = Array.from(page.querySelectorAll('select'), (select) => ({
    select,
    text: select.selectedOptions[0]?.textContent?.trim() ?? '',
  })).find(({ select, text }) => addressIn(text) && purposeOf(select) === 'from');
  const told = page.querySelector<HTMLInputElement>(
    'input:is([name="from" i], [name="identity" i], [name="user" i], [name="username" i])[value*="@"]',
  );
  return chosen?.text ?? (told?.value || accountInTitle(page.title));
}
