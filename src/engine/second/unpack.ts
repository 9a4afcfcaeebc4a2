const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** By character code: a worker that wakes up unpacks a hundred thousand of these before it answers. */
const VALUES = new Uint8Array(128);
for (let value = 0; value < ALPHABET.length; value++) VALUES[ALPHABET.charCodeAt(value)] = value;

/** Base64 without a browser or Node: the engine runs in both. */
export function bytesOf(base64: string): Uint8Array {
  const length = base64.length - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);
  const bytes = new Uint8Array(Math.floor((length * 6) / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < length; i++) {
    bits = ((bits << 6) | (VALUES[base64.charCodeAt(i)] ?? 0)) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = bits >> held;
  }
  return bytes;
}

/** Ascending numbers from the differences between them, seven bits a byte, the eighth set where one goes on. */
export function ascending(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let last = 0;
  let step = 0;
  let shift = 0;
  for (const byte of bytes) {
    step += (byte & 0x7f) << shift;
    shift += 7;
    if (byte & 0x80) continue;
    last += step;
    numbers.push(last);
    step = 0;
    shift = 0;
  }
  return numbers;
}

/** Shares of the symbols add up to this power of two. */
export const SHARE_BITS = 12;
/** The coder's state stays from here up to 256 times as much: a small integer in every engine, or each step would allocate. */
export const LEAST = 2 ** 20;

/**
 * Symbols from an entropy-coded stream (rANS: Duda 2013), which takes a fifth less room than what zip makes of them.
 * `shares`: how often each symbol occurs, in 4,096ths.
 */
export function symbolsOf(bytes: Uint8Array, shares: readonly number[], count: number): Uint8Array {
  const { symbolAt, starts } = tableOf(shares);
  const symbols = new Uint8Array(count);
  const mask = 2 ** SHARE_BITS - 1;
  let at = 0;
  let state = 0;
  for (; at < 4; at++) state = (state << 8) | (bytes[at] ?? 0);
  for (let i = 0; i < count; i++) {
    const slot = state & mask;
    const symbol = symbolAt[slot] ?? 0;
    symbols[i] = symbol;
    state = (shares[symbol] ?? 0) * (state >>> SHARE_BITS) + slot - (starts[symbol] ?? 0);
    for (; state < LEAST && at < bytes.length; at++) state = (state << 8) | (bytes[at] ?? 0);
  }
  return symbols;
}

function tableOf(shares: readonly number[]): { symbolAt: Uint8Array; starts: readonly number[] } {
  const symbolAt = new Uint8Array(2 ** SHARE_BITS);
  const starts: number[] = [];
  let start = 0;
  shares.forEach((share, symbol) => {
    starts.push(start);
    symbolAt.fill(symbol, start, start + share);
    start += share;
  });
  return { symbolAt, starts };
}
