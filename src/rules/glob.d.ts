interface ImportMeta {
  /** Vite's glob import, typed here because its own types bring the DOM along. */
  glob<T>(patterns: readonly string[], options: { eager: true; import: string }): Record<string, T>;
}
