import { FIELDS, FROM, SUBJECT, TO } from './form-words.ts';
import { isElement } from './nodes.ts';

/** What a field of a mail's form is for: `other` for what is neither of these nor the mail itself. */
export type Purpose = 'subject' | 'to' | 'from' | 'other';

const RECIPIENT = '(?:recipient|empfänger|destinat|ontvanger|mottagare)\\p{L}*';

const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'iu');

// First match first: "Reply-To" is no "To".
const BY_LABEL: readonly (readonly [Purpose, RegExp])[] = [
  ['other', /^(?:b?cc|cc[io]|reply[- ]?to|antwort an|signatur\p{L}*|search|suche)(?![\p{L}\d])/iu],
  // "Add a subject"
  ['subject', whole(`(?:\\p{L}+ ){0,2}(?:${SUBJECT})(?: \\p{L}+)?`)],
  ['from', whole(FROM)],
  ['to', whole(`to(?: .*)?|${TO}|.*(?<!\\p{L})${RECIPIENT}`)],
];
const BY_NAME: readonly (readonly [Purpose, RegExp])[] = [
  ['other', /^(?:b?cc|reply(?:to)?|followup(?:to)?|sig(?:nature)?|search|query)$/],
  ['subject', whole(`(?:${SUBJECT})\\p{L}*`)],
  ['from', /^(?:from|identity|sender)$/],
  ['to', /^(?:(?:send|mail)?to(?:addr(?:ess(?:es)?)?|field|list|input)?|recipients?|rcpt)$/],
];

/** What a field is for, as far as its names and what stands beside it tell; null where they do not. */
export function purposeOf(field: Element): Purpose | null {
  const names = ['name', 'id', 'data-testid', 'data-test-id'].map((name) => wordsOf(field.getAttribute(name) ?? ''));
  const called = names.map((parts) => first(BY_NAME, parts)).find(Boolean);
  if (called) return called;
  const shown = ['aria-label', 'placeholder', 'title'].map((name) => field.getAttribute(name) ?? '');
  const labels = [...shown, ...labelsOf(field)].map((label) =>
    label.replaceAll(/\s+/g, ' ').replace(/^[\s*]+|[\s:：*]+$/g, ''),
  );
  const labelled = labels.map((label) => first(BY_LABEL, [label])).find(Boolean);
  return labelled ?? (field.getAttribute('type') === 'email' ? 'to' : null);
}

const first = (table: typeof BY_LABEL, words: readonly string[]): Purpose | undefined =>
  table.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0];

/** "imp-compose-to", "txtTo", "to[]": the words that a name is made of. */
export const wordsOf = (name: string): string[] =>
  name
    .split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .filter(Boolean)
    .map((part) => part.toLowerCase());

/** What labels a field by the page's own word, and what is written in front of it or behind it. */
function labelsOf(field: Element): string[] {
  const tree: Node & Partial<ParentNode> = field.getRootNode();
  const named = (attribute: string, id: string): Element | null =>
    tree.querySelector?.(`[${attribute}="${CSS.escape(id)}"]`) ?? null;
  const ids = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const told = [...ids.map((id) => named('id', id)), field.id ? named('for', field.id) : null];
  // Below an editor there may be many words.
  const behind = field.localName === 'input' ? textsBeside(field, 'nextSibling') : [];
  return [...told.map((label) => label?.textContent ?? ''), ...textsBeside(field, 'previousSibling'), ...behind];
}

/** How far around a field its label may stand: in the cell before its own. */
const LEVELS = 4;
const LONGEST_LABEL = 40;
/** A button built from cells may be one. */
const LONGEST_WORD = 15;

/**
 * The nearest first: chips may stand between a field and its label. Behind a field, where a label stands that floats
 * above it, only as far as the field is alone.
 */
function textsBeside(field: Element, side: 'previousSibling' | 'nextSibling'): string[] {
  const texts: string[] = [];
  let at: Element | null = field;
  for (let level = 0; at && level < LEVELS; level++) {
    if (side === 'nextSibling' && at.parentElement?.querySelectorAll(FIELDS).length !== 1) return texts;
    for (let node = at[side]; node; node = node[side]) {
      const text = labelIn(node);
      if (text === null) return texts;
      texts.push(text);
    }
    at = at.parentElement;
  }
  return texts;
}

/** The words of a node that may be a label; null for one that holds another field, or more than a label does. */
function labelIn(node: Node): string | null {
  if (isElement(node) && (node.matches(FIELDS) || node.querySelector(FIELDS))) return null;
  const text = node.nodeType === Node.COMMENT_NODE ? '' : (node.textContent ?? '').trim();
  const isDeep = isElement(node) && node.querySelector(':scope > * > * > *') !== null;
  return text.length > (isDeep ? LONGEST_WORD : LONGEST_LABEL) ? null : text;
}
