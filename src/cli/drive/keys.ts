// Playwright writes "Control, or what stands for it on a Mac" as ControlOrMeta; the ends of a text have keys of their own there.
const ON_MAC = process.platform === 'darwin';

/** What brings the caret before all that is written. */
export const TO_START = ON_MAC ? 'Meta+ArrowUp' : 'Control+Home';
/** The same behind it. */
export const TO_END = ON_MAC ? 'Meta+ArrowDown' : 'Control+End';
