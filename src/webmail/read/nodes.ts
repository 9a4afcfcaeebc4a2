// instanceof fails across frames: every frame has its own classes.
export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** What holds the words of a mail: an element, or a shadow tree of its own. */
export type Holder = Element | ShadowRoot;

/** The words below a node, its ends blank no more. */
export const wordsOf = (node: Node): string => (node.textContent ?? '').trim();
