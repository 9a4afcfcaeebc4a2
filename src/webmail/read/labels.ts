import { isElement, wordsOf } from './nodes.ts';
import { CC, FIELDS, FROM, SUBJECT, TO } from './form-words.ts';

/** What a line above a mail tells, by its label. */
export type Told = 'from' | 'to' | 'cc' | 'date' | 'subject';

const DATE =
  'date|sent|received|datum|gesendet|empfangen|envoyé|fecha|enviado|data|inviato|verzonden|skickat|sendt|dato|дата|отправлено|日付|日期|时间|날짜';
const KINDS: ReadonlyMap<string, Told> = new Map(
  (
    [
      ['date', DATE],
      ['to', TO],
      ['cc', CC],
      ['subject', SUBJECT],
      ['from', FROM],
    ] as const
  ).flatMap(([kind, words]) => words.split('|').map((word): [string, Told] => [word, kind])),
);
const LABEL = /^\s*([\p{L}]{1,12})\s*(?:[:：]\s*(.*?))?\s*$/su;
const LONGEST = 200;

/** A label of a mail's head and what stands beside it. */
export interface Label {
  readonly kind: Told;
  readonly text: string;
  /** The element that tells it, or that holds it together with its label. */
  readonly element: Element;
}

export const isLabel = (words: string): boolean => KINDS.has(words.replace(/\s*[:：]$/, '').toLowerCase());

/** What a text on a page labels, where it is one of these labels and something stands beside it. */
export function labelAt(node: Text): Label | null {
  if (node.length > LONGEST) return null;
  const [, word = '', rest = ''] = LABEL.exec(node.data) ?? [];
  const kind = KINDS.get(word.toLowerCase());
  const around = node.parentElement;
  if (!kind || !around || around.closest('pre, code, option, textarea')) return null;
  const beside = besideOf(node);
  const text = [rest, ...beside.map((each) => wordsOf(each))]
    .join(' ')
    .replace(/^[\s:：]+/, '')
    .trim();
  const element = beside.map(asElement).find(Boolean) ?? around;
  const isField = beside.some((each) => asElement(each)?.matches(FIELDS) || asElement(each)?.querySelector(FIELDS));
  if (text === '' || isField || isLabel(text)) return null;
  return { kind, text, element };
}

/** The nodes beside a label: the cell after its own, or the rest of its line. */
function besideOf(label: Text): Node[] {
  let at: Node = label;
  while (!follower(at) && at.parentElement && isAlone(at, at.parentElement)) at = at.parentElement;
  const nodes: Node[] = [];
  for (let node = at.nextSibling; node && node.nodeName !== 'BR'; node = node.nextSibling) {
    const isNext = nodes.length > 0 && isCell(node);
    if (isNext) break;
    if (node.nodeType !== Node.COMMENT_NODE && wordsOf(node) !== '') nodes.push(node);
    if (isCell(node) && nodes.length > 0) break;
  }
  return nodes;
}

/** True where a label is all that its parent shows. */
const isAlone = (node: Node, parent: Element): boolean => wordsOf(parent) === wordsOf(node);

function follower(node: Node): Node | null {
  let next = node.nextSibling;
  while (next && next.nodeName !== 'BR' && wordsOf(next) === '') next = next.nextSibling;
  return next?.nodeName === 'BR' ? null : next;
}

const CELL = /^(?:td|th|dt|dd|div|li|p|tr|section)$/;
const isCell = (node: Node): boolean => CELL.test(node.nodeName.toLowerCase());
const asElement = (node: Node): Element | null => (isElement(node) ? node : null);
