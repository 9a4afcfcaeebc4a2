import type { CDPSession, Page } from 'playwright';
import { until } from './until.ts';

/** A node of the accessibility tree: what a screen reader is told, closed shadow roots included. */
interface Heard {
  readonly id: string;
  readonly role: string;
  readonly name: string;
  readonly children: readonly string[];
  readonly element: number | undefined;
}

/** One of Parley's faces in a page: the badge, the card, the panel. */
export interface Face {
  /** All its words in reading order, one space between them. */
  readonly text: string;
  /** Names of its buttons in reading order. */
  readonly buttons: readonly string[];
}

/** In CSS pixels of the page's viewport. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

async function hear(session: CDPSession): Promise<Heard[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter((node) => !node.ignored || node.childIds?.length)
    .map((node) => ({
      id: node.nodeId,
      role: node.ignored ? '' : String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      children: node.childIds ?? [],
      element: node.backendDOMNodeId,
    }));
}

function below(root: Heard, all: readonly Heard[]): Heard[] {
  const byId = new Map(all.map((node) => [node.id, node]));
  const walk = (node: Heard): Heard[] => [
    node,
    ...node.children.flatMap((id) => {
      const child = byId.get(id);
      return child ? walk(child) : [];
    }),
  ];
  return walk(root);
}

const matches = (name: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);

/**
 * Reads and works what Parley shows in a page through the accessibility tree, as its roots are closed to scripts.
 * A face is named by its role and name: `('dialog', /ultimatum/i)`.
 */
export class Faces {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<Faces> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new Faces(page, session);
  }

  /** The face as it is now, null when the page shows none. */
  async read(role: string, name: string | RegExp): Promise<Face | null> {
    const all = await hear(this.session);
    const root = all.find((node) => node.role === role && matches(node.name, name));
    if (!root) return null;
    const buttons = below(root, all).filter((node) => node.role === 'button');
    const text = await this.textOf(root);
    return text === null ? null : { text, buttons: buttons.map((node) => node.name) };
  }

  /** Waits until the face is there and gives its words. */
  async wait(role: string, name: string | RegExp): Promise<Face> {
    return await until(async () => await this.read(role, name), `a ${role} named ${name} to show`);
  }

  /** Waits until the page shows no such face. */
  async gone(role: string, name: string | RegExp): Promise<void> {
    await until(async () => (await this.read(role, name)) === null, `the ${role} named ${name} to go`);
  }

  /** Clicks the element of that role and name with the mouse, as soon as it stands still: a face is moved to its place once it is drawn. */
  async click(role: string, name: string | RegExp): Promise<void> {
    let before: Spot | null = null;
    const { x, y } = await until(async () => {
      const [was, now] = [before, await this.middleOf(role, name)];
      before = now;
      return now && was?.x === now.x && was.y === now.y ? now : null;
    }, `a ${role} named ${name} to click`);
    await this.page.mouse.click(x, y);
  }

  /** Role and name of what holds the focus for a screen reader. */
  async focused(): Promise<{ readonly role: string; readonly name: string } | null> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    const held = nodes.filter((node) =>
      node.properties?.some((property) => property.name === 'focused' && property.value.value === true),
    );
    const last = held.at(-1);
    return last ? { role: String(last.role?.value), name: String(last.name?.value ?? '') } : null;
  }

  /** The words as they are drawn, null when the element has gone meanwhile. */
  private async textOf({ element }: Heard): Promise<string | null> {
    if (element === undefined) return null;
    try {
      const { object } = await this.session.send('DOM.resolveNode', { backendNodeId: element });
      const { result } = await this.session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: 'function () { return this.isConnected ? this.innerText : null; }',
        returnByValue: true,
      });
      // A handle would keep the element in memory for as long as the session lasts.
      await this.session.send('Runtime.releaseObject', { objectId: object.objectId ?? '' });
      return typeof result.value === 'string' ? result.value.replaceAll(/\s+/g, ' ').trim() : null;
    } catch {
      return null;
    }
  }

  /** Where an element stands, undefined when it has gone meanwhile. */
  private async quadOf(backendNodeId: number): Promise<readonly number[] | undefined> {
    try {
      await this.session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
      return (await this.session.send('DOM.getContentQuads', { backendNodeId })).quads[0];
    } catch {
      return undefined;
    }
  }

  private async middleOf(role: string, name: string | RegExp): Promise<Spot | null> {
    const node = (await hear(this.session)).find((each) => each.role === role && matches(each.name, name));
    if (node?.element === undefined) return null;
    const quad = await this.quadOf(node.element);
    if (!quad) return null;
    const middle = (offset: 0 | 1) => [0, 2, 4, 6].reduce((sum, corner) => sum + (quad[corner + offset] ?? 0), 0) / 4;
    return { x: middle(0), y: middle(1) };
  }
}
