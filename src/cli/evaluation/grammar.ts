import type { Grammar } from './rewritten.ts';

/** harper.js as the checker of grammar; a dev dependency, started only when somebody asks for it. */
export async function createGrammar(): Promise<Grammar> {
  const { LocalLinter, Dialect } = await import('harper.js');
  const { binary } = await import('harper.js/binary');
  const harper = new LocalLinter({ binary, dialect: Dialect.British });
  await harper.setup();
  // Slots are for the writer to fill; spelling is theirs.
  return async (text) =>
    (await harper.lint(filled(text))).map((lint) => lint.lint_kind()).filter((kind) => kind !== 'Spelling');
}

/** Slots as their writer might fill them: a reason is a clause, the rest are things. */
const filled = (text: string): string =>
  text.replace(/\[[^\]]*\]/g, (slot, at: number) =>
    /reason/.test(slot) ? 'the price has gone up' : at === 0 ? 'A later date' : 'a later date',
  );
