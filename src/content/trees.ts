import { isElement, isShadowRoot } from '../editor/elements.ts';

type Tree = Document | ShadowRoot;

/** How far from a typed letter an idle page may be before we look what was added to it. */
const SOON_MS = 60;

/**
 * Watches a page and the frames of its own origin, those that come later too. Calls back, never synchronously, when
 * a composer may have come or gone, with all trees that may hold one.
 */
export class Trees {
  private readonly watched = new Map<Tree, AbortController>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly page: Document,
    private readonly onTrees: (trees: readonly Tree[]) => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.stop(), { once: true });
    this.look();
  }

  /** Looks at once: before an answer that must not miss a composer. */
  look(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const documents = reachable(this.page);
    for (const document of documents) this.watch(document);
    for (const [tree, watching] of this.watched) {
      if (isShadowRoot(tree) ? tree.host.isConnected : documents.includes(tree)) continue;
      watching.abort();
      this.watched.delete(tree);
    }
    this.onTrees([...documents, ...[...this.watched.keys()].filter(isShadowRoot)]);
  }

  private readonly soon = (): void => {
    this.timer ??= setTimeout(() => this.look(), SOON_MS);
  };

  private watch(tree: Tree): void {
    for (const frame of framesIn(tree)) frame.addEventListener('load', this.soon, { signal: this.signal });
    if (this.watched.has(tree)) return;
    const watching = new AbortController();
    this.watched.set(tree, watching);
    // On the document itself: it outlives document.open(), by which editors write their frames (2026-11).
    const observer = new MutationObserver((records) => records.some(isRelevant) && this.soon());
    observer.observe(tree, {
      subtree: true,
      childList: true,
      attributeFilter: ['contenteditable', 'readonly', 'disabled', 'aria-readonly', 'class'],
    });
    watching.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    tree.addEventListener('focusin', this.enter, { capture: true, passive: true, signal: watching.signal });
    this.noteShadows(tree.activeElement);
  }

  private readonly enter = (event: Event): void => {
    for (const place of event.composedPath()) if (place instanceof Element) this.noteShadows(place);
  };

  /** Open shadow roots make themselves known when something in them is focused: walking every element would cost. */
  private noteShadows(focused: Element | null): void {
    const root = focused?.shadowRoot;
    if (!root || this.watched.has(root)) return;
    this.watch(root);
    this.soon();
  }

  private stop(): void {
    clearTimeout(this.timer);
    for (const watching of this.watched.values()) watching.abort();
    this.watched.clear();
  }
}

// Typing changes text; only elements can bring an editor or take it away. Classes change all the time: of them only
// the one by which TinyMCE says that it cannot be written in counts.
function isRelevant({ type, attributeName, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'attributes') return hasElement(addedNodes) || hasElement(removedNodes);
  return attributeName !== 'class' || (isElement(target) && target.classList.contains('mce-content-body'));
}

function hasElement(nodes: NodeList): boolean {
  for (const node of nodes) if (node.nodeType === Node.ELEMENT_NODE) return true;
  return false;
}

const framesIn = (tree: Tree): NodeListOf<HTMLIFrameElement> => tree.querySelectorAll('iframe');

/** The document and those of its frames that this script may touch. */
function reachable(document: Document): Document[] {
  const inner = Array.from(framesIn(document)).flatMap((frame) => {
    const content = frame.contentDocument;
    return content ? reachable(content) : [];
  });
  return [document, ...inner];
}

/**
 * True when no script of ours in a frame around this one can reach into it, or draw beside it: each frame of a frameset
 * is a page of its own, as nothing is drawn beside frames.
 */
export function isOutermost(view: Window): boolean {
  try {
    // Throws, or is null, across origins.
    return view.parent === view || !view.frameElement || view.frameElement.localName === 'frame';
  } catch {
    return true;
  }
}
