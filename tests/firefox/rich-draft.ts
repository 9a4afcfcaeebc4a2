import * as v from 'valibot';
import { until } from '../../src/cli/drive/until.ts';
import { findMisplaced, REACH } from '../editors/misplaced.ts';
import { marksOf, shown } from './harness.ts';
import type { Tab } from './tab.ts';

const Held = v.object({ source: v.string(), model: v.string() });
const Words = v.array(v.string());

/** A draft in an editor of tests/editors/pages, worked with real keys and a real mouse. */
export class RichDraft {
  private constructor(
    readonly tab: Tab,
    private readonly editor: string,
  ) {}

  /** @param editor A script that finds the textarea or the editable element, in the page or in one of its frames. */
  static async of(tab: Tab, editor: string): Promise<RichDraft> {
    await until(async () => await tab.evaluate(`!!window.parleyTest && !!(${editor})`), 'the editor to start');
    return new RichDraft(tab, editor);
  }

  /** Types at the end of the draft. */
  async type(text: string): Promise<void> {
    await this.tab.evaluate(`(${this.editor}).focus()`);
    await this.tab.press('Control', 'End');
    await this.tab.type(text);
  }

  /** The HTML as it stands in the page, and what the editor itself holds to be its text. */
  async held(): Promise<v.InferOutput<typeof Held>> {
    const script = `JSON.stringify({ source: ${this.either('innerHTML')}, model: window.parleyTest.model() })`;
    return v.parse(Held, JSON.parse(await this.tab.text(script)));
  }

  /** The text as it is seen: editors write some spaces as no-break spaces, and end some lines twice. */
  async lines(): Promise<string> {
    const text = await this.tab.text(this.either('innerText'));
    return text.replaceAll(/\n+/g, '\n').replaceAll('\u00A0', ' ');
  }

  /** What a textarea holds, or that property of what is edited. */
  private readonly either = (property: string): string =>
    `(${this.editor}).matches('textarea') ? (${this.editor}).value : (${this.editor}).${property}`;

  /** What is wrong with the place of the three marks, nothing when all is right. */
  async misplaced(words: string): Promise<string[]> {
    const script = `new Promise(requestAnimationFrame).then(() =>
      JSON.stringify((${findMisplaced.toString()})(${this.editor}, ${JSON.stringify({ words, reach: REACH })})))`;
    return v.parse(Words, JSON.parse(await this.tab.text(script)));
  }

  /** Notes every change to the editor's nodes and attributes from now on; the answer counts them. */
  async watchNodes(): Promise<() => Promise<unknown>> {
    await this.tab.evaluate(`{
      window.changes = 0;
      new MutationObserver((all) => (window.changes += all.length))
        .observe(${this.editor}, { subtree: true, childList: true, attributes: true, characterData: true });
    }`);
    return async () => await this.tab.evaluate('window.changes');
  }

  /** Opens the card at the nth mark; answers the words as they stand and the better ones it proposes first. */
  async pointAtNth(index: number, title: RegExp): Promise<{ before: string; after: string }> {
    const { x, y } = (await marksOf(this.tab))[index]!;
    await this.tab.move(x, y);
    const { text } = await shown(this.tab, title);
    const [, before, after] = /Before: (.+?) After: (.+?) (?:Only if you mean it|Replace)/.exec(text) ?? [];
    if (!before || !after) throw new Error(`The card proposes nothing that can be read: ${text}`);
    return { before, after };
  }
}
