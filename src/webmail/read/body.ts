import type { Head } from './heads.ts';
import { type Holder, isElement, isText, wordsOf } from './nodes.ts';
import { isFrame } from './place.ts';

/** What stands around a mail's words and is none of them. SOGo calls a mail's words a button (2026-11). */
export const CONTROLS =
  'script, style, button, select, nav, [role=button]:not(:has(p, div, br)), [role=toolbar], [role=menu], [role=alert], [role=status], [hidden]';
/** Tables in tables count two or three levels each. */
const MOST_LEVELS = 14;

/**
 * The element, the body of the frame or the shadow tree that holds the words of a mail: what says most of all that is drawn below its
 * head, as near to it as possible. Null for a mail that is folded up.
 */
export function bodyBelow(head: Head, others: readonly Head[]): Holder | null {
  let at: Element = head.last;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const around = at.parentElement;
    if (!around || at.localName === 'body') return null;
    const below = Array.from(followers(at)).filter((each) => !isRowLike(each, at));
    if (below.some((each) => isNextMail(each, at, head, others))) return null;
    const bodies = below.flatMap((each) => (each.checkVisibility() ? contentOf(each) : []));
    const best = bodies.toSorted((a, b) => letters(b) - letters(a))[0];
    if (best && around.contains(head.first) && letters(best) > 0) return best;
    if (others.some((other) => other !== head && around.contains(other.last))) return null;
    at = around;
  }
  return null;
}

function* followers(element: Element): Iterable<Element> {
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) yield next;
}

/** A further line of the head: "Cc", "Attachments". */
const isRowLike = (element: Element, row: Element): boolean =>
  isAlike(element, row) &&
  row.childElementCount > 1 &&
  element.childElementCount === row.childElementCount &&
  wordsOf(element.children[0] ?? element).length <= LONGEST_LABEL;
const LONGEST_LABEL = 25;

const isAlike = (a: Element, b: Element): boolean => a.localName === b.localName && a.className === b.className;

/** Another mail of the conversation; what only quotes the lines above one is built in another way. */
function isNextMail(element: Element, at: Element, head: Head, others: readonly Head[]): boolean {
  const holds = others.some((other) => other !== head && element.contains(other.last));
  return holds && (!head.isLabelled || isAlike(element, at));
}

/** An element's content: that of the only frame or shadow tree in it, where it is drawn in one. */
function contentOf(element: Element): Holder[] {
  if (element.matches(CONTROLS) || isFiles(element)) return [];
  const inner = [element, ...element.querySelectorAll('*')].flatMap((each): Holder[] => {
    const own = each.shadowRoot ?? (isFrame(each) ? each.contentDocument?.body : null);
    return own ? [own] : [];
  });
  const fullest = inner.toSorted((a, b) => letters(b) - letters(a))[0];
  return fullest && letters(fullest) > letters(element) ? [fullest] : [element];
}

/** A list of attachments. Some webmails call what holds the words so as well (2026-11: SOGo). */
const isFiles = (element: Element): boolean =>
  element.matches('[class*="attach" i], [id*="attach" i]') && /^\P{L}*\S+\.\w{2,4}(?!\w)/u.test(wordsOf(element));

/** How much it says, beside its controls and links. */
function letters(holder: Holder): number {
  let count = 0;
  for (const node of holder.childNodes) {
    if (isText(node)) count += node.data.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    else if (isElement(node) && !node.matches(`${CONTROLS}, a`)) count += letters(node);
  }
  return count;
}
