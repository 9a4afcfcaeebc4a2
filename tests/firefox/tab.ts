import * as v from 'valibot';
import { until } from '../../src/cli/drive/until.ts';
import type { Bidi } from './bidi.ts';

/** What Parley shows beside a draft: all its words, and where its buttons are. */
export interface Face {
  readonly text: string;
  readonly buttons: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

const KEYS = new Map(
  Object.entries({ Control: '\uE009', Alt: '\uE00A', Shift: '\uE008', Enter: '\uE007', Home: '\uE011', End: '\uE010' }),
);

const Evaluated = v.variant('type', [
  v.object({ type: v.literal('success'), result: v.object({ type: v.string(), value: v.optional(v.unknown()) }) }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);
const Shadowed = v.object({ shadowRoot: v.object({ sharedId: v.string() }) });
const Picture = v.object({ data: v.string() });

// Reads a closed root, which only a driver can hand to a page.
const READ_FACES = `(root) => JSON.stringify({
  text: [...root.children].map((each) => each.innerText).join(' ').replaceAll(/\\s+/g, ' ').trim(),
  buttons: [...root.querySelectorAll('button')].map((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    return { name: button.ariaLabel || button.innerText.trim(), x: x + width / 2, y: y + height / 2 };
  }),
})`;
const Read = v.object({
  text: v.string(),
  buttons: v.array(v.object({ name: v.string(), x: v.number(), y: v.number() })),
});

/** A tab of Firefox, worked with real keys and a real mouse. */
export class Tab {
  private constructor(
    private readonly bidi: Bidi,
    private readonly context: string,
  ) {}

  static async open(bidi: Bidi, context: string, url: string): Promise<Tab> {
    const tab = new Tab(bidi, context);
    await bidi.send('browsingContext.setViewport', { context, viewport: { width: 1200, height: 860 } });
    // A page of an extension lives in a process of its own: the change of process swallows the news of its loading.
    await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    await until(async () => await tab.isAt(url), `${url} to load`);
    return tab;
  }

  /** What a script gives, run in the page; a promise is waited for. Strings, numbers and booleans only. */
  async evaluate(expression: string): Promise<unknown> {
    const { value } = await this.run('script.evaluate', { expression, awaitPromise: true });
    return value;
  }

  async text(expression: string): Promise<string> {
    return v.parse(v.string(), await this.evaluate(expression));
  }

  async close(): Promise<void> {
    await this.bidi.send('browsingContext.close', { context: this.context });
  }

  async front(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
  }

  async type(text: string): Promise<void> {
    await this.perform('key', 'keys', Array.from(text).flatMap(stroke));
  }

  /** Presses keys together: `press('Control', 'z')`. */
  async press(...names: readonly string[]): Promise<void> {
    const keys = names.map((name) => KEYS.get(name) ?? name);
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    await this.perform('key', 'keys', [...down, ...keys.toReversed().map((value) => ({ type: 'keyUp', value }))]);
  }

  async move(x: number, y: number): Promise<void> {
    await this.perform('pointer', 'mouse', [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }]);
  }

  async click(x: number, y: number): Promise<void> {
    const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
    await this.perform('pointer', 'mouse', [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, ...press]);
  }

  /** What is shown beside the draft, null when nothing is. */
  async face(): Promise<Face | null> {
    const { value } = await this.run('script.evaluate', {
      expression: "document.querySelector('parley-stage')",
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    if (!value) return null;
    const { shadowRoot } = v.parse(Shadowed, value);
    const read = await this.run('script.callFunction', {
      functionDeclaration: READ_FACES,
      arguments: [shadowRoot],
      awaitPromise: false,
    });
    return v.parse(Read, JSON.parse(v.parse(v.string(), read.value)));
  }

  async picture(): Promise<Buffer> {
    const { data } = v.parse(
      Picture,
      await this.bidi.send('browsingContext.captureScreenshot', { context: this.context }),
    );
    return Buffer.from(data, 'base64');
  }

  private async isAt(url: string): Promise<boolean> {
    try {
      return (await this.evaluate(`document.readyState === 'complete' && location.href`)) === url;
    } catch {
      // The document that was asked has just gone.
      return false;
    }
  }

  private async run(method: string, params: object): Promise<{ readonly value?: unknown }> {
    const target = { context: this.context };
    const answer = v.parse(Evaluated, await this.bidi.send(method, { ...params, target }));
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result;
  }

  private async perform(type: 'key' | 'pointer', id: string, actions: readonly object[]): Promise<void> {
    await this.bidi.send('input.performActions', { context: this.context, actions: [{ type, id, actions }] });
  }
}

const stroke = (value: string) => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];
