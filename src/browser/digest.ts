/** A short digest of some words, for keys on disk that tell nothing of them. */
export async function digest(...words: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(words.join('\n'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
