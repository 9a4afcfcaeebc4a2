import type { Locator, Page } from 'playwright';
import { type Face, Faces } from './faces.ts';
import { type Mark, readMarks } from './marks.ts';
import { until } from './until.ts';
import { TO_START } from './keys.ts';

/** A draft in any composer, worked with real keys and a real mouse. */
export class Draft {
  private constructor(
    readonly page: Page,
    readonly faces: Faces,
    readonly editor: Locator,
    private readonly filling: string,
  ) {}

  /**
   * @param editor The textarea or the editable element, in the page or in one of its frames.
   * @param filling What the editor itself puts where the caret is and takes out before it sends.
   */
  static async of(page: Page, editor: Locator, filling = ''): Promise<Draft> {
    await editor.waitFor();
    return new Draft(page, await Faces.of(page), editor, filling);
  }

  /** Types above the quotation, key by key. */
  async type(text: string): Promise<void> {
    await this.editor.click();
    await this.page.keyboard.press(TO_START);
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.page.keyboard.press('Enter');
      await this.page.keyboard.type(line);
    }
  }

  /** What the composer would send: the value of a textarea, the HTML of a rich editor. */
  async source(): Promise<string> {
    const source = await this.editor.evaluate((editor) =>
      editor instanceof HTMLTextAreaElement ? editor.value : editor.innerHTML,
    );
    return source.replaceAll(this.filling, '');
  }

  async text(): Promise<string> {
    const text = await this.editor.evaluate((editor) =>
      editor instanceof HTMLTextAreaElement ? editor.value : 'innerText' in editor ? editor.innerText : '',
    );
    return text.replaceAll(this.filling, '');
  }

  /** Waits for a mark on these words. */
  async mark(words: string): Promise<Mark> {
    return await until(
      async () => (await readMarks(this.page)).find((mark) => mark.text === words),
      `a mark on “${words}”`,
    );
  }

  /** Rests the pointer on marked words until the card opens; follows them should the page move them meanwhile. */
  async pointAt(words: string, title: RegExp): Promise<Face> {
    return await this.rest(async () => await this.mark(words), title);
  }

  /** The same for the nth of the marks, from top to bottom. */
  async pointAtNth(index: number, title: RegExp): Promise<Face> {
    const nth = async () => await until(async () => (await readMarks(this.page))[index], `mark ${index} of the page`);
    return await this.rest(nth, title);
  }

  private async rest(find: () => Promise<Mark>, title: RegExp): Promise<Face> {
    let aimed = '';
    return await until(async () => {
      const { x, y } = await find();
      if (aimed !== `${x} ${y}`) await this.page.mouse.move(x, y);
      aimed = `${x} ${y}`;
      return await this.faces.read('dialog', title);
    }, `a dialog named ${title} at marked words`);
  }

  /** Ignores what the open card is about, as far as the button of that name says. */
  async ignore(scope: string): Promise<void> {
    await this.faces.click('button', 'Ignore…');
    await this.faces.click('button', scope);
  }

  /** What the open card proposes first: the words as they stand, and the better ones. */
  async proposal(): Promise<{ before: string; after: string }> {
    const { text } = await this.faces.wait('list', 'Better words');
    const [, before, after] = /Before: (.+?) After: (.+?) (?:Only if you mean it|Replace)/.exec(text) ?? [];
    if (!before || !after) throw new Error(`The card proposes nothing that can be read: ${text}`);
    return { before, after };
  }

  /** Notes every change to the editor's nodes and attributes from now on; the answer tells them in words. */
  async watchNodes(): Promise<() => Promise<string[]>> {
    const noted = await this.editor.evaluateHandle((editor) => {
      const changes: string[] = [];
      const observer = new MutationObserver((records) => {
        changes.push(...records.map(({ type, attributeName }) => `${type} ${attributeName ?? ''}`.trim()));
      });
      observer.observe(editor, { subtree: true, childList: true, attributes: true, characterData: true });
      return changes;
    });
    return async () => await noted.jsonValue();
  }

  /** Notes from now on how many marks each frame shows that is drawn. */
  async watchMarks(): Promise<() => Promise<number[]>> {
    const noted = await this.editor.evaluateHandle((editor) => {
      const counts: number[] = [];
      const view = editor.ownerDocument.defaultView!;
      const look = (): void => {
        const shown = [...view.CSS.highlights].flatMap(([name, highlight]) =>
          name === 'parley-current' ? [] : [...highlight],
        );
        counts.push(shown.filter(({ collapsed }) => !collapsed).length);
        view.requestAnimationFrame(look);
      };
      view.requestAnimationFrame(look);
      return counts;
    });
    return async () => await noted.jsonValue();
  }

  async isFocused(): Promise<boolean> {
    return await this.editor.evaluate((editor) => editor === editor.ownerDocument.activeElement);
  }
}
