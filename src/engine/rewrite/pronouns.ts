/** Pronouns as the one who does something, and as the one it is done to. */
const FORMS = [
  ['I', 'me'],
  ['we', 'us'],
  ['he', 'him'],
  ['she', 'her'],
  ['they', 'them'],
] as const;

const AS_SUBJECT: Readonly<Record<string, string>> = Object.fromEntries(
  FORMS.map(([subject, object]) => [object, subject]),
);
const AS_OBJECT: Readonly<Record<string, string>> = Object.fromEntries(FORMS);

/** "us" → "we": whoever it was done to, as the one it happened to. */
export const asSubject = (whom: string): string => AS_SUBJECT[whom.toLowerCase()] ?? whom;

/** "they at my studio" → "them at my studio": the doer as it stands behind a verb. */
export const asObject = (thing: string): string =>
  thing.replace(/^(?:he|she|they)(?= |$)/, (word) => AS_OBJECT[word] ?? word);
