/** Better words leave open what only the writer knows: "[your reason]". */
const SLOT = /\[[^\][\n]+\]/g;

/** The slots of a text, brackets included, in their order. */
export const slotsIn = (text: string): string[] => text.match(SLOT) ?? [];
