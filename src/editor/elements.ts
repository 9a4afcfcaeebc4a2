// instanceof fails across frames: every frame has its own classes.

export function isTextarea(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}

export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

/** The window an element lives in; a document that is not shown has none. */
export function viewOf(element: Element): (Window & typeof globalThis) | null {
  return element.ownerDocument.defaultView;
}

/** The tree whose style sheets and focus an element answers to. */
export function treeOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return isShadowRoot(root) ? root : element.ownerDocument;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}
