import { say } from '../texts/say.ts';

const NAMES: Readonly<Record<string, string>> = {
  off: say('setting_off'),
  quiet: say('setting_quiet'),
  silentOn: say('setting_silent_on'),
  deal: say('setting_deal'),
  cap: say('setting_cap'),
  allowed: say('setting_allowed'),
  phrases: say('setting_phrases'),
  reasons: say('setting_reasons'),
  benchmarks: say('setting_benchmarks'),
  beforeSending: say('setting_before_sending'),
  working: say('setting_working'),
  shortcut: say('setting_shortcut'),
};

/** A setting by its path, as people call it. */
export const settingName = (path: string): string => NAMES[path.split('.')[0] ?? ''] ?? path;
