const NAMES: Readonly<Record<string, string>> = {
  off: 'the rules switched off',
  quiet: 'the rules in the panel only',
  deal: 'what you negotiate about',
  cap: 'the number of marks',
  allowed: 'the phrases ignored',
  phrases: 'your own phrases',
  reasons: 'your reasons',
  benchmarks: 'your benchmarks',
  beforeSending: 'the look before sending',
  working: 'your working hours',
};

/** A setting by its path, as people call it. */
export const settingName = (path: string): string => NAMES[path.split('.')[0] ?? ''] ?? path;
