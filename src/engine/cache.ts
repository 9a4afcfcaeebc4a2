/**
 * A function remembered for its latest arguments: never for more than `most` of them, and for at least half as many. What
 * is asked again moves from the elder half into the younger; when that is full the elder one goes as a whole, so that a
 * known answer costs one look.
 */
export function remember<V>(compute: (key: string) => V, most: number): (key: string) => V {
  let young = new Map<string, V>();
  let elder = young;
  return (key) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = elder.get(key) ?? compute(key);
    if (young.size >= most / 2) {
      elder = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}

/** A function remembered for as long as its argument is in use. */
export function rememberWith<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known.value;
    const value = compute(key);
    kept.set(key, { value });
    return value;
  };
}

/** A value computed when it is first asked for. */
export function once<V>(compute: () => V): () => V {
  let known: { readonly value: V } | null = null;
  return () => (known ??= { value: compute() }).value;
}
