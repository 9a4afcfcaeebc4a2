import * as v from 'valibot';
import { WebSocket } from 'ws';

const Message = v.object({
  id: v.optional(v.nullable(v.number())),
  result: v.optional(v.unknown()),
  error: v.optional(v.string()),
  message: v.optional(v.string()),
  method: v.optional(v.string()),
  params: v.optional(v.unknown()),
});

interface Waiting {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A WebDriver BiDi session over its one socket. */
export class Bidi {
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Map<string, (params: unknown) => void>();
  private last = 0;

  private constructor(private readonly socket: WebSocket) {
    socket.addEventListener('message', ({ data }) =>
      this.hear(v.parse(Message, JSON.parse(v.parse(v.string(), data)))),
    );
    socket.on('close', () => this.end());
  }

  static async connect(url: string): Promise<Bidi> {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    await new Promise<void>((resolve, reject) => socket.once('open', () => resolve()).once('error', reject));
    const bidi = new Bidi(socket);
    await bidi.send('session.new', { capabilities: {} });
    return bidi;
  }

  /** @throws With the browser's own words when it refuses. */
  async send(method: string, params: object): Promise<unknown> {
    const id = ++this.last;
    const answered = new Promise((resolve, reject) => this.waiting.set(id, { method, resolve, reject }));
    this.socket.send(JSON.stringify({ id, method, params }));
    return await answered;
  }

  async on(event: string, listener: (params: unknown) => void): Promise<void> {
    this.listeners.set(event, listener);
    await this.send('session.subscribe', { events: [event] });
  }

  close(): void {
    this.socket.close();
  }

  private hear({ id, result, error, message, method, params }: v.InferOutput<typeof Message>): void {
    if (method) return this.listeners.get(method)?.(params);
    const asked = this.waiting.get(id ?? -1);
    this.waiting.delete(id ?? -1);
    if (error) asked?.reject(new Error(`${asked.method}: ${error}: ${message}`));
    else asked?.resolve(result);
  }

  private end(): void {
    for (const { method, reject } of this.waiting.values()) reject(new Error(`${method}: Firefox has gone.`));
    this.waiting.clear();
  }
}
