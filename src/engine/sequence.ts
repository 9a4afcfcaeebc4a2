// Sequences of which no more is worked out than somebody looks at.

/** The same sequence, worked out once however many look at it. */
export function asFarAsAsked<T extends object>(source: Iterable<T>): Iterable<T> {
  const known: T[] = [];
  const rest = source[Symbol.iterator]();
  return {
    *[Symbol.iterator]() {
      for (let at = 0; ; at++) {
        const each = known[at] ?? next();
        if (!each) return;
        yield each;
      }
    },
  };

  function next(): T | null {
    const { done, value } = rest.next();
    if (done) return null;
    known.push(value);
    return value;
  }
}

export function* chosen<T>(all: Iterable<T>, passes: (each: T) => boolean): Generator<T> {
  for (const each of all) if (passes(each)) yield each;
}

export function* inTurn<T>(...all: readonly Iterable<T>[]): Generator<T> {
  for (const each of all) yield* each;
}

/** So many at the most; what is behind them is not looked at. */
export function* firstOf<T>(all: Iterable<T>, most: number): Generator<T> {
  let left = most;
  if (left <= 0) return;
  for (const each of all) {
    yield each;
    if (--left === 0) return;
  }
}

/** Each but once, told by what `nameOf` calls it. */
export function* different<T>(all: Iterable<T>, nameOf: (each: T) => string): Generator<T> {
  const names = new Set<string>();
  for (const each of all) {
    const name = nameOf(each);
    if (!names.has(name)) yield each;
    names.add(name);
  }
}
